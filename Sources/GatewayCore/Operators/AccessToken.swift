import Crypto
private import Foundation

/// What proves who asks: a session's cookie, or a bearer token of the operator API. Only its digest is ever kept.
public struct AccessToken: Sendable {
    /// What its holder presents; shown to nobody else.
    public let secret: String

    /// Makes one from 32 random bytes.
    ///
    /// - Parameter prefix: Tells what it is where it turns up: `vop_` for the operator API.
    public init(prefix: String = "", random bytes: [UInt8]) {
        precondition(bytes.count == 32, "tokens are made from 32 random bytes")
        self.secret = prefix + AccessToken.hexadecimal(bytes)
    }

    /// Takes what was presented; `nil` where no token could be so short or long.
    public init?(presented secret: String) {
        guard (32...128).contains(secret.utf8.count) else { return nil }
        self.secret = secret
    }

    /// The token of an `Authorization` field (RFC 6750 §2.1).
    public init?(authorization: String?) {
        guard let authorization, authorization.prefix(7).lowercased() == "bearer " else { return nil }
        self.init(presented: String(authorization.dropFirst(7)))
    }

    /// SHA-256, 32 bytes. What is looked up is this, so that the time of a search tells nothing about a token.
    public var digest: [UInt8] { Array(SHA256.hash(data: Data(self.secret.utf8))) }

    /// What every form of a session must carry (a token of its own would have to be kept): HMAC-SHA256 under the
    /// session's token, hexadecimal.
    public var formToken: String {
        let key = SymmetricKey(data: Data(self.secret.utf8))
        return Self.hexadecimal(
            Array(HMAC<SHA256>.authenticationCode(for: Data("vestibule console form".utf8), using: key))
        )
    }

    /// Whether a form carries this session's token; compared in constant time.
    public func admits(formToken presented: String) -> Bool {
        let (left, right) = (Array(self.formToken.utf8), Array(presented.utf8))
        return left.count == right.count && zip(left, right).reduce(into: UInt8(0)) { $0 |= $1.0 ^ $1.1 } == 0
    }

    private static func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
}

extension AccessToken: CustomStringConvertible, CustomReflectable {
    public var description: String { "AccessToken(masked)" }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
