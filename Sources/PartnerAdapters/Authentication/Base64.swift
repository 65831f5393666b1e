import Foundation

/// Standard base64 (RFC 4648 §4).
enum Base64 {
    /// Decodes text that has its padding.
    static func decode(_ text: some StringProtocol) -> [UInt8]? {
        Data(base64Encoded: String(text)).map { [UInt8]($0) }
    }

    /// Decodes text whose padding may be missing, as people paste secrets.
    static func decodeUnpadded(_ text: some StringProtocol) -> [UInt8]? {
        var unpadded = String(text)
        while unpadded.hasSuffix("=") { unpadded.removeLast() }
        return self.decode(unpadded + String(repeating: "=", count: (4 - unpadded.utf8.count % 4) % 4))
    }

    /// Encodes with padding.
    static func encode(_ bytes: some DataProtocol) -> String { Data(bytes).base64EncodedString() }
}
