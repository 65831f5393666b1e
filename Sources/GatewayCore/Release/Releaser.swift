public import CommunityRequests
public import Logging
import PartnerAdapters
public import ServiceLifecycle

/// Keeps the clock of every request: releases at the published times, the end of answers, the end of retention.
public struct Releaser: Service {
    /// The stores it works on.
    public typealias Store = ReleaseStore & PublicationStore

    private let store: any Store
    private let keyStore: any KeyStore
    private let settings: GatewaySettings
    private let composer: CallbackComposer
    private let environment: GatewayEnvironment
    private let logger: Logger

    public init(
        store: any Store,
        keyStore: any KeyStore,
        settings: GatewaySettings,
        composer: CallbackComposer,
        environment: GatewayEnvironment,
        logger: Logger
    ) {
        self.store = store
        self.keyStore = keyStore
        self.settings = settings
        self.composer = composer
        self.environment = environment
        self.logger = logger
    }

    public func run() async throws {
        var lastNotices = self.noticeTime(at: self.environment.now())
        for await _ in Ticks(every: .milliseconds(500)).cancelOnGracefulShutdown() {
            do {
                while !Task.isShuttingDownGracefully, try await self.releaseDue() {}
                let notices = self.noticeTime(at: self.environment.now())
                if notices > lastNotices {
                    try await self.giveLateNotices(at: notices)
                    try await self.store.shredWithdrawn()
                    lastNotices = notices
                }
                while !Task.isShuttingDownGracefully, try await self.purgeDue() {}
                try await self.store.forgetDecoys()
            } catch {
                // Nothing was half done: each release is one transaction, found again at the next tick.
                self.logger.error("releasing failed", metadata: ["error": "\(type(of: error))"])
            }
        }
    }

    /// Makes every release that is due. `false` when none was.
    ///
    /// Those of a partner whose adapter is not in force wait until it is, and are made as after a standstill.
    public func releaseDue() async throws -> Bool {
        let now = self.environment.now()
        let due = try await self.store.dueForRelease(at: now, limit: 64, notOf: self.composer.silenced)
        var failure: (any Error)?
        for record in due {
            // One that fails holds up no other.
            do { try await self.release(record, now: now) } catch { failure = error }
        }
        if let failure { throw failure }
        return !due.isEmpty
    }

    private func release(_ record: RequestRecord, now: Instant) async throws {
        guard let schedule = record.request.publication?.schedule else { return }
        // After a standstill, the releases that were missed are made as one, at the last time that has passed.
        let time = schedule.latest(at: now)
        // A programme that has ended since it was published takes no more answers: this is its last release.
        let isOver = self.composer.noAnswersAfter(record).map { $0 <= now } ?? false
        try await self.release(record, time: time, next: isOver ? nil : schedule.next(after: now), tellingAt: time)
    }

    /// - Parameter moment: The time of the callbacks, which are due then.
    private func release(
        _ record: RequestRecord,
        time: Instant,
        next: Instant?,
        tellingAt moment: Instant
    ) async throws {
        let next = record.request.state == .open ? next : nil
        let planner = self.planner(of: record)
        try await self.store.release(record.id, time: time, next: next) { planner.plan($0, at: moment) }
        guard next == nil, record.request.state == .open else { return }
        var closed = record
        closed.request.state = .closed
        try await self.store.closeExpired(
            record.id,
            logEntry: try LogEntries.changed(record, to: .closed, at: moment),
            deliveries: self.composer.deliveries(of: .closed, about: closed, at: moment)
        )
    }

    /// Makes the next release of a request of the sandbox now. It bears the time that it would have been made at.
    ///
    /// - Returns: `false` where no further release is to come.
    func releaseEarly(_ record: RequestRecord) async throws -> Bool {
        guard record.isSandbox, let schedule = record.request.publication?.schedule else { return false }
        let now = self.environment.now()
        let made = try await self.store.releases(of: record.id).map(\.time)
        guard let time = made.max().map(schedule.next(after:)) ?? schedule.first else { return false }
        if time <= now {
            try await self.release(record, now: now)
        } else {
            try await self.release(record, time: time, next: schedule.next(after: time), tellingAt: now)
        }
        return try await self.store.releases(of: record.id).count > made.count
    }

    /// The last moment at which notices of requests without further releases went out, or should have.
    public func noticeTime(at now: Instant) -> Instant { now.cut(toSeconds: self.settings.releaseInterval) }

    /// Tells partners of consents that were withdrawn after the last release of their request.
    ///
    /// It is called once in an interval between releases, so that a notice tells nothing about its moment.
    public func giveLateNotices(at time: Instant) async throws {
        let silenced = self.composer.silenced
        for record in try await self.store.withdrawnAfterLastRelease(limit: 1_000)
        where !silenced.contains(record.partner) {
            let planner = self.planner(of: record)
            try await self.store.giveNotice(of: record.id) { planner.notices($0, at: time) }
        }
    }

    private func planner(of record: RequestRecord) -> ReleasePlanner {
        ReleasePlanner(
            composer: self.composer,
            randomBytes: self.environment.random(for: .release(record.id))
        )
    }

    /// Shreds what its retention no longer covers. `false` when there was nothing.
    public func purgeDue() async throws -> Bool {
        let limit = self.environment.now() - .seconds(self.settings.retentionAfterClose)
        let over = try await self.store.purgeable(before: limit, limit: 16)
        guard !over.isEmpty else { return false }
        // Keys first: once they are gone, whatever else is left anywhere cannot be read.
        try await self.keyStore.destroy(over.map(\.id))
        for record in over {
            let entry = try LogEntries.changed(record, to: .purged, at: self.environment.now())
            try await self.store.purge(record.id, logEntry: entry)
        }
        return true
    }
}
