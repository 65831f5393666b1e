import CommunityRequests
import Foundation
import GRDB
import GatewayCore

extension Database {
    /// Inserts a request and, where it is public already, its regions. Its number.
    func insert(_ record: RequestRecord) throws -> Int64 {
        let request = record.request
        let schedule = request.publication?.schedule
        try self.run(
            """
            INSERT INTO requests (
                id, code, partner, adapter, adapter_digest, reference, investigation, state, platform, agency, offense,
                description, window_start, window_end, time_zone, cells, review_reasons, redactions, sealed, received_at,
                is_sandbox, published_at, release_interval, answers_close_at, token_key, next_release_at
            ) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)
            """,
            [
                record.id.description, request.code.description, record.partner.description, record.adapter,
                record.adapterDigest, record.reference, record.investigation.description, request.state.rawValue,
                request.platform, request.agency.description, request.offense.map(Packed.offense),
                request.description, request.window.start.storedNanoseconds(),
                request.window.end.storedNanoseconds(), request.timeZone, Packed.cells(request.cells),
                Packed.reasons(record.reviewReasons), Packed.counts(record.redactions),
                record.sealed.map { Data($0) },
                record.receivedAt.storedNanoseconds(), record.isSandbox,
                schedule?.publishedAt.storedNanoseconds(), schedule?.interval, schedule?.last.storedNanoseconds(),
                request.publication.map { Data($0.tokenKey) }, schedule?.first.storedNanoseconds(),
            ]
        )
        let number = self.lastInsertedRowID
        if schedule != nil, request.state == .open { try self.list(request.cells, number: number) }
        return number
    }

    /// Lists an open, published request in the regions of its cells.
    func list(_ cells: [Cell], number: Int64) throws {
        for region in Set(cells.map(\.region)) {
            try self.run(
                "INSERT INTO region_requests (region, request) VALUES (?, ?)",
                [region.storedNumber, number]
            )
        }
    }

    /// Takes a request that is no longer open out of its regions.
    func unlist(_ number: Int64) throws {
        try self.run("DELETE FROM region_requests WHERE request = ?", [number])
    }
}

extension Region {
    /// The stored form: row and column of the tile, ten bits either.
    var storedNumber: Int64 { Int64(self.y) << 10 | Int64(self.x) }
}
