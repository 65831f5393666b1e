public import Logging
public import ServiceLifecycle
import Synchronization
public import TransparencyLog

/// Publishes what the store has committed to the log: as tiles and a signed checkpoint, in batches.
///
/// Entries are committed in the store together with what they record, and have their places there for good. So every
/// checkpoint of a size is over the same entries, whatever happens in between, and no two contradict each other:
/// 1. The tiles are on disk. After a crash here they lie beyond the checkpoint, and are written again, the same.
/// 2. Witnesses have cosigned, as many as answer in time. After a crash here they know what will be published next.
/// 3. The checkpoint is on disk in the place of the one before: it is public.
public actor LogPublisher: Service {
    /// What a log is made of.
    public struct Parts: Sendable {
        public var folder: LogFolder
        public var signer: NoteSigner
        public var witnesses: [WitnessAddress]
        public var transport: any WitnessTransport

        public init(
            folder: LogFolder,
            signer: NoteSigner,
            witnesses: [WitnessAddress],
            transport: any WitnessTransport
        ) {
            self.folder = folder
            self.signer = signer
            self.witnesses = witnesses
            self.transport = transport
        }
    }

    /// Entries that one checkpoint adds at the most.
    private static let batchLimit = 4_096

    /// With which the log's checkpoints are verified.
    public nonisolated let verifierKey: VerifierKey
    private let store: any LogStore
    public nonisolated let folder: LogFolder
    private let signer: NoteSigner
    private nonisolated let desk: WitnessDesk
    private let logger: Logger
    private let executor = QueueExecutor(label: "log")
    private nonisolated let published = Mutex<SignedCheckpoint?>(nil)

    /// `nil` until the log has been opened, and after a failure: then it is read again from what is on disk.
    private var tip: TreeTip?
    private var witnessed: [VerifierKey: Int] = [:]
    private var isPublishing = false
    private var waiting: [CheckedContinuation<Void, Never>] = []

    public init(_ parts: Parts, store: any LogStore, logger: Logger) {
        self.verifierKey = parts.signer.verifierKey
        self.store = store
        self.folder = parts.folder
        self.signer = parts.signer
        self.desk = WitnessDesk(witnesses: parts.witnesses, transport: parts.transport, logger: logger)
        self.logger = logger
    }

    public nonisolated var unownedExecutor: UnownedSerialExecutor { self.executor.asUnownedSerialExecutor() }

    public func run() async throws {
        for await _ in Ticks(every: .milliseconds(100)).cancelOnGracefulShutdown() {
            do { try await self.publishPending() } catch { self.report(error) }
        }
        // What was committed while the listeners ended is published, too.
        do { try await self.publishPending() } catch { self.report(error) }
    }

    /// Opens the log: the folder must be of this key, and the store must not have fallen behind it.
    ///
    /// - Throws: ``LogError`` with what is wrong and what to do.
    public func open() async throws {
        await self.enter()
        defer { self.leave() }
        _ = try await self.openedTip()
    }

    /// Publishes everything that is committed. One at a time; whoever comes meanwhile waits for her turn.
    ///
    /// - Throws: ``LogError``, or what the store throws; nothing that was published is touched.
    public func publishPending() async throws {
        await self.enter()
        defer { self.leave() }
        var tip = try await self.openedTip()
        while true {
            let entries = try await self.store.logEntries(from: Int64(tip.size), limit: Self.batchLimit)
            guard !entries.isEmpty else { return }
            // Until the batch is through it is not known what is on disk.
            self.tip = nil
            let files = try tip.append(entries)
            // 1.
            try self.folder.write(files)
            // 2. and 3.
            try await self.publish(tip)
            self.folder.removePartials(of: files)
            self.tip = tip
        }
    }

    /// The checkpoint in force; `nil` before the log was opened.
    public nonisolated var head: SignedCheckpoint? { self.published.withLock { $0 } }

    /// The configured witnesses, and which of them stand behind the checkpoint in force.
    public nonisolated var witnesses: [WitnessHealth] {
        let head = self.head
        return self.desk.witnesses.map { witness in
            WitnessHealth(
                name: witness.key.name.description,
                hasCosigned: (try? head?.cosignatureTime(of: witness.key)) != nil
            )
        }
    }

    /// Reads the log as it is once the entry of that index, if it is committed, is in it.
    ///
    /// Whoever reads publishes what is not yet: so nothing waits for the next tick, and nothing is shown before its
    /// checkpoint. Where publishing fails, the log is read as it is.
    public nonisolated func reader(covering index: Int64?) async -> LogReader? {
        if let head = self.head, index.map({ $0 < head.checkpoint.size }) ?? true {
            return LogReader(folder: self.folder, head: head)
        }
        do { try await self.publishPending() } catch { self.report(error) }
        return self.head.map { LogReader(folder: self.folder, head: $0) }
    }

    private func publish(_ tip: TreeTip) async throws {
        let head = Checkpoint(origin: self.verifierKey.name.description, size: tip.size, root: tip.root)
        var signed = try SignedCheckpoint(head, signedBy: self.signer)
        let reader = LogReader(folder: self.folder, head: signed)
        var sizes = self.witnessed
        await self.desk.cosign(&signed, sizes: &sizes) { try reader.consistencyProof(from: $0) }
        self.witnessed = sizes
        try self.folder.publish(signed)
        self.published.withLock { [signed] in $0 = signed }
    }

    private func openedTip() async throws -> TreeTip {
        if let tip = self.tip { return tip }
        let tip: TreeTip
        if let bytes = self.folder.checkpoint() {
            let signed = try SignedCheckpoint(bytes)
            try signed.verify(log: self.verifierKey)
            tip = try LogReader(folder: self.folder, head: signed).tip()
            try await self.compareWithStore(signed, tip)
            self.published.withLock { $0 = signed }
        } else {
            tip = TreeTip()
            try await self.publish(tip)
        }
        self.tip = tip
        return tip
    }

    /// A store that was put back from an older backup would give the places of published entries to others.
    private func compareWithStore(_ signed: SignedCheckpoint, _ tip: TreeTip) async throws {
        let size = signed.checkpoint.size
        guard size > 0 else { return }
        let last = try await self.store.logEntries(from: Int64(size - 1), limit: 1).first
        guard let last, try LogReader(folder: self.folder, head: signed).entry(at: size - 1) == last else {
            throw LogError(
                .notHeld,
                "the store does not hold what the log has published; put both back from backups of one time, or start a "
                    + "new log under another origin"
            )
        }
    }

    private func enter() async {
        while self.isPublishing { await withCheckedContinuation { self.waiting.append($0) } }
        self.isPublishing = true
    }

    private func leave() {
        self.isPublishing = false
        let waiting = self.waiting
        self.waiting = []
        for continuation in waiting { continuation.resume() }
    }

    private nonisolated func report(_ error: any Error) {
        // A log error names a file of the log and a step, never a value.
        let text = (error as? LogError)?.message ?? "\(type(of: error))"
        self.logger.error("publishing the log failed", metadata: ["error": "\(text)"])
    }
}
