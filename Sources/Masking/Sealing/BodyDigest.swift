import Crypto

/// A proof of what a partner sent, without what it sent.
public enum BodyDigest {
    /// HMAC-SHA256 (RFC 2104) of the raw body under the gateway's own key: 32 bytes.
    ///
    /// Keyed, because a plain hash of a message with few unknowns could be found by trying.
    public static func digest(of body: [UInt8], key: [UInt8]) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: body, using: SymmetricKey(data: key)))
    }
}
