/// Why bytes are no binary HTTP message (RFC 9292, section 4).
public enum BinaryHTTPError: Error, Sendable, Equatable, CaseIterable {
    /// The framing indicator is not that of a message of this kind.
    case wrongFraming
    /// The message ends inside of a part.
    case truncated
    /// A method, scheme, authority, path, status or field is of a form that HTTP does not have.
    case invalidPart
    /// The padding is not zero.
    case nonzeroPadding
    /// The message does not fit into the size it is to be padded to.
    case tooLong
}
