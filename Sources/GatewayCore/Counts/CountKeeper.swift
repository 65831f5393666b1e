public import CommunityRequests
import Logging
public import ServiceLifecycle
import TransparencyLog

/// Keeps the public counts: adds up the log's entries beside the way of a message, never on it.
public actor CountKeeper: Service {
    private static let batchLimit = 4_096

    private let store: any LogStore & CountStore
    private let log: LogPublisher
    private let logger: Logger

    init(store: any LogStore & CountStore, log: LogPublisher, logger: Logger) {
        self.store = store
        self.log = log
        self.logger = logger
    }

    public func run() async throws {
        for await _ in Ticks(every: .seconds(1)).cancelOnGracefulShutdown() {
            do { while try await self.countBatch() {} } catch {
                self.logger.error("counting the log failed", metadata: ["error.type": "\(type(of: error))"])
            }
        }
    }

    /// The counts of an agency, or of all (`nil`), over what is published. Where much is waiting to be counted the figures
    /// lag behind by a second or two; they say how far they go.
    public func counts(of agency: ORI?) async throws -> PublicCounts {
        _ = try await self.countBatch()
        return try await self.store.counts(of: agency)
    }

    /// Counts what is published and not yet counted, one batch.
    ///
    /// - Returns: Whether there may be more.
    private func countBatch() async throws -> Bool {
        guard let size = self.log.head?.checkpoint.size else { return false }
        let counted = try await self.store.countedEntries()
        guard counted < Int64(size) else { return false }
        let limit = min(Self.batchLimit, size - Int(counted))
        let entries = try await self.store.logEntries(from: counted, limit: limit)
        guard !entries.isEmpty else { return false }
        var tally = LogTally()
        for entry in entries { tally.add(entry) }
        try await self.store.add(tally.counts, of: counted..<counted + Int64(entries.count))
        return true
    }
}
