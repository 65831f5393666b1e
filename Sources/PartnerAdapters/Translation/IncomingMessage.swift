/// One message of a payload: the whole of it, or an item of a batch.
public struct IncomingMessage: Sendable {
    public let node: Payload.Node
    /// What all pointers into the message begin with: `""`, or the position of an item, `/3`.
    public let pointer: String

    /// By the position of a text in the payload, the XML it holds, or why it holds none. Each is read once.
    private(set) var embedded: [Int: Result<Payload, MalformedPayload>] = [:]
    /// The roots of the documents at a place where every text holds XML, so that places in them begin there.
    private var documents: [(holder: Place, roots: [Place.Found])] = []

    /// - Parameter places: Where texts may hold XML.
    init(node: Payload.Node, pointer: String, xmlAt places: [Place]) {
        self.node = node
        self.pointer = pointer
        for place in places { self.readXML(at: place) }
    }

    private mutating func readXML(at place: Place) {
        let texts: [Place.Found]
        switch place.find(from: self.node, prefix: self.pointer, message: self) {
        case .one(let node, let pointer): texts = [Place.Found(node: node, pointer: pointer)]
        case .several(let found, _): texts = found
        // What stands in the way is told where the place is read.
        case .nothing, .unfit: texts = []
        }
        var roots: [Place.Found] = []
        var isAllXML = true
        for text in texts {
            switch self.document(in: text.node) {
            case .success(let document):
                roots.append(Place.Found(node: document.root, pointer: text.pointer, isEmbedded: true))
            case .failure: isAllXML = false
            case nil: isAllXML = isAllXML && text.node.kind == .string
            }
        }
        if isAllXML, !roots.isEmpty { self.documents.append((place, roots)) }
    }

    /// Reads the XML of a text; `nil` where it is blank, or no text.
    private mutating func document(in text: Payload.Node) -> Result<Payload, MalformedPayload>? {
        guard text.kind == .string else { return nil }
        if let known = self.embedded[text.index] { return known }
        let bytes = text.storage.decodedBytes(of: text.entry)
        guard !bytes.allSatisfy(ASCIIWhitespace.contains) else { return nil }
        let document = Result { () throws(MalformedPayload) in try Payload.xml(Array(bytes)) }
        self.embedded[text.index] = document
        return document
    }

    /// The roots of the documents that a place leads into, where that is known and it begins at the message.
    func roots(of place: Place, from origin: Payload.Node) -> [Place.Found]? {
        guard let holder = place.textHoldingXML, origin.index == self.node.index, origin.storage === self.node.storage
        else { return nil }
        return self.documents.first { $0.holder === holder }?.roots
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
