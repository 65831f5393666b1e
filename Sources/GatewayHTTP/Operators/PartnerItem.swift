import CommunityRequests
import GatewayCore
import PartnerAdapters
import RequestPolicy

/// A partner as operators see it: its keys by their times and last use, never by their values.
struct PartnerItem: Encodable, Sendable {
    /// One key that signs, or proves, what the partner sends.
    struct Key: Encodable, Sendable {
        /// Its place under `secrets`, from 1 on.
        let number: Int
        let acceptFrom: String?
        let acceptUntil: String?
        let accepted: Bool
        /// Cut to the quarter hour; absent where it has not been used since the gateway counts.
        let lastUsedAt: String?
    }

    let id: String
    let adapter: String
    let active: Bool
    let authentication: String
    let agencies: [String]
    let sandbox: Bool
    let takesCallbacks: Bool
    /// Deliveries are stopped, because it answered 410.
    let held: Bool
    let opens: String?
    let noNewRequestsAfter: String?
    let noAnswersAfter: String?
    let keys: [Key]

    init(_ partner: Partner, held: Set<PartnerID>, uses: [KeyUse], now: Instant) {
        self.id = partner.id.description
        self.adapter = partner.adapterName
        self.active = partner.adapter != nil
        self.authentication = partner.authenticator?.scheme.name ?? "unknown"
        self.agencies = partner.agencies.sorted().map(\.description)
        self.sandbox = partner.isSandbox
        self.takesCallbacks = partner.callback != nil
        self.held = held.contains(partner.id)
        self.opens = partner.programme.opens?.rfc3339
        self.noNewRequestsAfter = partner.programme.noNewRequestsAfter?.rfc3339
        self.noAnswersAfter = partner.programme.noAnswersAfter?.rfc3339
        self.keys = (partner.authenticator?.secrets ?? []).enumerated().map { index, secret in
            Key(
                number: index + 1,
                acceptFrom: secret.acceptFrom?.rfc3339,
                acceptUntil: secret.acceptUntil?.rfc3339,
                accepted: secret.isAccepted(at: now),
                lastUsedAt: uses.first { $0.partner == partner.id && $0.key == secret.fingerprint }?.last.rfc3339
            )
        }
    }
}
