import CommunityRequests
import GRDB
import GatewayCore

extension Database {
    /// Released items of a condition; add the order to it.
    func items(_ condition: String, _ arguments: StatementArguments) throws -> [ReleasedItemRecord] {
        try self.rows(
            """
            SELECT items.release, items.responder, items.clips, items.withdrawal <> 'none' AS is_withdrawn,
                requests.id AS request_id
            FROM items JOIN releases ON releases.id = items.release
                JOIN requests ON requests.number = releases.request
            WHERE \(condition)
            """,
            arguments
        ).map { row in
            ReleasedItemRecord(
                release: try row.value("release"),
                request: try row.value("request_id"),
                responder: try row.value("responder"),
                clips: try row.packed("clips", Packed.readWindows),
                isWithdrawn: try row.bool("is_withdrawn")
            )
        }
    }
}
