import AnswerProtocol
import CommunityRequests
import Foundation
import PartnerAdapters
import RequestPolicy

/// Puts into the log what is in force: policy, adapters, keys. Called at each start and each reload.
public struct InForceRecorder: Sendable {
    private let roster: CurrentRoster
    private let store: any LogStore
    private let secrets: GatewaySecrets

    init(roster: CurrentRoster, store: any LogStore, secrets: GatewaySecrets) {
        self.roster = roster
        self.store = store
        self.secrets = secrets
    }

    /// Adds an entry where something is not as the last one said.
    public func record() async throws {
        guard let answerKey = self.secrets.answerKeys.first else { return }
        let roster = self.roster.now
        // Those that may not be activated are not in force.
        let adapters = roster.partners.values.filter { !$0.isSandbox }.compactMap(\.adapter)
            .map { ($0.name, $0.digest) }
        let entry = try LogEntries.inForce(
            LogEntries.InForce(
                policy: PublishedRules(roster.policy.rules(under: roster.profile)).digest,
                adapters: Dictionary(adapters, uniquingKeysWith: { $1 }),
                answerKey: Data(answerKey.publicKey.publicKey).base64EncodedString(),
                receiptKey: Data(self.secrets.receiptKey.publicKey).base64EncodedString()
            )
        )
        guard try await self.store.lastLogEntry(of: .inForce) != entry.bytes else { return }
        try await self.store.append([entry])
    }
}
