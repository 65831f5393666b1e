import AnswerProtocol
import CommunityRequests
import Logging
import PartnerAdapters
public import ServiceLifecycle
import TransparencyLog

/// Tells owner platforms which regions the newest checkpoint has changed (`region.updated`).
///
/// It goes by the log: what is not published in a checkpoint is told to nobody, and the sandbox is in none. Sending,
/// signing and retrying are those of partners' callbacks.
public actor RegionNotifier: Service {
    private let roster: CurrentRoster
    private let store: any RegisterStore & LogStore
    private let log: LogPublisher
    private let transport: any OutboundTransport
    private let environment: GatewayEnvironment
    private let logger: Logger
    private var queue = NoticeQueue()
    /// Entries of the log that were looked at; `nil` until the first look, which tells of nothing from before it.
    private var seen: Int?

    private static let batchLimit = 1_024

    init(
        roster: CurrentRoster,
        store: any RegisterStore & LogStore,
        log: LogPublisher,
        transport: any OutboundTransport,
        environment: GatewayEnvironment,
        logger: Logger
    ) {
        self.roster = roster
        self.store = store
        self.log = log
        self.transport = transport
        self.environment = environment
        self.logger = logger
    }

    public func run() async throws {
        for await _ in Ticks(every: .seconds(1)).cancelOnGracefulShutdown() {
            do {
                try await self.look()
            } catch {
                self.logger.error("looking for changed regions failed", metadata: ["error": "\(type(of: error))"])
            }
            await self.sendDue()
        }
    }

    /// Puts a notice into the queue for each platform and each region that changed since the last look.
    public func look() async throws {
        guard let head = self.log.head else { return }
        let size = head.checkpoint.size
        guard let seen = self.seen else {
            self.seen = size
            return
        }
        guard seen < size else { return }
        let targets = self.roster.now.platforms.values.filter { $0.notify != nil }
        if !targets.isEmpty {
            let regions = try await self.regions(from: seen, to: size)
            for region in regions {
                let body = try RegionNotice(region: region, checkpoint: head.bytes).body
                for platform in targets {
                    let id = DeliveryID(random: self.environment.random(for: .notices)(16))
                    self.queue.put(
                        .init(id: id, body: body, due: self.environment.now()),
                        for: .init(platform: platform.id, region: region)
                    )
                }
            }
        }
        self.seen = size
    }

    /// Attempts everything that is due once, and returns when all of it has ended.
    public func sendDue() async {
        let due = self.queue.due(at: self.environment.now())
        await withTaskGroup(of: (NoticeQueue.Key, NoticeQueue.Notice, DeliveryAttempt?).self) { group in
            for (key, notice) in due {
                let target = self.roster.now.platforms[key.platform]?.notify
                group.addTask { (key, notice, await self.send(notice, to: target)) }
            }
            for await (key, notice, attempt) in group {
                // No longer configured: nobody waits for it.
                self.queue.attempted(notice, for: key, attempt ?? .abandoned)
                if attempt?.holdsPartner == true {
                    self.logger.warning(
                        "owner platform answered 410; it is told of no region until the next start",
                        metadata: ["platform": "\(key.platform)"]
                    )
                }
            }
        }
    }

    private nonisolated func send(_ notice: NoticeQueue.Notice, to target: CallbackTarget?) async -> DeliveryAttempt? {
        guard let target else { return nil }
        let signed = target.signer.headers(
            id: notice.id.description,
            time: self.environment.now(),
            body: notice.body
        )
        let result = await self.transport.post(
            notice.body,
            to: target.url,
            headers: [("content-type", "application/json")] + signed
        )
        let random = self.environment.random(for: .notices)(2)
        return DeliveryAttempt(
            result: result,
            attempts: notice.attempts + 1,
            now: self.environment.now(),
            jitter: UInt16(random[0]) << 8 | UInt16(random[1])
        )
    }

    /// The regions of which entries in a range of the log tell.
    private func regions(from start: Int, to end: Int) async throws -> Set<Region> {
        var regions: Set<Region> = []
        var index = start
        while index < end {
            let entries = try await self.store.logEntries(
                from: Int64(index),
                limit: min(Self.batchLimit, end - index)
            )
            guard !entries.isEmpty else { break }
            index += entries.count
            for code in entries.compactMap(LogEntries.publicCode(in:)) {
                guard let record = try await self.store.request(code: code) else { continue }
                regions.formUnion(record.request.cells.map(\.region))
            }
        }
        return regions
    }
}

extension DeliveryAttempt {
    /// An attempt that is not made any more.
    fileprivate static let abandoned = DeliveryAttempt(
        result: .answered(status: 200, retryAfter: nil),
        attempts: 1,
        now: Instant(seconds: 0),
        jitter: 0
    )
}
