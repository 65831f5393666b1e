/// One key or value of a payload: where its bytes lie and where the entry after it and all it holds is.
///
/// An object's members follow it as key, value, key, value, and so do the attributes of a text of XML; an array's
/// elements follow one after the other.
struct TapeEntry {
    /// What an entry is. A key is a string.
    enum Kind: UInt8 {
        case object, array, string, number, bool, null
    }

    let kind: Kind
    /// Whether the text holds escapes and must be decoded before it is used.
    var hasEscapes = false
    /// Whether the decoded text holds U+0000, which no text that is used may.
    var hasNUL = false
    /// First byte of the content: of a string without its quotes, of a literal, of a container its bracket.
    let start: UInt32
    /// Bytes of a scalar's content; members or elements of a container.
    var count: UInt32
    /// Index of the entry after this one and everything in it.
    var next: UInt32
}
