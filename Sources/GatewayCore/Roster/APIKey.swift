import Crypto
private import Foundation

/// A partner's key for reading back its requests. Kept as a digest; compared in constant time.
public struct APIKey: Sendable {
    private let digest: [UInt8]

    /// Takes the key; `nil` where it is shorter than 16 bytes.
    public init?(_ key: String) {
        guard key.utf8.count >= 16 else { return nil }
        self.digest = Array(SHA256.hash(data: Data(key.utf8)))
    }

    /// Whether an `Authorization` field carries this key as a bearer token (RFC 6750 §2.1).
    public func admits(authorization: String?) -> Bool {
        guard let authorization, authorization.utf8.count > 7,
            authorization.prefix(7).lowercased() == "bearer "
        else { return false }
        let presented = SHA256.hash(data: Data(authorization.dropFirst(7).utf8))
        // Digests of one length, each byte looked at: the time tells nothing about how much was right.
        return zip(presented, self.digest).reduce(into: UInt8(0)) { $0 |= $1.0 ^ $1.1 } == 0
    }
}

extension APIKey: CustomStringConvertible, CustomReflectable {
    public var description: String { "APIKey(masked)" }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
