public import CommunityRequests
import GRDB
public import GatewayCore

extension SQLiteStore {
    public func request(code: PublicCode) async throws -> RequestRecord? {
        try await self.read { try $0.request(code: code)?.record }
    }

    public func request(id: RequestID) async throws -> RequestRecord? {
        try await self.read { try $0.request(id)?.record }
    }

    public func openRequests(in region: Region) async throws -> [RequestRecord] {
        try await self.read {
            try $0.requests(
                """
                WHERE number IN (SELECT request FROM region_requests WHERE region = ?)
                ORDER BY published_at, code
                """,
                [region.storedNumber]
            ).map(\.record)
        }
    }

    public func overview(before logIndex: Int64?, limit: Int) async throws -> OpenRequests {
        try await self.read { database in
            OpenRequests(
                // Named, for the planner takes the index of everything ever published, and what is open may be few of these.
                requests: try database.requests(
                    """
                    INDEXED BY requests_open
                    WHERE state = 'open' AND log_index < ? ORDER BY log_index DESC LIMIT ?
                    """,
                    [logIndex ?? .max, limit]
                ).map(\.record),
                places: try database.openPlaces(),
                count: try database.openCount()
            )
        }
    }

    public func publishedRequests(
        of agency: ORI?,
        before logIndex: Int64?,
        limit: Int
    ) async throws -> [RequestRecord] {
        let (condition, arguments): (String, StatementArguments) =
            agency.map { ("agency = ? AND", [$0.description]) } ?? ("", [])
        return try await self.read {
            try $0.requests(
                "WHERE \(condition) log_index < ? ORDER BY log_index DESC LIMIT ?",
                arguments + [logIndex ?? .max, limit]
            ).map(\.record)
        }
    }

    public func waitingCount() async throws -> Int {
        try await self.read { database in
            let row = try database.row(
                """
                SELECT (SELECT count(*) FROM requests WHERE state = 'in_review' AND is_sandbox = 0)
                    + (SELECT count(*) FROM requests WHERE state = 'open' AND published_at IS NULL AND is_sandbox = 0)
                    AS count
                """
            )
            return Int(try row?.integer("count") ?? 0)
        }
    }
}

extension Database {
    /// The regions with open requests: a walk along the key, one step for each region, and a few more to count.
    fileprivate func openPlaces() throws -> [OpenRequests.Place] {
        try self.rows(
            """
            WITH RECURSIVE places (region) AS (
                SELECT min(region) FROM region_requests
                UNION ALL
                SELECT (SELECT min(region) FROM region_requests WHERE region > places.region)
                FROM places WHERE places.region IS NOT NULL
                LIMIT ?
            )
            SELECT region, (SELECT count(*) FROM (
                SELECT 1 FROM region_requests WHERE region_requests.region = places.region LIMIT ?)) AS count
            FROM places WHERE region IS NOT NULL
            """,
            [OpenRequests.regionLimit, OpenRequests.regionCountLimit]
        ).map { row in
            OpenRequests.Place(
                region: Region(storedNumber: try row.integer("region")),
                count: Int(try row.integer("count"))
            )
        }
    }

    fileprivate func openCount() throws -> Int {
        let row = try self.row(
            """
            SELECT count(*) AS count FROM (
                SELECT 1 FROM requests INDEXED BY requests_open
                WHERE state = 'open' AND log_index IS NOT NULL LIMIT ?)
            """,
            [OpenRequests.countLimit]
        )
        return Int(try row?.integer("count") ?? 0)
    }
}
