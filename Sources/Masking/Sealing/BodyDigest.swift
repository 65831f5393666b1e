import Crypto

/// Proves what a partner sent, without keeping what it sent.
///
/// HMAC-SHA256 (RFC 2104) of the raw body under the gateway's own key. Keyed, because a plain hash of a message with few
/// unknowns could be found by trying.
public struct BodyDigest: Sendable {
    /// Begun with the key, so that no message pays for that again.
    private let begun: HMAC<SHA256>

    public init(key: [UInt8]) { self.begun = HMAC(key: SymmetricKey(data: key)) }

    /// The digest of a body: 32 bytes.
    public func digest(of body: [UInt8]) -> [UInt8] {
        var code = self.begun
        body.withUnsafeBytes { code.update(data: $0) }
        return Array(code.finalize())
    }
}
