/// Oblivious HTTP (RFC 9458): a request that its gateway can read and not place, and its response.
///
/// Sizes are part of it. A request has one size whatever is asked, and a response one of few sizes, so that whoever
/// carries them cannot tell an answer from reading the register.
public enum ObliviousHTTP {
    /// The media type of an encapsulated request.
    public static let requestType = "message/ohttp-req"
    /// The media type of an encapsulated response.
    public static let responseType = "message/ohttp-res"

    /// Bytes of a binary request as apps send it: an answer of 4,096 bytes, and room for what stands around it.
    public static let requestSize = 4_608
    /// Bytes of the smallest binary response; the others are 4, 16, 64, … times as large.
    public static let responseSize = 4_608

    private static let encapsulation = MessageEncapsulation(
        requestLabel: "message/bhttp request",
        responseLabel: "message/bhttp response"
    )

    /// Encapsulates a request to a gateway's key.
    ///
    /// - Throws: ``EnvelopeError/tooLong`` where it does not fit into ``requestSize``; ``EnvelopeError/unusableKey``.
    public static func seal(
        _ request: BinaryHTTPRequest,
        to configuration: ObliviousKeyConfiguration
    ) throws(EnvelopeError) -> (body: [UInt8], response: ResponseKey) {
        guard let plaintext = try? request.encoded(paddedTo: self.requestSize) else { throw .tooLong }
        let (bytes, response) = try self.encapsulation.seal(plaintext, to: configuration.key)
        return (bytes, response)
    }

    /// Opens an encapsulated request, with whichever key it names.
    ///
    /// - Returns: The binary request, which may be none, and what seals the response.
    /// - Throws: ``EnvelopeError/wrongLength``, ``EnvelopeError/unknownKey``, ``EnvelopeError/undecryptable``.
    public static func open(
        _ body: [UInt8],
        with keys: [AnswerSealingKey]
    ) throws(EnvelopeError) -> (request: [UInt8], response: ResponseKey) {
        let (plaintext, response) = try self.encapsulation.open(body, with: keys)
        return (plaintext, response)
    }

    /// The number of the key that a request names; `nil` where it is too short to name one.
    public static func keyID(of body: [UInt8]) -> UInt8? { body.first }

    /// Encapsulates a response.
    ///
    /// - Parameter nonce: 16 random bytes, fresh for each response.
    public static func seal(
        _ response: BinaryHTTPResponse,
        with key: ResponseKey,
        nonce: [UInt8]
    ) throws(EnvelopeError) -> [UInt8] {
        guard let bytes = try? response.encoded() else { throw .tooLong }
        var size = self.responseSize
        while size < bytes.count { size *= 4 }
        return try key.seal(bytes + [UInt8](repeating: 0, count: size - bytes.count), nonce: nonce)
    }

    /// Opens an encapsulated response.
    ///
    /// - Throws: ``EnvelopeError/undecryptable``; ``EnvelopeError/malformedReply`` where it holds no response.
    public static func open(_ body: [UInt8], with key: ResponseKey) throws(EnvelopeError) -> BinaryHTTPResponse {
        let bytes = try key.open(body)
        do {
            return try BinaryHTTPResponse(bytes)
        } catch {
            throw .malformedReply
        }
    }
}
