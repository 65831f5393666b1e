import AnswerProtocol
import CommunityRequests
import Foundation
import Logging
import PartnerAdapters
import RequestPolicy
public import ServiceLifecycle

/// Puts into the log what is in force: policy, adapters, keys. At each start and each reload, and when a key has turned.
public struct InForceRecorder: Service {
    private let roster: CurrentRoster
    private let store: any LogStore
    private let secrets: GatewaySecrets
    private let oblivious: ObliviousDesk
    private let logger: Logger

    init(
        roster: CurrentRoster,
        store: any LogStore,
        secrets: GatewaySecrets,
        oblivious: ObliviousDesk,
        logger: Logger
    ) {
        self.roster = roster
        self.store = store
        self.secrets = secrets
        self.oblivious = oblivious
        self.logger = logger
    }

    /// Adds an entry where something is not as the last one said.
    ///
    /// Two that record at once may both add one, or the older last; the next minute puts that right.
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
                gateway: self.secrets.name.description,
                answerKey: Data(answerKey.publicKey.publicKey).base64EncodedString(),
                answerKeyID: answerKey.publicKey.keyID,
                receiptKey: Data(self.secrets.receiptKey.publicKey).base64EncodedString(),
                obliviousKeys: Data(self.oblivious.configurations()).base64EncodedString()
            )
        )
        guard try await self.store.lastLogEntry(of: .inForce, before: .max)?.bytes != entry.bytes else { return }
        try await self.store.append([entry])
    }

    /// Records keys that have turned. They turn once a day and are accepted for a day after, so a minute is soon.
    public func run() async throws {
        for await _ in Ticks(every: .seconds(60)).cancelOnGracefulShutdown() {
            do { try await self.record() } catch {
                self.logger.error("logging what is in force failed", metadata: ["error": "\(type(of: error))"])
            }
        }
    }
}
