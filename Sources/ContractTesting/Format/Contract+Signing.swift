import CommunityRequests
import Foundation
public import PartnerAdapters

extension Contract {
    /// Why a case cannot be signed, in a sentence.
    public struct Unsignable: Error, Sendable {
        public let message: String
    }

    /// Signs the case's message anew, as its partner would at the case's time, and writes it.
    ///
    /// - Parameters:
    ///   - schemes: Those that the adapter allows; the partner's is meant, else the first.
    ///   - wrongly: Signs with a secret that is not the partner's.
    public func sign(by schemes: [AuthenticationScheme], wrongly: Bool) throws {
        let partner = self.context.partner
        guard let scheme = schemes.first(where: { $0.name == partner.authentication ?? schemes.first?.name }) else {
            throw Unsignable(message: "the adapter does not allow the authentication that its context names")
        }
        guard let secret = partner.secrets.first?.value else {
            throw Unsignable(message: "the partner of its context has no secret")
        }
        let kept = self.message.headers.filter { !Self.isSignature($0.name.lowercased(), of: schemes) }
        let id = MessageHeaders(self.message.headers.map { ($0.name, $0.value) }).single("webhook-id")
        do {
            let signer = try MessageSigner(
                scheme: scheme.filled(with: partner.settings),
                secret: wrongly ? ContractSecrets.wrong(for: scheme) : secret
            )
            let signature = try signer.headers(
                id: id ?? "msg_contract_\(self.name)",
                time: self.context.clock,
                body: self.message.body,
                headers: MessageHeaders(kept.map { ($0.name, $0.value) })
            )
            let headers = kept + signature.map { RecordedMessage.Header(name: $0.name, value: $0.value) }
            let signed = RecordedMessage(
                method: self.message.method,
                path: self.message.path,
                headers: headers,
                body: self.message.body
            )
            let file = "\(self.folder)/\(ContractFolder.messageFile)"
            try Data(signed.recording).write(to: URL(fileURLWithPath: file), options: .atomic)
        } catch let error as InvalidSecret {
            throw Unsignable(message: error.message)
        }
    }

    private static func isSignature(_ name: String, of schemes: [AuthenticationScheme]) -> Bool {
        let names = [
            "authorization", "webhook-id", "webhook-timestamp", "webhook-signature", "x-hub-signature-256", "x-api-key",
        ]
        return names.contains(name)
            || schemes.contains { $0.headerNames.contains(name) }
    }
}

/// The secrets of contracts: for tests, and published with them.
public enum ContractSecrets {
    /// What a partner of a contract signs with.
    public static func right(for schemeName: String) -> String {
        switch schemeName {
        case "standard-webhooks": "whsec_cHVibGlzaGVkLWNvbnRyYWN0LXRlc3Qtc2VjcmV0LTE="
        case "basic": "contract:published-test-secret-1"
        default: "published-test-secret-1"
        }
    }

    /// Where its callbacks are signed.
    public static let callback = "whsec_cHVibGlzaGVkLWNhbGxiYWNrLXRlc3Qtc2VjcmV0LTE="

    static func wrong(for scheme: AuthenticationScheme) -> SecretValue {
        switch scheme {
        case .standardWebhooks: SecretValue("whsec_bm90LXRoZS1wYXJ0bmVycy1zZWNyZXQtYXQtYWxsLTE=")
        case .basic: SecretValue("contract:not-the-partners-secret")
        case .githubHMAC, .hmac, .apiKey, .bearer: SecretValue("not-the-partners-secret")
        }
    }
}

extension RecordedMessage {
    /// The message as `request.http` holds it; the body's length is said anew.
    var recording: [UInt8] {
        var lines = ["\(self.method) \(self.path) HTTP/1.1"]
        lines += self.headers.filter { $0.name.lowercased() != "content-length" }.map { "\($0.name): \($0.value)" }
        lines.append("Content-Length: \(self.body.count)")
        return Array((lines.joined(separator: "\n") + "\n\n").utf8) + self.body
    }
}
