import CommunityRequests
import GRDB
import GatewayCore

/// An agency's earlier requests, as `HistoryChecks` counts them.
extension Database {
    /// How many of the agency's requests count since an instant.
    func requestCount(of record: RequestRecord, since instant: Instant) throws -> Int {
        let counts = try self.rows(Self.history("count(*) AS cells"), Self.arguments(record, instant))
        return try counts.reduce(0) { $0 + Int(try $1.integer("cells")) }
    }

    /// The cells of each of them.
    func areas(of record: RequestRecord, since instant: Instant) throws -> [[Cell]] {
        try self.rows(Self.history("cells"), Self.arguments(record, instant))
            .map { try $0.packed("cells", Packed.readCells) }
    }

    /// Three questions, so that each has an index of its own and a new request needs no further one.
    private static func history(_ columns: String) -> String {
        """
        SELECT \(columns) FROM requests
            WHERE agency = ? AND published_at IS NOT NULL AND published_at >= ? AND is_sandbox = ?
        UNION ALL SELECT \(columns) FROM requests
            WHERE state = 'in_review' AND agency = ? AND received_at >= ? AND is_sandbox = ?
        UNION ALL SELECT \(columns) FROM requests
            WHERE state = 'open' AND published_at IS NULL AND agency = ? AND received_at >= ? AND is_sandbox = ?
        """
    }

    private static func arguments(_ record: RequestRecord, _ instant: Instant) throws -> StatementArguments {
        let agency = record.request.agency.description
        // A publication's time is cut to the quarter hour, so that of the border is, too.
        let published = try instant.cut(toSeconds: 900).storedNanoseconds()
        let received = try instant.storedNanoseconds()
        return [
            agency, published, record.isSandbox, agency, received, record.isSandbox, agency, received, record.isSandbox,
        ]
    }
}
