/// How the parts of a message are delimited (RFC 9292, sections 3.1 and 3.2).
public enum BinaryHTTPFraming: Sendable, CaseIterable {
    /// Every section begins with its length.
    case knownLength
    /// Every section ends with a zero.
    case indeterminateLength
}
