public import PartnerAdapters

/// A webhook as it arrived, before anything is known of it.
public struct InboundMessage: Sendable {
    /// The partner's name as the path has it.
    public let partner: String
    public let headers: MessageHeaders
    public let contentType: String?
    /// The raw bytes; they live in memory only.
    public let body: [UInt8]

    public init(partner: String, headers: MessageHeaders, contentType: String?, body: [UInt8]) {
        self.partner = partner
        self.headers = headers
        self.contentType = contentType
        self.body = body
    }

    /// Whether the body is as it was made: compressed ones (RFC 9110 §8.4) are not read.
    var isPlain: Bool {
        self.headers.values(of: "content-encoding").allSatisfy { $0.isEmpty || $0.lowercased() == "identity" }
    }
}

/// What the gateway answers to a message.
public enum IntakeReply: Sendable, Equatable {
    /// 202: committed.
    case accepted(MessageAnswer)
    /// 200: the first answer again, with `Idempotent-Replayed: true`.
    case repeated(MessageAnswer)
    /// 200: it had that state already.
    case unchanged(MessageAnswer)
    /// 200: a kind that is known and has no effect.
    case ignored
    case refused(Problem)
    /// 207: one answer for each item of a batch, in order.
    indirect case batch([IntakeReply])
}
