import Crypto
import Foundation

/// A symmetric secret of Standard Webhooks, `whsec_` and 24 to 64 bytes of base64.
public struct WebhookSecret: Sendable {
    private let key: SymmetricKey

    /// Reads a secret; `nil` unless it has the form of one.
    public init?(_ text: String) {
        let prefix = "whsec_"
        guard text.hasPrefix(prefix), let data = Data(base64Encoded: String(text.dropFirst(prefix.count))),
            (24...64).contains(data.count)
        else { return nil }
        self.key = SymmetricKey(data: data)
    }

    /// The three headers that sign a body (Standard Webhooks, `v1`).
    ///
    /// - Parameters:
    ///   - id: The message's id, the same for every attempt.
    ///   - timestamp: Whole seconds since 1970-01-01T00:00:00Z, of this attempt.
    public func headers(id: String, timestamp: Int64, body: [UInt8]) -> [String: String] {
        let signed = Data("\(id).\(timestamp).".utf8) + body
        let signature = Data(HMAC<SHA256>.authenticationCode(for: signed, using: self.key)).base64EncodedString()
        return ["webhook-id": id, "webhook-timestamp": "\(timestamp)", "webhook-signature": "v1,\(signature)"]
    }
}

extension WebhookSecret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "WebhookSecret(masked)" }
    public var debugDescription: String { self.description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
