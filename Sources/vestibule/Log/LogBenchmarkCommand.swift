import ArgumentParser
import Foundation
import GatewayCore
import Logging
import SQLiteStore
import TransparencyLog

/// `vestibule log bench`: how fast entries are committed and published, and how long a proof takes, for `make bench`.
struct LogBenchmarkCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract: "Measures the log: entries committed and published a second, and the time of a proof.",
        shouldDisplay: false
    )

    @Option(name: .long, help: "Entries to commit and publish.") var entries = 20_000
    @Option(name: .long, help: "Entries of the log in which proofs are made.") var large = 1_000_000

    struct Figures: Encodable {
        var entries: Int
        var appendsPerSecond: Double
        var checkpoints: Int
        var largeEntries: Int
        var proofMillisecondsMedian: Double
        var proofMillisecondsWorst: Double
    }

    func run() async throws {
        let root = FileManager.default.temporaryDirectory.path + "/vestibule-log-bench-\(UUID().uuidString.prefix(8))"
        defer { try? FileManager.default.removeItem(atPath: root) }
        let (appends, checkpoints) = try await self.append(below: root)
        let times = try self.proofs(below: root)
        Terminal.print(
            try JSONText.encode(
                Figures(
                    entries: self.entries,
                    appendsPerSecond: appends,
                    checkpoints: checkpoints,
                    largeEntries: self.large,
                    proofMillisecondsMedian: times[times.count / 2],
                    proofMillisecondsWorst: times.last ?? 0
                )
            )
        )
    }

    /// 64 tasks commit entries while the publisher publishes them; until the last one is in a checkpoint.
    private func append(below root: String) async throws -> (perSecond: Double, checkpoints: Int) {
        let store = try SQLiteStore(data: "\(root)/data", keys: SQLiteKeyStore(folder: "\(root)/keys"))
        let publisher = LogPublisher(
            LogPublisher.Parts(
                folder: try LogFolder("\(root)/data/log"),
                signer: try Self.signer(),
                witnesses: [],
                transport: NoWitnesses()
            ),
            store: store,
            logger: Logger(label: "bench")
        )
        try await publisher.open()
        let (all, tasks) = (self.entries, 64)
        let start = ContinuousClock.now
        let checkpoints = try await withThrowingTaskGroup(of: Int.self) { group in
            group.addTask {
                var checkpoints = 0
                while (publisher.head?.checkpoint.size ?? 0) < all {
                    let before = publisher.head?.checkpoint.size
                    try await publisher.publishPending()
                    checkpoints += publisher.head?.checkpoint.size == before ? 0 : 1
                }
                return checkpoints
            }
            for task in 0..<tasks {
                group.addTask {
                    for number in stride(from: task, to: all, by: tasks) {
                        let bytes = LogFixtureCommand.entry(number)
                        try await store.append([NewLogEntry(kind: .requestState, bytes: bytes)])
                    }
                    return 0
                }
            }
            return try await group.reduce(0, +)
        }
        let elapsed = start.duration(to: .now)
        try await store.close()
        return (Double(all) / (elapsed / .seconds(1)), checkpoints)
    }

    /// A thousand proofs of entries all over the log, sorted by their times in milliseconds.
    private func proofs(below root: String) throws -> [Double] {
        let folder = try LogFolder("\(root)/large")
        var tip = TreeTip()
        while tip.size < self.large {
            let count = min(65_536, self.large - tip.size)
            try folder.write(tip.append((tip.size..<tip.size + count).map { Array("\($0)".utf8) }))
        }
        let head = Checkpoint(origin: "log.example/bench", size: tip.size, root: tip.root)
        let reader = LogReader(folder: folder, head: try SignedCheckpoint(head, signedBy: Self.signer()))
        return try (0..<1_000).map { number in
            let index = number * 7_919 % self.large
            let start = ContinuousClock.now
            let proof = try reader.proof(of: index)
            let elapsed = start.duration(to: .now) / .milliseconds(1)
            guard proof.inclusion.proves(.leaf(Array("\(index)".utf8)), inTreeOfSize: head.size, root: head.root) else {
                throw CommandFailure(.notHeld, "the proof of entry \(index) does not hold")
            }
            return elapsed
        }.sorted()
    }

    private static func signer() throws -> NoteSigner {
        guard let name = KeyName("log.example/bench"),
            let signer = NoteSigner(name: name, kind: .note, rawRepresentation: [UInt8](repeating: 7, count: 32))
        else { throw CommandFailure(.internalError) }
        return signer
    }
}

/// Stands where no witness is asked.
private struct NoWitnesses: WitnessTransport {
    func exchange(_ body: [UInt8], with url: String) async -> WitnessAnswer { .failed(.unreachable) }
}
