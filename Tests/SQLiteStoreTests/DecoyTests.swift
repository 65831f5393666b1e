import Foundation
import GRDB
import GatewayCore
import StoreConformance
import Testing

@testable import SQLiteStore

/// What cover, refusals and repetitions write, so that they take as long as a consent and a withdrawal.
@Suite("Decoys")
struct DecoyTests {
    @Test("have the columns and indexes of consents", arguments: ["decoys", "withdrawal_decoys"])
    func form(table: String) async throws {
        let place = try TemporaryStore()
        let queue = try DatabaseQueue(path: place.data + "/vestibule.sqlite")
        let (consents, decoys) = try await queue.read { try (Form(of: "consents", $0), Form(of: table, $0)) }
        #expect(consents == decoys)
        #expect(consents.columns.count == 7 && consents.indexes.count == 4)
        try await place.store.close()
    }

    @Test("are forgotten a part at a time, with their keys, down to what is needed")
    func forgotten() async throws {
        let place = try TemporaryStore()
        for _ in 0..<60 { try await place.store.recordNothing(of: nil) }
        var counts: [Int] = []
        for _ in 0..<30 {
            try await place.store.forgetDecoys(beyond: 10, atOnce: 20)
            let data = try place.count(in: place.data + "/vestibule.sqlite", "decoys")
            #expect(try place.count(in: place.keyFolder + "/keys.sqlite", "decoy_keys") == data)
            counts.append(data)
        }
        #expect(zip([60] + counts, counts).allSatisfy { $0 - $1 <= 20 && $0 >= $1 })
        // A part begins anywhere and may be smaller than it could be: it is made up for the next time.
        #expect((10..<30).contains(try #require(counts.last)))
        try await place.store.close()
    }

    @Test("tell neither what a message was about nor which came first")
    func unlinked() async throws {
        let place = try TemporaryStore()
        for number in 1...3 { _ = try await place.store.accept(Sample.request(number)) }
        for number in [2, 3, 1] { try await place.store.recordNothing(of: Sample.requestID(number)) }
        let queue = try DatabaseQueue(path: place.data + "/vestibule.sqlite")
        let requests = try await queue.read { try Int.fetchAll($0, sql: "SELECT request FROM decoys") }
        #expect(requests.count == 3 && Set(requests).count == 1)
        try await place.store.close()
    }

    @Test("are kept by as many as a look-up needs")
    func kept() async throws {
        let place = try TemporaryStore()
        for _ in 0..<10 { try await place.store.recordNothing(of: nil) }
        try await place.store.forgetDecoys()
        #expect(try place.count(in: place.data + "/vestibule.sqlite", "decoys") == 10)
        try await place.store.close()
    }
}

/// What decides which pages a new row changes.
private struct Form: Equatable, Sendable {
    let columns: [String]
    let indexes: Set<[String]>

    init(of table: String, _ database: Database) throws {
        self.columns = try database.columns(in: table).map { "\($0.name) \($0.type)" }
        self.indexes = Set(
            try database.indexes(on: table).map { index in
                let sql = try String.fetchOne(
                    database,
                    sql: "SELECT sql FROM sqlite_master WHERE name = ?",
                    arguments: [index.name]
                )
                let condition = sql?.split(separator: " WHERE ").dropFirst().joined() ?? ""
                return index.columns + [index.isUnique ? "unique" : "", condition]
            }
        )
    }
}

extension TemporaryStore {
    fileprivate func count(in file: String, _ table: String) throws -> Int {
        try #require(try DatabaseQueue(path: file).read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") })
    }
}
