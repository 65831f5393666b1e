/// One message of a payload: the whole of it, or an item of a batch.
public struct IncomingMessage: Sendable {
    public let node: Payload.Node
    /// What all pointers into the message begin with: `""`, or the position of an item, `/3`.
    public let pointer: String

    /// By the position of a text in the payload, the XML it holds, or why it holds none. Each is read once.
    private(set) var embedded: [Int: Result<Payload, MalformedPayload>] = [:]

    /// - Parameter places: Where texts may hold XML.
    init(node: Payload.Node, pointer: String, xmlAt places: [Place]) {
        self.node = node
        self.pointer = pointer
        for place in places { self.readXML(at: place) }
    }

    private mutating func readXML(at place: Place) {
        let texts: [Payload.Node]
        switch place.find(from: self.node, prefix: self.pointer, message: self) {
        case .one(let node, _): texts = [node]
        case .several(let found, _): texts = found.map(\.node)
        // What stands in the way is told where the place is read.
        case .nothing, .unfit: texts = []
        }
        for text in texts where text.kind == .string && self.embedded[text.index] == nil {
            let bytes = text.storage.decodedBytes(of: text.entry)
            guard !bytes.allSatisfy(ASCIIWhitespace.contains) else { continue }
            self.embedded[text.index] = Result { () throws(MalformedPayload) in try Payload.xml(Array(bytes)) }
        }
    }

    /// The message alone, as JSON without white space: the same bytes wherever in a batch it stands.
    public var bytes: [UInt8] {
        var writer = JSONWriter()
        writer.write(self.node)
        return writer.bytes
    }
}

/// What a body holds.
public enum IncomingMessages: Sendable {
    case single(IncomingMessage)
    /// A list of messages, where the adapter takes one; each is answered for itself.
    case batch([IncomingMessage])
}
