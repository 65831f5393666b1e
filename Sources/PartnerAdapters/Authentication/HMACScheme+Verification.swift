import CommunityRequests
import Crypto

extension HMACScheme {
    /// Signatures of one header that are looked at: a rotation needs two or three, and reading them takes time.
    private static let mostSignatures = 32

    /// Whether one of the signatures is one of the keys'. Parts of the header that are neither a signature nor the time
    /// are passed over, as are signatures that are malformed where another is not.
    func verify(
        headers: MessageHeaders,
        body: [UInt8],
        keys: [AuthenticationKey],
        now: Instant
    ) throws(Authenticator.Refusal) -> Bool {
        let (timestamp, signatures) = try self.parts(of: headers)
        let time = try timestamp.map { text throws(Authenticator.Refusal) in
            try AttemptTime(text, self.timestampForm)
        }
        try time?.check(against: now, toleranceSeconds: self.toleranceSeconds)
        let codes = signatures.prefix(Self.mostSignatures).compactMap(self.decoded)
        guard !codes.isEmpty else { throw .malformedHeader }
        guard let signed = self.signed.bytes(body: body, timestamp: time?.text, headers: headers) else {
            throw .missingHeader
        }
        return keys.contains { key in
            guard case .hmac(let key) = key else { return false }
            return self.algorithm.isOne(of: codes, for: signed, using: key)
        }
    }

    /// The time and the signatures, without what stands before each.
    private func parts(of headers: MessageHeaders) throws(Authenticator.Refusal) -> (String?, [Substring]) {
        let value = try headers.only(self.header)
        switch self.timestamp {
        case nil: return (nil, self.parts(of: value, after: self.prefix))
        case .header(let name): return (try headers.only(name), self.parts(of: value, after: self.prefix))
        case .beforeSignature(let separator):
            let parts = value.split(separator: separator, maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, parts[1].hasPrefix(self.prefix) else { throw .malformedHeader }
            return (String(parts[0]), [parts[1].dropFirst(self.prefix.count)])
        case .part(let prefix):
            let times = self.parts(of: value, after: prefix)
            // Of two times one is signed, and the other might be the one that is checked.
            guard times.count == 1 else { throw .malformedHeader }
            return (String(times[0]), self.parts(of: value, after: self.prefix))
        }
    }

    /// What follows a prefix in each part of the header that has it.
    private func parts(of value: String, after prefix: String) -> [Substring] {
        let parts = self.separator.map { value.split(separator: $0) } ?? [value[...]]
        return parts.compactMap { part in
            let part = self.separator == nil ? part : part.trimmingSpaces
            return part.hasPrefix(prefix) ? part.dropFirst(prefix.count) : nil
        }
    }

    private func decoded(_ signature: Substring) -> [UInt8]? {
        let code: [UInt8]? =
            switch self.encoding {
            case .hex: Hexadecimal.decode(signature)
            case .base64: Base64.decode(signature)
            }
        return code?.count == self.algorithm.byteCount ? code : nil
    }
}

extension Substring {
    fileprivate var trimmingSpaces: Substring {
        var trimmed = self.drop { $0 == " " || $0 == "\t" }
        while let last = trimmed.last, last == " " || last == "\t" { trimmed.removeLast() }
        return trimmed
    }
}

extension HMACScheme.Algorithm {
    fileprivate var byteCount: Int {
        switch self {
        case .sha256: SHA256.byteCount
        case .sha512: SHA512.byteCount
        }
    }

    /// Whether one of these is the code of some bytes; comparing a code with bytes takes the same time wherever they
    /// differ.
    fileprivate func isOne(of codes: [[UInt8]], for signed: [UInt8], using key: SymmetricKey) -> Bool {
        switch self {
        case .sha256:
            let right = HMAC<SHA256>.authenticationCode(for: signed, using: key)
            return codes.contains { right == $0 }
        case .sha512:
            let right = HMAC<SHA512>.authenticationCode(for: signed, using: key)
            return codes.contains { right == $0 }
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
