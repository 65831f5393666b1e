import GRDB
import GatewayCore
import Synchronization

/// Commits groups of writes: the keys first, then the rows, then the answers.
final class GroupCommit: Sendable {
    private struct JobFailed: Error { let cause: any Error }

    private let pool: DatabasePool
    private let keys: SQLiteKeyStore
    /// Whether erased bytes may still be in the write-ahead log, because a reader was in the way.
    private let mustTruncate = Mutex(false)

    init(pool: DatabasePool, keys: SQLiteKeyStore) {
        self.pool = pool
        self.keys = keys
    }

    /// Does a group's work in one transaction and answers each of its jobs.
    func callAsFunction(_ jobs: [WriteJob]) {
        let answers: [@Sendable () -> Void]
        do {
            do {
                answers = try self.transaction { context in
                    try jobs.map { job in
                        do { return try job.perform(context) } catch { throw JobFailed(cause: error) }
                    }
                }
            } catch is JobFailed {
                // The rare case pays: everything was undone, and runs again with a savepoint around each.
                answers = try self.transaction { context in try jobs.map { try self.alone($0, context) } }
            }
        } catch {
            // Begin, keys or commit failed: nothing was kept of any of them.
            let error = storeError(error)
            for job in jobs { job.fail(error) }
            return
        }
        for answer in answers { answer() }
    }

    private func alone(_ job: WriteJob, _ context: WriteContext) throws -> @Sendable () -> Void {
        let before = (context.newKeys.count, context.newConsentKeys.count)
        var answer: (@Sendable () -> Void)?
        do {
            try context.database.inSavepoint {
                answer = try job.perform(context)
                return .commit
            }
        } catch {
            context.newKeys.removeSubrange(before.0...)
            context.newConsentKeys.removeSubrange(before.1...)
            let error = storeError(error)
            return { job.fail(error) }
        }
        return answer ?? {}
    }

    private func transaction(
        _ body: (WriteContext) throws -> [@Sendable () -> Void]
    ) throws -> [@Sendable () -> Void] {
        try self.pool.writeWithoutTransaction { database in
            let context = WriteContext(database, keys: self.keys)
            var answers: [@Sendable () -> Void] = []
            try database.inTransaction(.immediate) {
                answers = try body(context)
                // 1. The keys are on disk. After a crash here they open nothing, and the next start removes them.
                if !context.newKeys.isEmpty || !context.newConsentKeys.isEmpty {
                    try self.keys.insert(context.newKeys, consents: context.newConsentKeys)
                }
                return .commit
            }
            // 2. The rows are on disk: what is answered now is kept.
            self.truncateLog(database, hasErased: context.hasErased)
            return answers
        }
    }

    /// Takes what was erased out of the write-ahead log as well; tried again after the next group where a reader
    /// still holds it.
    private func truncateLog(_ database: Database, hasErased: Bool) {
        guard hasErased || self.mustTruncate.withLock({ $0 }) else { return }
        let isDone = (try? database.checkpoint(.truncate)) != nil && (try? self.keys.truncateLog()) != nil
        self.mustTruncate.withLock { $0 = !isDone }
    }
}
