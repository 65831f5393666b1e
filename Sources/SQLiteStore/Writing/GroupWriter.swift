import Foundation
import GatewayCore
import Synchronization

/// Runs all writes in one order on a thread of its own: whatever waits at one moment shares one commit.
///
/// The thread is not of the cooperative pool, which a wait for the disk must never block. An answer is given only
/// after the commit. What fails in a group fails alone.
final class GroupWriter: Sendable {
    private struct State {
        var waiting: [WriteJob] = []
        var isSleeping = false
        var isClosed = false
        var isFinished = false
        var closers: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())
    private let wake = DispatchSemaphore(value: 0)
    private let capacity: Int
    private let commit: @Sendable ([WriteJob]) -> Void

    /// Starts the thread.
    ///
    /// - Parameters:
    ///   - capacity: Writes that may wait; further ones are refused with ``StoreBusy``.
    ///   - commit: Does a group's work and answers every job of it. Called on the writer's thread only.
    init(capacity: Int, commit: @escaping @Sendable ([WriteJob]) -> Void) {
        self.capacity = capacity
        self.commit = commit
        let thread = Thread { self.run() }
        thread.name = "store writer"
        thread.start()
    }

    /// Does `work` in the next group and returns its value once that is on disk.
    ///
    /// `work` may run twice, where another write of its group failed; the first run was then undone.
    func write<Value: Sendable>(_ work: @escaping @Sendable (WriteContext) throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            let refusal = self.enqueue(
                WriteJob(
                    perform: { context in
                        let value = try work(context)
                        return { continuation.resume(returning: value) }
                    },
                    fail: { continuation.resume(throwing: $0) }
                )
            )
            if let refusal { continuation.resume(throwing: refusal) }
        }
    }

    /// Takes no more writes; does not wait for those that are waiting, which are still done.
    func stop() {
        self.state.withLock { $0.isClosed = true }
        self.wake.signal()
    }

    /// Takes no more writes, and returns when those that are waiting are on disk.
    func drain() async {
        self.stop()
        await withCheckedContinuation { continuation in
            let isFinished = self.state.withLock { state in
                if !state.isFinished { state.closers.append(continuation) }
                return state.isFinished
            }
            if isFinished { continuation.resume() }
        }
    }

    private func enqueue(_ job: WriteJob) -> (any Error)? {
        let (refusal, mustWake) = self.state.withLock { state -> ((any Error)?, Bool) in
            if state.isClosed { return (StoreError(.closed, "the store has been closed"), false) }
            if state.waiting.count >= self.capacity { return (StoreBusy(), false) }
            state.waiting.append(job)
            defer { state.isSleeping = false }
            return (nil, state.isSleeping)
        }
        if mustWake { self.wake.signal() }
        return refusal
    }

    private func run() {
        while let group = self.next() { self.commit(group) }
        let closers = self.state.withLock { state in
            state.isFinished = true
            defer { state.closers = [] }
            return state.closers
        }
        for closer in closers { closer.resume() }
    }

    /// All that waits, as soon as something does; `nil` when the writer is closed and nothing waits any more.
    private func next() -> [WriteJob]? {
        while true {
            let (group, isClosed) = self.state.withLock { state -> ([WriteJob], Bool) in
                var group: [WriteJob] = []
                swap(&group, &state.waiting)
                state.isSleeping = group.isEmpty
                return (group, state.isClosed)
            }
            if !group.isEmpty { return group }
            if isClosed { return nil }
            self.wake.wait()
        }
    }
}
