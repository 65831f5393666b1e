import CommunityRequests
import Crypto

/// The signatures of Standard Webhooks (its specification, "Signature scheme").
enum WebhookSignature {
    /// Seconds by which an attempt's time may differ from now, both ways.
    static let toleranceSeconds: Int64 = 300

    /// Entries of one header that are looked at: a rotation needs two or three, and verifying takes time.
    private static let mostEntries = 32

    /// Whether an identifier may be signed: 1 to 256 printable ASCII characters without spaces.
    static func isIdentifier(_ text: String) -> Bool {
        (1...256).contains(text.utf8.count) && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }

    /// What is signed: `{id}.{timestamp}.{body}`.
    static func signedBytes(id: String, timestamp: String, body: [UInt8]) -> [UInt8] {
        var signed: [UInt8] = []
        signed.reserveCapacity(id.utf8.count + timestamp.utf8.count + 2 + body.count)
        signed += id.utf8
        signed.append(UInt8(ascii: "."))
        signed += timestamp.utf8
        signed.append(UInt8(ascii: "."))
        signed += body
        return signed
    }

    /// Whether one of the signatures is one of the keys'. Entries of unknown versions and malformed ones are skipped.
    static func verify(
        headers: MessageHeaders,
        body: [UInt8],
        keys: [AuthenticationKey],
        now: Instant
    ) throws(Authenticator.Refusal) -> Bool {
        let id = try headers.only("webhook-id")
        let timestamp = try headers.only("webhook-timestamp")
        let signatures = try headers.only("webhook-signature")
        guard self.isIdentifier(id) else { throw .malformedHeader }
        let time = try AttemptTime(timestamp)
        try time.check(against: now, toleranceSeconds: self.toleranceSeconds)

        let signed = self.signedBytes(id: id, timestamp: time.text, body: body)
        let entries = signatures.utf8.split(separator: UInt8(ascii: " ")).prefix(self.mostEntries)
            .compactMap(Entry.init)
        return keys.contains { key in
            switch key {
            case .webhook(.symmetric(let key)):
                let code = key.code(for: signed)
                // Comparing a code with bytes takes the same time wherever they differ.
                return entries.contains { $0.version == .v1 && code == $0.signature }
            case .webhook(.verifying(let key)):
                return entries.contains { $0.version == .v1a && key.isValidSignature($0.signature, for: signed) }
            default:
                return false
            }
        }
    }
}

private struct Entry {
    enum Version {
        case v1, v1a
    }

    let version: Version
    let signature: [UInt8]

    init?(_ text: Substring.UTF8View) {
        guard let comma = text.firstIndex(of: UInt8(ascii: ",")) else { return nil }
        switch text[..<comma] {
        case let name where name.elementsEqual("v1".utf8): self.version = .v1
        case let name where name.elementsEqual("v1a".utf8): self.version = .v1a
        default: return nil
        }
        guard let signature = Base64.decode(Substring(text[text.index(after: comma)...])),
            signature.count == (self.version == .v1 ? 32 : 64)
        else { return nil }
        self.signature = signature
    }
}
