/// One message of a payload: the whole of it, or an item of a batch.
public struct IncomingMessage: Sendable {
    public let node: Payload.Node
    /// What all pointers into the message begin with: `""`, or the position of an item, `/3`.
    public let pointer: String

    init(node: Payload.Node, pointer: String) {
        self.node = node
        self.pointer = pointer
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
