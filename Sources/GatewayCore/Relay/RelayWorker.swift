import CommunityRequests
public import Logging
import PartnerAdapters
public import ServiceLifecycle

/// Delivers queued callbacks: signs each attempt, retries, gives up in the end, and loses none at a restart.
public struct RelayWorker: Service {
    private let store: any DeliveryStore & RegisterStore & ReleaseStore
    private let transport: any OutboundTransport
    private let roster: CurrentRoster
    private let composer: CallbackComposer
    private let environment: GatewayEnvironment
    private let metrics: GatewayMetrics
    private let logger: Logger
    /// How often the queue is looked at.
    private let interval: Duration

    /// Deliveries that may be under way at once, and to one partner.
    private static let limits = (total: 64, partner: 8)

    public init(
        store: any DeliveryStore & RegisterStore & ReleaseStore,
        transport: any OutboundTransport,
        roster: CurrentRoster,
        composer: CallbackComposer,
        environment: GatewayEnvironment,
        metrics: GatewayMetrics,
        logger: Logger,
        interval: Duration = .milliseconds(250)
    ) {
        self.store = store
        self.transport = transport
        self.roster = roster
        self.composer = composer
        self.environment = environment
        self.metrics = metrics
        self.logger = logger
        self.interval = interval
    }

    public func run() async throws {
        let lanes = DeliveryLanes(total: RelayWorker.limits.total, perPartner: RelayWorker.limits.partner)
        await withDiscardingTaskGroup { group in
            for await _ in Ticks(every: self.interval).cancelOnGracefulShutdown() {
                lanes.beginLook()
                for record in await self.due(beside: lanes.count) {
                    guard lanes.enter(record.delivery) else { continue }
                    group.addTask {
                        await self.attempt(record)
                        lanes.leave(record.delivery)
                    }
                }
            }
        }
    }

    /// Attempts everything that is due once, one after the other in the order of the queue. For replays and tests: a
    /// gateway at work sends to partners side by side, see ``run()``.
    public func deliverDue() async {
        for record in await self.due(beside: 0) { await self.attempt(record) }
    }

    private func due(beside underWay: Int) async -> [DeliveryRecord] {
        do {
            // What is under way is still listed as due, so both limits leave room for it.
            return try await self.store.dueDeliveries(
                at: self.environment.now(),
                limit: RelayWorker.limits.total + underWay,
                perPartner: RelayWorker.limits.partner * 2
            )
        } catch {
            self.logger.error("reading due deliveries failed", metadata: ["error": "\(type(of: error))"])
            return []
        }
    }

    private func attempt(_ record: DeliveryRecord) async {
        do {
            guard let current = try await self.current(record) else { return }
            try await self.send(current, attempts: record.attempts + 1)
        } catch {
            // The row is as it was: the next look at the queue finds it again.
            self.logger.error("recording a delivery failed", metadata: ["error": "\(type(of: error))"])
        }
    }

    /// The delivery as it may be sent now: one that a withdrawal has overtaken is replaced, and goes out anew.
    private func current(_ record: DeliveryRecord) async throws -> NewDelivery? {
        let delivery = record.delivery
        guard try await self.store.isSuperseded(delivery.id), let release = delivery.release else { return delivery }
        guard let request = try await self.store.request(id: delivery.request),
            let made = try await self.store.releases(of: delivery.request).first(where: { $0.id == release })
        else { return nil }
        let items = made.items.filter { !$0.isWithdrawn }.map { self.composer.item($0, of: request) }
        let replacement = self.composer.deliveries(
            of: .released(release, items),
            about: request,
            at: made.time,
            release: release
        )
        if let replacement = replacement.first {
            try await self.store.supersede(delivery.id, by: replacement)
        } else if !self.composer.silenced.contains(delivery.partner) {
            // No longer configured: what was withdrawn must not go out, and nothing can take its place.
            try await self.store.update(delivery.id, attempts: record.attempts, disposition: .dead)
        }
        return nil
    }

    private func send(_ delivery: NewDelivery, attempts: Int) async throws {
        guard let callback = self.roster.now.partners[delivery.partner]?.callback else {
            // No longer configured: it waits for the operator as a dead letter.
            try await self.store.update(delivery.id, attempts: attempts, disposition: .dead)
            return
        }
        let signed = callback.signer.headers(
            id: delivery.id.description,
            time: self.environment.now(),
            body: delivery.body
        )
        let result = await self.transport.post(
            delivery.body,
            to: callback.url,
            headers: [("content-type", delivery.contentType)] + signed
        )
        let random = self.environment.random(for: .retries(delivery.id))(2)
        let attempt = DeliveryAttempt(
            result: result,
            attempts: attempts,
            now: self.environment.now(),
            jitter: UInt16(random[0]) << 8 | UInt16(random[1])
        )
        self.metrics.delivery(attempt.outcome)
        if case .failed(.addressRefused) = result {
            self.logger.warning(
                "the callback's address is private and not permitted; see relay.permitted_subnets",
                metadata: ["partner": "\(delivery.partner)"]
            )
        }
        if attempt.holdsPartner {
            try await self.store.hold(delivery.partner)
            self.logger.warning(
                "partner answered 410; deliveries to it are held until resumed",
                metadata: ["partner": "\(delivery.partner)"]
            )
        }
        try await self.store.update(delivery.id, attempts: attempts, disposition: attempt.disposition)
        if attempt.disposition == .dead {
            self.logger.error("delivery given up", metadata: ["delivery": "\(delivery.id)"])
        }
    }
}
