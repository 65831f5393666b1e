import CommunityRequests
import GRDB
import GatewayCore

extension Database {
    /// Released items of a condition; add the order to it.
    ///
    /// - Parameter keys: Finds the keys that seal their clips.
    func items(
        _ condition: String,
        _ arguments: StatementArguments,
        keys: ([ConsentID]) throws -> [ConsentID: ConsentKey]
    ) throws -> [ReleasedItemRecord] {
        let rows = try self.rows(
            """
            SELECT items.release, items.responder, items.consent, items.clips, items.withdrawal <> 'none' AS is_withdrawn,
                requests.id AS request_id
            FROM items JOIN releases ON releases.id = items.release
                JOIN requests ON requests.number = releases.request
            WHERE \(condition)
            """,
            arguments
        )
        let keys = try keys(rows.map { try $0.value("consent") })
        return try rows.map { row in
            let consent: ConsentID = try row.value("consent")
            let sealed = try row.bytes("clips")
            let isWithdrawn = try row.bool("is_withdrawn")
            let clips = isWithdrawn ? nil : try keys[consent]?.open(sealed, as: .item, of: consent)
            return ReleasedItemRecord(
                release: try row.value("release"),
                request: try row.value("request_id"),
                responder: try row.value("responder"),
                clips: clips.flatMap(Packed.readWindows) ?? [],
                isWithdrawn: isWithdrawn
            )
        }
    }
}
