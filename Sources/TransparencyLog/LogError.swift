/// Why something of a log cannot be read, written or believed. Its message may be shown to anybody.
public struct LogError: Error, Sendable, CustomStringConvertible {
    /// What kind of failure it is.
    public enum Code: Sendable, Hashable {
        /// Bytes are not of the form that they must have.
        case malformed
        /// A file is not there.
        case missing
        /// A signature, a quorum or a root does not hold.
        case notHeld
        /// A file or folder could not be read or written.
        case input
    }

    public let code: Code
    public let message: String

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { self.message }
}
