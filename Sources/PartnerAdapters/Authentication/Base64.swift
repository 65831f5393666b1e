import Foundation

/// Standard base64 (RFC 4648 §4).
enum Base64 {
    /// Decodes what was received: text as it would be encoded, with its padding and no bits left over (§3.5).
    static func decode(_ text: some StringProtocol) -> [UInt8]? {
        // The decoder takes more padding than there should be, and drops bits that stand for nothing.
        guard let data = Data(base64Encoded: String(text)), data.base64EncodedString().utf8.elementsEqual(text.utf8)
        else { return nil }
        return [UInt8](data)
    }

    /// Decodes text whose padding may be missing or too long, as people paste secrets.
    static func decodeUnpadded(_ text: some StringProtocol) -> [UInt8]? {
        var unpadded = String(text)
        while unpadded.hasSuffix("=") { unpadded.removeLast() }
        let padding = String(repeating: "=", count: (4 - unpadded.utf8.count % 4) % 4)
        return Data(base64Encoded: unpadded + padding).map { [UInt8]($0) }
    }

    /// Encodes with padding.
    static func encode(_ bytes: some DataProtocol) -> String { Data(bytes).base64EncodedString() }
}
