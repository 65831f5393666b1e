import CommunityRequests
import GRDB
import GatewayCore

extension RequestRow {
    /// Of these no two have one code. The others, open and waiting for their publication, are left out of the index: a
    /// random name in it costs a page for each row, and nobody knows their codes yet but their partners.
    ///
    /// Word for word the condition of the index, or SQLite does not take it.
    static let hasCodeOfItsOwn = "(published_at IS NOT NULL OR state <> 'open')"
}

extension Database {
    /// The request of that code, in whatever state.
    func request(code: PublicCode) throws -> RequestRow? {
        try self.request("WHERE code = ? AND \(RequestRow.hasCodeOfItsOwn)", [code.description])
            // Few wait at one time, and their index holds the codes.
            ?? self.request(
                "WHERE code = ? AND state = 'open' AND published_at IS NULL ORDER BY number LIMIT 1",
                [code.description]
            )
    }

    /// Goes on where a request that waited for its publication may have its code.
    ///
    /// - Throws: ``StoreError/codeTaken``.
    func requireFree(_ code: PublicCode) throws {
        let other = try self.row(
            "SELECT 1 FROM requests WHERE code = ? AND \(RequestRow.hasCodeOfItsOwn)",
            [code.description]
        )
        guard other == nil else { throw StoreError.codeTaken }
    }
}

extension StoreError {
    /// Another request has the code.
    static let codeTaken = StoreError(.codeTaken, "another request has this public code; draw another")
}
