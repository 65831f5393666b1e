import Foundation
import GRDB
public import GatewayCore

extension SQLiteStore {
    public func record(_ demand: ServedDemand, logEntry: NewLogEntry) async throws {
        try await self.writer.write { context in
            let database = context.database
            try database.append(logEntry)
            try database.run(
                """
                INSERT INTO demands (log_index, kind, date, outcome, note, note_salt)
                VALUES (last_insert_rowid() - 1, ?, ?, ?, ?, ?)
                """,
                [
                    demand.kind.rawValue, demand.date, demand.outcome?.rawValue, demand.note,
                    logEntry.descriptionSalt.map { Data($0) },
                ]
            )
        }
    }

    public func servedDemands(before logIndex: Int64?, limit: Int) async throws -> [ServedDemand] {
        try await self.read { database in
            try database.rows(
                "SELECT * FROM demands WHERE log_index < ? ORDER BY log_index DESC LIMIT ?",
                [logIndex ?? .max, limit]
            ).map { row in
                ServedDemand(
                    kind: try row.choice("kind"),
                    date: try row.text("date"),
                    outcome: try row.optionalText("outcome") == nil ? nil : row.choice("outcome"),
                    note: try row.text("note"),
                    logIndex: try row.integer("log_index")
                )
            }
        }
    }
}
