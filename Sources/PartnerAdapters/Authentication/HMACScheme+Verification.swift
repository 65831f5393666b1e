import CommunityRequests
import Crypto

extension HMACScheme {
    /// Whether the signature is one of the keys'.
    func verify(
        headers: MessageHeaders,
        body: [UInt8],
        keys: [AuthenticationKey],
        now: Instant
    ) throws(Authenticator.Refusal) -> Bool {
        let (timestamp, signature) = try self.parts(of: headers)
        let time = try timestamp.map { text throws(Authenticator.Refusal) in try AttemptTime(text) }
        try time?.check(against: now, toleranceSeconds: self.toleranceSeconds)
        guard signature.hasPrefix(self.prefix),
            let code = self.decoded(signature.dropFirst(self.prefix.count)), code.count == self.algorithm.byteCount
        else { throw .malformedHeader }
        guard let signed = self.signed.bytes(body: body, timestamp: time?.text, headers: headers) else {
            throw .missingHeader
        }
        return keys.contains { key in
            guard case .hmac(let key) = key else { return false }
            return self.algorithm.isValid(code, for: signed, using: key)
        }
    }

    private func parts(of headers: MessageHeaders) throws(Authenticator.Refusal) -> (String?, String) {
        let value = try headers.only(self.header)
        switch self.timestamp {
        case nil: return (nil, value)
        case .header(let name): return (try headers.only(name), value)
        case .beforeSignature(let separator):
            let parts = value.split(separator: separator, maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { throw .malformedHeader }
            return (String(parts[0]), String(parts[1]))
        }
    }

    private func decoded(_ signature: Substring) -> [UInt8]? {
        switch self.encoding {
        case .hex: Hexadecimal.decode(signature)
        case .base64: Base64.decode(signature)
        }
    }
}

extension HMACScheme.Algorithm {
    fileprivate var byteCount: Int {
        switch self {
        case .sha256: SHA256.byteCount
        case .sha512: SHA512.byteCount
        }
    }

    /// Compares in constant time.
    fileprivate func isValid(_ code: [UInt8], for signed: [UInt8], using key: SymmetricKey) -> Bool {
        switch self {
        case .sha256: HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: signed, using: key)
        case .sha512: HMAC<SHA512>.isValidAuthenticationCode(code, authenticating: signed, using: key)
        }
    }
    /// The code of some bytes.
    func code(for signed: [UInt8], using key: SymmetricKey) -> [UInt8] {
        switch self {
        case .sha256: Array(HMAC<SHA256>.authenticationCode(for: signed, using: key))
        case .sha512: Array(HMAC<SHA512>.authenticationCode(for: signed, using: key))
        }
    }
}
