public import CommunityRequests
import GRDB
public import GatewayCore

extension SQLiteStore {
    public func countedEntries() async throws -> Int64 {
        try await self.read { try $0.countedEntries() }
    }

    public func add(_ counts: [LogTally.Place: Int], of entries: Range<Int64>) async throws {
        try await self.writer.write { context in
            let database = context.database
            guard try database.countedEntries() == entries.lowerBound else { return }
            for (place, count) in counts {
                try database.run(
                    """
                    INSERT INTO counts (agency, measure, name, month, count) VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT (agency, measure, name, month) DO UPDATE SET count = count + excluded.count
                    """,
                    [place.agency?.description ?? "", place.measure.rawValue, place.name, place.month, count]
                )
            }
            try database.run("UPDATE counted SET entries = ?", [entries.upperBound])
        }
    }

    public func counts(of agency: ORI?) async throws -> PublicCounts {
        try await self.read { database in
            let rows = try database.rows(
                "SELECT measure, name, month, count FROM counts WHERE agency = ? ORDER BY measure, name, month",
                [agency?.description ?? ""]
            )
            let counts = try rows.map { row in
                PublicCount(
                    measure: try row.choice("measure"),
                    name: try row.text("name"),
                    month: try row.text("month"),
                    count: Int(try row.integer("count"))
                )
            }
            return PublicCounts(counts: counts, entries: try database.countedEntries())
        }
    }
}

extension Database {
    fileprivate func countedEntries() throws -> Int64 {
        try self.row("SELECT entries FROM counted")?.integer("entries") ?? 0
    }
}
