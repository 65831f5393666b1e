/// Why an envelope could not be sealed or opened.
public enum EnvelopeError: Error, Sendable, Equatable, CaseIterable {
    /// The body is not ``SealedEnvelope/byteCount`` bytes.
    case wrongLength
    /// The body names a key, or algorithms, that the gateway does not have. Fetch `/v1/keys` again.
    case unknownKey
    /// The body was not sealed to the key it names, or was changed on its way.
    case undecryptable
    /// The key cannot be sealed to.
    case unusableKey
    /// The message does not fit into an envelope.
    case tooLong
    /// The reply was opened, and is not of this protocol.
    case malformedReply
}
