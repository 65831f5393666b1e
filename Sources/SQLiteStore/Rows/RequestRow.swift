import CommunityRequests
import Foundation
import GRDB
import GatewayCore

/// A request as it stands in its row.
struct RequestRow {
    let number: Int64
    let record: RequestRecord
    let nextRelease: Instant?

    init(_ row: RowReader) throws {
        self.number = try row.integer("number")
        self.nextRelease = try row.optionalInstant("next_release_at")
        self.record = RequestRecord(
            id: try row.value("id"),
            partner: try row.value("partner"),
            adapter: try row.text("adapter"),
            adapterDigest: try row.text("adapter_digest"),
            reference: try row.optionalText("reference"),
            investigation: try row.value("investigation"),
            request: try Self.request(row),
            reviewReasons: try row.optionalPacked("review_reasons", Packed.readReasons) ?? [],
            redactions: try row.optionalPacked("redactions", Packed.readCounts) ?? [:],
            sealed: try row.optionalBytes("sealed"),
            receivedAt: try row.instant("received_at"),
            isSandbox: try row.bool("is_sandbox"),
            logged: try row.optionalInteger("log_index").map { index in
                LoggedRequest(index: index, descriptionSalt: try row.optionalBytes("description_salt"))
            },
            takenDown: try row.optionalText("taken_down") == nil ? nil : row.choice("taken_down")
        )
    }

    private static func request(_ row: RowReader) throws -> CommunityRequest {
        CommunityRequest(
            code: try row.value("code"),
            state: try row.choice("state"),
            platform: try row.text("platform"),
            agency: try row.value("agency"),
            offense: try row.optionalPacked("offense", Packed.readOffense),
            description: try row.text("description"),
            window: TimeWindow(start: try row.instant("window_start"), end: try row.instant("window_end")),
            timeZone: try row.text("time_zone"),
            cells: try row.packed("cells", Packed.readCells),
            publication: try self.publication(row)
        )
    }

    private static func publication(_ row: RowReader) throws -> Publication? {
        guard let publishedAt = try row.optionalInstant("published_at") else { return nil }
        return Publication(
            schedule: ReleaseSchedule(
                publishedAt: publishedAt,
                interval: try row.integer("release_interval"),
                last: try row.instant("answers_close_at")
            ),
            tokenKey: try row.bytes("token_key")
        )
    }
}

extension Database {
    /// The requests of a condition with its order and limit.
    func requests(_ condition: String, _ arguments: StatementArguments = []) throws -> [RequestRow] {
        try self.rows("SELECT * FROM requests \(condition)", arguments).map(RequestRow.init)
    }

    /// The first request of a condition.
    func request(_ condition: String, _ arguments: StatementArguments) throws -> RequestRow? {
        try self.row("SELECT * FROM requests \(condition)", arguments).map(RequestRow.init)
    }

    /// The request of that identifier.
    func request(_ id: RequestID) throws -> RequestRow? {
        try self.request("WHERE id = ?", [id.description])
    }
}
