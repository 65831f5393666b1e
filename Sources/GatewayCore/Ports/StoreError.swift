/// What can go wrong in a store, whichever it is.
///
/// The description names the kind and the place, never a value; the driver's own error is for operators, in
/// `debugDescription`.
public struct StoreError: Error {
    /// The kinds: a closed set, fit for a metric's label.
    public enum Code: String, Hashable, Sendable, CaseIterable {
        /// The folder or a file in it cannot be made, opened or written.
        case notWritable = "not_writable"
        /// A newer version of the program has written it.
        case newerSchema = "newer_schema"
        /// Another `serve` works on the same folder.
        case alreadyServed = "already_served"
        /// It would not promise to have on disk what it says it has.
        case notDurable = "not_durable"
        /// It has been closed.
        case closed
        /// A stored row cannot be read back as what it should be.
        case damagedRow = "damaged_row"
        /// A value was offered that the schema does not allow.
        case notPermitted = "not_permitted"
        /// Another request has this public code: draw another.
        case codeTaken = "code_taken"
        /// What the operation needs is not there.
        case notFound = "not_found"
        /// The disk is full.
        case full
        /// The database failed: an I/O error or damage.
        case failed
    }

    public let code: Code
    /// What is wrong, where, and what to do about it. Never a value.
    public let message: String
    private let cause: (any Error)?

    /// Makes an error.
    ///
    /// - Parameter cause: The driver's error; shown in `debugDescription` only.
    public init(_ code: Code, _ message: String, cause: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.cause = cause
    }
}

extension StoreError: CustomStringConvertible, CustomDebugStringConvertible {
    public var description: String { "\(self.code.rawValue): \(self.message)" }

    public var debugDescription: String {
        guard let cause else { return self.description }
        return "\(self.description) [\(String(reflecting: cause))]"
    }
}
