public import CommunityRequests
import Foundation
import GRDB
public import GatewayCore

extension SQLiteStore {
    public func unpublished(limit: Int, notOf partners: Set<PartnerID>) async throws -> [RequestRecord] {
        try await self.read {
            try $0.requests(
                """
                WHERE state = 'open' AND published_at IS NULL AND partner NOT IN (\(partners.marks))
                ORDER BY number LIMIT ?
                """,
                partners.arguments + [limit]
            ).map(\.record)
        }
    }

    public func publish(
        _ id: RequestID,
        publication: Publication,
        logEntry: NewLogEntry?,
        deliveries: [NewDelivery]
    ) async throws {
        try await self.writer.write { context in
            let database = context.database
            guard let row = try database.request(id), row.record.request.state == .open,
                row.record.request.publication == nil
            else { return }
            try database.requireFree(row.record.request.code)
            let schedule = publication.schedule
            try database.run(
                """
                UPDATE requests SET published_at = ?, release_interval = ?, answers_close_at = ?, token_key = ?,
                    next_release_at = ?
                WHERE number = ?
                """,
                [
                    schedule.publishedAt.storedNanoseconds(), schedule.interval, schedule.last.storedNanoseconds(),
                    Data(publication.tokenKey), schedule.first.storedNanoseconds(), row.number,
                ]
            )
            try database.list(row.record, number: row.number)
            try context.queue(deliveries)
            try database.append(logEntry, about: row.number)
        }
    }

    public func closeExpired(_ id: RequestID, logEntry: NewLogEntry?, deliveries: [NewDelivery]) async throws {
        try await self.writer.write { context in
            let database = context.database
            guard let row = try database.request(id), row.record.request.state == .open,
                row.record.request.publication != nil, row.nextRelease == nil
            else { return }
            try database.run("UPDATE requests SET state = 'closed' WHERE number = ?", [row.number])
            try database.unlist(row.number)
            try context.queue(deliveries)
            try database.append(logEntry)
        }
    }
}
