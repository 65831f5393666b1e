/// What is wrong with a token, a key for tokens, or a step of issuing one.
public enum TokenError: Error, Sendable, Equatable, CaseIterable {
    /// The key is not 2048-bit RSA with exponent 65537 in the one SPKI form of RFC 9578, or its private half is not.
    case unusableKey
    /// A blinded message or a blind signature is not 256 bytes that this key can have to do with.
    case malformedBlindMessage
    /// The token is for another request or another gateway.
    case otherChallenge
    /// The token was signed with another key.
    case otherKey
    /// The signature does not hold.
    case badSignature
}
