import CommunityRequests
import GRDB
import GatewayCore

extension Database {
    /// Lists an open, published request in the regions of its cells; nothing of the sandbox.
    func list(_ record: RequestRecord, number: Int64) throws {
        guard !record.isSandbox else { return }
        for region in Set(record.request.cells.map(\.region)) {
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

    init(storedNumber: Int64) { self.init(x: Int(storedNumber & 1_023), y: Int(storedNumber >> 10)) }
}
