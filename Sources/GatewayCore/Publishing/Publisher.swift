import CommunityRequests
public import Logging
import PartnerAdapters
public import ServiceLifecycle

/// Publishes what is open and not yet public: gives it its token key and its times, lists it in its regions.
///
/// Most requests are published as they are accepted; this takes those that came when no key lay ready, and those
/// that a reviewer has let pass. Those of a partner whose adapter is not in force wait until it is.
public struct Publisher: Service {
    private let store: any PublicationStore
    private let keyStore: any KeyStore
    private let keys: TokenKeyPool
    private let settings: GatewaySettings
    private let composer: CallbackComposer
    private let environment: GatewayEnvironment
    private let logger: Logger

    public init(
        store: any PublicationStore,
        keyStore: any KeyStore,
        keys: TokenKeyPool,
        settings: GatewaySettings,
        composer: CallbackComposer,
        environment: GatewayEnvironment,
        logger: Logger
    ) {
        self.store = store
        self.keyStore = keyStore
        self.keys = keys
        self.settings = settings
        self.composer = composer
        self.environment = environment
        self.logger = logger
    }

    public func run() async throws {
        for await _ in Ticks(every: .milliseconds(250)).cancelOnGracefulShutdown() {
            do {
                // Whatever is left when the gateway ends is found again when it starts.
                while !Task.isShuttingDownGracefully, try await self.publishNext() {}
            } catch {
                // What could not be published stays open and unpublished, and is found again at the next tick.
                self.logger.error("publishing failed", metadata: ["error": "\(type(of: error))"])
            }
        }
    }

    /// Publishes the oldest unpublished requests, a few at a time. `false` when there was none.
    public func publishNext() async throws -> Bool {
        let waiting = try await self.store.unpublished(limit: 16, notOf: self.composer.silenced)
        var failure: (any Error)?
        for record in waiting {
            guard !Task.isShuttingDownGracefully, let key = await self.keys.take() else { return false }
            // One that fails, because its keys are lost for instance, holds up no other.
            do { try await self.publish(record, with: key) } catch { failure = error }
        }
        if let failure { throw failure }
        return !waiting.isEmpty
    }

    private func publish(_ record: RequestRecord, with key: TokenKeyPool.KeyPair) async throws {
        // 1. The private half is on disk before anything shows the public half. After a crash here the request is
        //    still unpublished, and gets another key.
        try await self.keyStore.setTokenKey(key.privateKey, of: record.id)
        // 2. From here on owners see it and may ask for tokens.
        let now = self.environment.now()
        let schedule = self.settings.schedule(
            publishedAt: now,
            noAnswersAfter: self.composer.noAnswersAfter(record)
        )
        let publication = Publication(schedule: schedule, tokenKey: key.publicKey)
        var published = record
        published.request.publication = publication
        try await self.store.publish(
            record.id,
            publication: publication,
            logEntry: try LogEntries.published(published, salt: self.environment.randomBytes(16)),
            deliveries: self.composer.deliveries(of: .published, about: published, at: now)
        )
    }
}
