import CommunityRequests
import Foundation
import GatewayCore
import Logging
import PartnerAdapters
import ServiceLifecycle

/// What a gateway has counted of drift, kept in its data folder: `drift.json`.
struct DriftFile {
    let path: String

    init(data: String) { self.path = "\(data)/drift.json" }

    /// The file's form.
    private struct Document: Codable {
        struct Entry: Codable {
            var adapter: String
            var kind: String
            var path: String
            var type: String
            var messages: Int
            var first: String
            var last: String
        }

        var writtenAt: String
        var overflow: Int
        var digests: [String: String]
        var places: [Entry]
    }

    /// What was kept, and when; `nil` where there is no such file.
    ///
    /// - Throws: Where the file is there and is none of the gateway's.
    func read() throws -> (ledger: DriftLedger, writtenAt: String)? {
        guard let data = FileManager.default.contents(atPath: self.path) else { return nil }
        let document = try JSONDecoder().decode(Document.self, from: data)
        var counts: [DriftLedger.Place: DriftLedger.Count] = [:]
        for entry in document.places {
            guard let kind = DriftFinding.Kind(rawValue: entry.kind),
                let type = Payload.Node.Kind(rawValue: entry.type),
                let first = Instant(rfc3339: entry.first), let last = Instant(rfc3339: entry.last)
            else { continue }
            let finding = DriftFinding(kind: kind, path: entry.path, type: type)
            let count = DriftLedger.Count(messages: entry.messages, first: first, last: last)
            counts[DriftLedger.Place(adapter: entry.adapter, finding: finding)] = count
        }
        return (
            DriftLedger(counts: counts, digests: document.digests, overflow: document.overflow), document.writtenAt
        )
    }

    /// Puts the ledger in the place of what was kept, as a whole.
    func write(_ ledger: DriftLedger, at now: Instant) throws {
        let places = ledger.counts.map { place, count in
            Document.Entry(
                adapter: place.adapter,
                kind: place.finding.kind.rawValue,
                path: place.finding.path,
                type: place.finding.type.rawValue,
                messages: count.messages,
                first: count.first.rfc3339,
                last: count.last.rfc3339
            )
        }
        let document = Document(
            writtenAt: Instant(seconds: now.seconds).rfc3339,
            overflow: ledger.overflow,
            digests: ledger.digests,
            places: places.sorted { ($0.adapter, $0.path, $0.kind, $0.type) < ($1.adapter, $1.path, $1.kind, $1.type) }
        )
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try encoder.encode(document).write(to: URL(fileURLWithPath: self.path), options: .atomic)
    }
}

/// Keeps what is counted of drift, every half minute where something was counted, and at the end.
struct DriftKeeper: Service {
    let recorder: DriftRecorder
    let file: DriftFile
    let now: @Sendable () -> Instant
    let logger: Logger

    /// Goes on from what an earlier run kept.
    func restore() {
        do {
            if let kept = try self.file.read() { self.recorder.restore(kept.ledger) }
        } catch {
            self.logger.warning("drift counts cannot be read and begin anew")
        }
    }

    func run() async throws {
        var written = 0
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: .seconds(30)) }
            written = self.write(unlessAt: written)
        }
    }

    private func write(unlessAt written: Int) -> Int {
        let (ledger, version) = self.recorder.snapshot
        guard version != written else { return written }
        do {
            try self.file.write(ledger, at: self.now())
            return version
        } catch {
            self.logger.warning("drift counts cannot be written")
            return written
        }
    }
}
