/// How a message proves that its sender knows a secret.
public enum AuthenticationScheme: Hashable, Sendable {
    /// Standard Webhooks: `webhook-id`, `webhook-timestamp`, `webhook-signature`, `v1` and `v1a`.
    case standardWebhooks
    /// `X-Hub-Signature-256`: the body's HMAC-SHA256 in hexadecimal after `sha256=`.
    case githubHMAC
    /// A message authentication code in a header of the platform's own.
    case hmac(HMACScheme)
    /// The secret itself in a header; the name in lower case.
    case apiKey(header: String)
    /// `Authorization: Basic` (RFC 7617).
    case basic
    /// `Authorization: Bearer` (RFC 6750).
    case bearer

    /// The name by which manifests and configurations pick it: `standard-webhooks`, `api-key`.
    public var name: String {
        switch self {
        case .standardWebhooks: "standard-webhooks"
        case .githubHMAC: "github-hmac"
        case .hmac: "hmac"
        case .apiKey: "api-key"
        case .basic: "basic"
        case .bearer: "bearer"
        }
    }

    /// The scheme of one partner, whose settings it may sign.
    public func filled(with settings: PartnerSettings) -> AuthenticationScheme {
        if case .hmac(let scheme) = self { .hmac(scheme.filled(with: settings)) } else { self }
    }
}
