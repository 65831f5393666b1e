import Crypto

/// Secrets that are presented as they are.
enum Credentials {
    /// Whether one of the keys is what was presented. All are compared, each in constant time.
    static func match(_ presented: [UInt8], _ keys: [AuthenticationKey]) -> Bool {
        let digest = SHA256.hash(data: presented)
        return keys.reduce(false) { found, key in
            guard case .presented(let expected) = key else { return found }
            return expected == digest || found
        }
    }

    /// The `user:password` of `Authorization: Basic` (RFC 7617 §2).
    static func basic(in headers: MessageHeaders) throws(Authenticator.Refusal) -> [UInt8] {
        guard let credentials = Base64.decode(try self.authorization("basic", in: headers)) else {
            throw .malformedHeader
        }
        return credentials
    }

    /// The token of `Authorization: Bearer` (RFC 6750 §2.1).
    static func bearer(in headers: MessageHeaders) throws(Authenticator.Refusal) -> [UInt8] {
        Array(try self.authorization("bearer", in: headers).utf8)
    }

    /// What follows the scheme, whose name counts in either case (RFC 9110 §11.1).
    private static func authorization(
        _ scheme: String,
        in headers: MessageHeaders
    ) throws(Authenticator.Refusal) -> Substring {
        let value = try headers.only("authorization")
        let words = value.split(separator: " ")
        guard words.count == 2, words[0].lowercased() == scheme else { throw .malformedHeader }
        return words[1]
    }
}
