/// A body that has been read and found well formed: an index over its bytes, from which nothing of JSON was copied;
/// of XML, whose texts lie scattered, over the texts.
///
/// The index is a flat array with one small entry for each key and value, made in one pass; an adapter
/// walks it without decoding what it does not use.
public struct Payload: Sendable {
    let storage: Storage

    /// The bytes and their index; shared by all nodes.
    final class Storage: Sendable {
        let format: PayloadFormat
        let bytes: [UInt8]
        let tape: [TapeEntry]

        init(format: PayloadFormat, bytes: [UInt8], tape: [TapeEntry]) {
            self.format = format
            self.bytes = bytes
            self.tape = tape
        }
    }

    /// Makes a payload of an index whose first entry is the root.
    ///
    /// - Precondition: `tape` describes valid UTF-8 in `bytes`.
    init(format: PayloadFormat, bytes: [UInt8], tape: [TapeEntry]) {
        self.storage = Storage(format: format, bytes: bytes, tape: tape)
    }

    /// Reads JSON (RFC 8259), strictly.
    ///
    /// UTF-8 only; a byte order mark is skipped. Refused besides what the grammar refuses: a key that stands
    /// twice in an object (as decoded), half a surrogate pair in an escape, nesting deeper than `maximumDepth`.
    ///
    /// - Parameter maximumDepth: Levels of nesting, the outermost value being the first.
    /// - Throws: ``MalformedPayload`` for the first thing that is wrong.
    public static func json(_ bytes: [UInt8], maximumDepth: Int = 64) throws(MalformedPayload) -> Payload {
        Payload(format: .json, bytes: bytes, tape: try JSONScanner.tape(of: bytes, maximumDepth: maximumDepth))
    }

    /// Reads XML 1.0 with namespaces, strictly, as if it were JSON: see ``PayloadFormat/xml``.
    ///
    /// UTF-8 only, by declaration too; a byte order mark is skipped. There is no entity but the five that XML has, and a
    /// document type declaration is refused, so that nothing in a document grows or is fetched.
    ///
    /// - Parameter maximumDepth: Levels of elements, the root being the first.
    /// - Throws: ``MalformedPayload`` for the first thing that is wrong.
    public static func xml(_ bytes: [UInt8], maximumDepth: Int = 64) throws(MalformedPayload) -> Payload {
        XMLTape.payload(of: try XMLScanner.document(of: bytes, maximumDepth: maximumDepth))
    }

    /// How the body was written.
    public var format: PayloadFormat { self.storage.format }

    /// The outermost value.
    public var root: Node { Node(storage: self.storage, index: 0) }
}
