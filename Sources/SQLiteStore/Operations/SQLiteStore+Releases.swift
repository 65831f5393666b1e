public import CommunityRequests
import Foundation
import GRDB
public import GatewayCore

extension SQLiteStore {
    public func dueForRelease(
        at instant: Instant,
        limit: Int,
        notOf partners: Set<PartnerID>
    ) async throws -> [RequestRecord] {
        try await self.read { database in
            let due = try database.requests(
                """
                WHERE next_release_at <= ? AND partner NOT IN (\(partners.marks))
                ORDER BY next_release_at, number LIMIT ?
                """,
                [instant.storedNanoseconds()] + partners.arguments + [limit]
            )
            // A crash came between the last release and the closing that follows it.
            let unclosed = try database.requests(
                """
                WHERE state = 'open' AND published_at IS NOT NULL AND next_release_at IS NULL
                    AND partner NOT IN (\(partners.marks))
                ORDER BY number LIMIT ?
                """,
                partners.arguments + [limit]
            )
            return (due + unclosed).prefix(limit).map(\.record)
        }
    }

    public func release(
        _ id: RequestID,
        time: Instant,
        next: Instant?,
        plan: @escaping @Sendable (ReleaseInput) throws -> ReleasePlan
    ) async throws {
        try await self.writer.write { context in
            let database = context.database
            guard let row = try database.request(id), let due = row.nextRelease, due <= time,
                try !database.hasRelease(of: row.number, at: time)
            else { return }
            let input = try context.releaseInput(row)
            let plan = try plan(input)
            try context.insert(plan, given: input.consents, request: row.number, time: time)
            // What was withdrawn since the last release has its notice in this plan.
            try database.markNoticed(row.number)
            try context.queue(plan.deliveries)
            try database.run(
                "UPDATE requests SET next_release_at = ? WHERE number = ?",
                [next?.storedNanoseconds(), row.number]
            )
            // The order of the log's pages tells in which order consents came, and it still holds what was withdrawn.
            context.hasErased = true
        }
    }

    public func withdrawnAfterLastRelease(limit: Int) async throws -> [RequestRecord] {
        try await self.read { database in
            try database.requests(
                """
                WHERE next_release_at IS NULL AND number IN (
                    SELECT releases.request FROM items JOIN releases ON releases.id = items.release
                    WHERE items.withdrawal = 'pending')
                ORDER BY number LIMIT ?
                """,
                [limit]
            ).map(\.record)
        }
    }

    public func giveNotice(
        of id: RequestID,
        plan: @escaping @Sendable (ReleaseInput) throws -> [NewDelivery]
    ) async throws {
        try await self.writer.write { context in
            let database = context.database
            guard let row = try database.request(id), row.nextRelease == nil else { return }
            try context.queue(plan(context.releaseInput(row)))
            try database.markNoticed(row.number)
        }
    }

    public func releases(of id: RequestID) async throws -> [ReleaseRecord] {
        let keys = self.keys
        return try await self.read { database in
            try database.rows(
                """
                SELECT releases.id, releases.time FROM releases JOIN requests ON requests.number = releases.request
                WHERE requests.id = ? ORDER BY releases.time
                """,
                [id.description]
            ).map { row in
                let release: ReleaseID = try row.value("id")
                return ReleaseRecord(
                    id: release,
                    time: try row.instant("time"),
                    items: try database.items(
                        "items.release = ? AND items.withdrawal = 'none' ORDER BY items.position",
                        [release.description],
                        keys: keys.consentKeys
                    )
                )
            }
        }
    }
}

extension Database {
    fileprivate func hasRelease(of request: Int64, at time: Instant) throws -> Bool {
        try self.row(
            "SELECT 1 FROM releases WHERE request = ? AND time = ?",
            [request, time.storedNanoseconds()]
        ) != nil
    }

    /// Notes that what was withdrawn of a request's items has its notice queued.
    fileprivate func markNoticed(_ request: Int64) throws {
        try self.run(
            """
            UPDATE items SET withdrawal = 'noticed'
            WHERE withdrawal = 'pending' AND release IN (SELECT id FROM releases WHERE request = ?)
            """,
            [request]
        )
    }
}

extension WriteContext {
    /// Consents in the order of their random names, items in that of their pseudonyms: neither means anything.
    fileprivate func releaseInput(_ row: RequestRow) throws -> ReleaseInput {
        let given = try self.database.rows(
            """
            SELECT id, clips FROM consents INDEXED BY consents_given WHERE request = ? AND state = 'given' ORDER BY id
            """,
            [row.number]
        ).map { (id: try $0.value("id", as: ConsentID.self), clips: try $0.bytes("clips")) }
        let keys = try self.consentKeys(given.map(\.id))
        return ReleaseInput(
            request: row.record,
            consents: try given.compactMap { consent in
                // One whose key was destroyed can be given to nobody any more.
                guard let plain = try keys[consent.id]?.open(consent.clips, as: .clips, of: consent.id),
                    let clips = Packed.readWindows(plain)
                else { return nil }
                return ConsentToRelease(id: consent.id, clips: clips)
            },
            withdrawn: try self.database.items(
                "releases.request = ? AND items.withdrawal = 'pending' ORDER BY items.responder",
                [row.number],
                keys: self.consentKeys
            )
        )
    }

    /// Stores a release with its items.
    ///
    /// - Throws: ``StoreError`` with code `notPermitted` where the plan names a consent that is not `given`.
    fileprivate func insert(
        _ plan: ReleasePlan,
        given: [ConsentToRelease],
        request: Int64,
        time: Instant
    ) throws {
        guard Set(plan.items.map(\.consent)).isSubset(of: given.map(\.id)) else {
            throw StoreError(.notPermitted, "a release may hold only consents that are given and not yet released")
        }
        try self.database.run(
            "INSERT INTO releases (id, request, time) VALUES (?, ?, ?)",
            [plan.id.description, request, time.storedNanoseconds()]
        )
        let keys = try self.consentKeys(plan.items.map(\.consent))
        for (position, item) in plan.items.enumerated() {
            guard let key = keys[item.consent] else {
                throw StoreError(.notFound, "a consent without its key can be released to nobody")
            }
            try self.database.run(
                """
                INSERT INTO items (release, position, responder, consent, clips, withdrawal)
                VALUES (?, ?, ?, ?, ?, 'none')
                """,
                [
                    plan.id.description, position, item.responder.description, item.consent.description,
                    try key.seal(Packed.windows(item.clips), as: .item, of: item.consent),
                ]
            )
            // The clips are the item's now.
            try self.database.run(
                "UPDATE consents SET state = 'released', clips = x'' WHERE id = ?",
                [item.consent.description]
            )
        }
    }
}
