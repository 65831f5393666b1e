import CommunityRequests
import Foundation
import GRDB
import GatewayCore

extension Database {
    /// Queues a callback.
    ///
    /// - Parameter sealed: Its body as it is kept.
    func queue(_ delivery: NewDelivery, sealed: Data) throws {
        try self.run(
            """
            INSERT INTO deliveries (
                id, partner, request, release, event, content_type, body, due_at, attempts, state, is_overtaken
            ) VALUES (?, ?, (SELECT number FROM requests WHERE id = ?), ?, ?, ?, ?, ?, 0, 'queued', 0)
            """,
            [
                delivery.id.description, delivery.partner.description, delivery.request.description,
                delivery.release?.description, delivery.event.rawValue, delivery.contentType, sealed,
                delivery.due.storedNanoseconds(),
            ]
        )
    }
}

extension DeliveryRecord {
    /// Reads a row of `deliveries` beside the column `request_id`.
    ///
    /// - Parameter key: The sealing key of the request.
    init(_ row: RowReader, key: [UInt8]) throws {
        let release: ReleaseID? = try row.optionalText("release") == nil ? nil : row.value("release")
        self.init(
            delivery: NewDelivery(
                id: try row.value("id"),
                partner: try row.value("partner"),
                request: try row.value("request_id"),
                release: release,
                event: try row.choice("event"),
                contentType: try row.text("content_type"),
                body: try BodyCipher.open(row.bytes("body"), key: key, of: row.text("id")),
                due: try row.instant("due_at")
            ),
            attempts: Int(try row.integer("attempts"))
        )
    }
}
