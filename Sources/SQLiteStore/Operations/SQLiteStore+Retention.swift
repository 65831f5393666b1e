public import CommunityRequests
import Foundation
import GRDB
public import GatewayCore

extension SQLiteStore {
    public func purgeable(before instant: Instant, limit: Int) async throws -> [RequestRecord] {
        try await self.read {
            try $0.requests(
                """
                WHERE state IN ('refused', 'resolved', 'withdrawn', 'closed')
                    AND coalesce(answers_close_at, received_at) < ?
                ORDER BY coalesce(answers_close_at, received_at), number LIMIT ?
                """,
                [instant.storedNanoseconds(), limit]
            ).map(\.record)
        }
    }

    public func purge(_ id: RequestID, logEntry: NewLogEntry?) async throws {
        try await self.writer.write { context in
            let database = context.database
            guard let row = try database.request(id), row.record.request.state.isOver else { return }
            for statement in Self.forgetting { try database.run(statement, [row.number]) }
            if row.record.request.publication == nil {
                try database.run(
                    "UPDATE requests SET description = '', cells = x'', offense = NULL WHERE number = ?",
                    [row.number]
                )
            }
            try database.append(logEntry)
            context.hasErased = true
        }
    }

    /// In this order, since each table points to those after it.
    private static let forgetting = [
        "DELETE FROM deliveries WHERE request = ?",
        "DELETE FROM approvals WHERE request = ?",
        "DELETE FROM items WHERE release IN (SELECT id FROM releases WHERE request = ?)",
        "DELETE FROM releases WHERE request = ?",
        "DELETE FROM consents WHERE request = ?",
        """
        UPDATE requests SET state = 'purged', sealed = NULL, reference = NULL, reference_key = NULL, review_reasons = NULL,
            refusal_rule = NULL, refusal_note = NULL, next_release_at = NULL
        WHERE number = ?
        """,
    ]
}

extension RequestState {
    /// Whether nothing happens to it any more but its purge.
    fileprivate var isOver: Bool {
        switch self {
        case .refused, .resolved, .withdrawn, .closed: true
        case .inReview, .open, .purged: false
        }
    }
}
