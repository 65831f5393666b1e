/// One size for every message and every reply: 4,096 bytes, whatever is in them.
public enum SealedEnvelope {
    /// Bytes of the body of a request to `/v1/answers`, and of its response.
    public static let byteCount = 4096

    /// Random bytes that sealing a reply takes.
    public static let replyNonceByteCount = MessageEncapsulation.responseNonceByteCount

    /// Bytes of a padded message.
    public static let messageCapacity =
        byteCount - MessageEncapsulation.headerByteCount - MessageEncapsulation.encapsulatedKeyByteCount
        - MessageEncapsulation.tagByteCount
    /// Bytes of a padded reply.
    public static let replyCapacity =
        byteCount - MessageEncapsulation.responseNonceByteCount - MessageEncapsulation.tagByteCount

    /// Seals a message to the gateway's key, on the owner's device.
    public static func seal(_ message: AnswerMessage, to key: AnswerPublicKey) throws(EnvelopeError) -> SealedRequest {
        let plaintext = try self.pad(message.encoded, to: self.messageCapacity)
        let (bytes, response) = try MessageEncapsulation.answers.seal(plaintext, to: key)
        return SealedRequest(body: bytes, response: response)
    }

    /// Opens a message, at the gateway, with whichever of its keys the message names.
    ///
    /// Once it can be opened there is always an answer, sealed and of one size: what is wrong with the message
    /// inside is said there.
    ///
    /// - Throws: ``EnvelopeError/wrongLength``, ``EnvelopeError/unknownKey``, ``EnvelopeError/undecryptable``.
    public static func open(
        _ body: [UInt8],
        with keys: [AnswerSealingKey]
    ) throws(EnvelopeError) -> OpenedEnvelope {
        guard body.count == self.byteCount else { throw .wrongLength }
        let (plaintext, response) = try MessageEncapsulation.answers.open(body, with: keys)
        return OpenedEnvelope(plaintext: plaintext, response: ResponseContext(key: response))
    }

    static func pad(_ bytes: [UInt8], to count: Int) throws(EnvelopeError) -> [UInt8] {
        guard bytes.count <= count else { throw .tooLong }
        return bytes + [UInt8](repeating: 0, count: count - bytes.count)
    }
}

/// A sealed message, and what opens the reply to it.
public struct SealedRequest: Sendable {
    /// The body to post, ``SealedEnvelope/byteCount`` bytes.
    public let body: [UInt8]
    private let response: ResponseKey

    init(body: [UInt8], response: ResponseKey) {
        self.body = body
        self.response = response
    }

    /// Opens the gateway's reply.
    ///
    /// - Throws: ``EnvelopeError/wrongLength``, ``EnvelopeError/undecryptable``, ``EnvelopeError/malformedReply``.
    public func openReply(_ body: [UInt8]) throws(EnvelopeError) -> AnswerReply {
        guard body.count == SealedEnvelope.byteCount else { throw .wrongLength }
        guard let reply = AnswerReply(padded: try self.response.open(body)) else { throw .malformedReply }
        return reply
    }
}

/// An opened message, and what seals the reply to it.
public struct OpenedEnvelope: Sendable {
    private let plaintext: [UInt8]
    public let response: ResponseContext

    init(plaintext: [UInt8], response: ResponseContext) {
        self.plaintext = plaintext
        self.response = response
    }

    /// The message inside.
    ///
    /// - Throws: ``MessageError``, which is answered with ``AnswerReply/refused(_:)``.
    public func message() throws(MessageError) -> AnswerMessage { try AnswerMessage(padded: self.plaintext) }
}

/// What seals the reply to one message.
public struct ResponseContext: Sendable {
    private let key: ResponseKey

    init(key: ResponseKey) { self.key = key }

    /// The encapsulated key of the message, 32 bytes; a repetition of it is a replay.
    public var encapsulatedKey: [UInt8] { self.key.encapsulatedKey }

    /// Seals a reply to ``SealedEnvelope/byteCount`` bytes.
    ///
    /// - Parameter nonce: ``SealedEnvelope/replyNonceByteCount`` random bytes, 16, fresh for each reply.
    public func seal(_ reply: AnswerReply, nonce: [UInt8]) throws(EnvelopeError) -> [UInt8] {
        try self.key.seal(SealedEnvelope.pad(reply.encoded, to: SealedEnvelope.replyCapacity), nonce: nonce)
    }
}
