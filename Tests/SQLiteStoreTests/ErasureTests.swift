import CommunityRequests
import Foundation
import GRDB
import GatewayCore
import SQLiteStore
import StoreConformance
import Testing

@Suite("What is forgotten leaves no byte behind")
struct ErasureTests {
    @Test("destroyed keys are in no file, among many that stay")
    func keys() async throws {
        let place = try TemporaryStore()
        for number in 0..<200 {
            _ = try await place.store.accept(Sample.request(number))
        }
        for number in 0..<200 {
            try await place.keys.setTokenKey(Sample.bytes(20, number, count: 1200), of: Sample.requestID(number))
        }
        #expect(try self.found(in: place, numbers: 0..<200, Self.keyBytes).count == 400)
        for number in 0..<200 where !number.isMultiple(of: 3) {
            try await place.keys.destroy([Sample.requestID(number)])
        }
        let left = try self.found(in: place, numbers: 0..<200, Self.keyBytes)
        #expect(Set(left) == Set((0..<200).filter { $0.isMultiple(of: 3) }))
        try await place.store.close()
    }

    @Test("purged requests leave nothing of their sealed fields, references, consents, clips and callbacks")
    func purge() async throws {
        let place = try TemporaryStore()
        let store = place.store
        for number in 0..<30 {
            let id = Sample.requestID(number)
            _ = try await store.accept(Sample.request(number) { $0.reference = Self.reference(number) })
            try await store.publish(id, publication: Sample.publication(number), deliveries: [Self.callback(number)])
            for consent in 0..<8 { _ = try await store.record(Sample.consent(number * 8 + consent, to: id)) }
            _ = try await store.withdraw(consent: Sample.consentID(number * 8))
            try await store.release(id, time: Sample.start + Sample.hour * 6, next: nil) { input in
                let items = input.consents.enumerated().map { index, consent in
                    PlannedItem(
                        consent: consent.id,
                        responder: Sample.responder(number * 8 + index),
                        clips: consent.clips
                    )
                }
                return ReleasePlan(id: Sample.releaseID(number), items: items, deliveries: [])
            }
            _ = try await store.close(Sample.closing(1000 + number, reference: Self.reference(number)))
        }
        #expect(try self.found(in: place, numbers: 0..<30, Self.privateBytes).count > 300)
        for number in 0..<30 where !number.isMultiple(of: 3) {
            try await place.keys.destroy([Sample.requestID(number)])
            try await store.purge(Sample.requestID(number))
        }
        let left = try self.found(in: place, numbers: 0..<30, Self.privateBytes)
        #expect(Set(left) == Set((0..<30).filter { $0.isMultiple(of: 3) }))
        try await store.close()
    }

    @Test("a withdrawn consent keeps its spent token and, after the next release, nothing of its clips and receipt")
    func withdrawal() async throws {
        let place = try TemporaryStore()
        let id = Sample.requestID(1)
        _ = try await place.store.accept(Sample.request(1))
        try await place.store.publish(id, publication: Sample.publication(), deliveries: [])
        _ = try await place.store.record(Sample.consent(1, to: id))
        _ = try await place.store.withdraw(consent: Sample.consentID(1))
        try await place.store.release(id, time: Sample.start + Sample.hour * 6, next: nil) { _ in
            ReleasePlan(id: Sample.releaseID(1), items: [], deliveries: [])
        }
        try await place.store.shredWithdrawn()
        let token = Sample.bytes(11, 1, count: 32)
        let receipt = Sample.bytes(13, 1, count: 64)
        #expect(try place.filesContain([token, receipt]) == [true, false])
        try await place.store.close()
    }

    @Test("shredding rewrites the keys as often, whether or not anybody answered", arguments: [true, false])
    func sameWork(isAnswered: Bool) async throws {
        let place = try TemporaryStore()
        let id = Sample.requestID(1)
        _ = try await place.store.accept(Sample.request(1))
        try await place.keys.setTokenKey(Sample.bytes(20, 1, count: 1200), of: id)
        try await place.store.publish(id, publication: Sample.publication(), deliveries: [])
        if isAnswered {
            _ = try await place.store.record(Sample.consent(1, to: id))
            _ = try await place.store.withdraw(consent: Sample.consentID(1))
        } else {
            for _ in 0..<2 { try await place.store.recordNothing(of: id) }
        }
        let before = try place.keyFileVersion()
        try await place.store.shredWithdrawn()
        #expect(try place.keyFileVersion() == before + 1)
        try await place.keys.destroy([id])
        #expect(try place.keyFileVersion() == before + 2)
        try await place.store.close()
    }

    @Test("what a backup of the data holds of owners and callbacks cannot be read, before and after shredding")
    func backup() async throws {
        let place = try TemporaryStore()
        let id = Sample.requestID(1)
        _ = try await place.store.accept(Sample.request(1))
        try await place.store.publish(id, publication: Sample.publication(), deliveries: [Self.callback(1)])
        for number in 0..<12 { _ = try await place.store.record(Sample.consent(number, to: id)) }
        let needles = (0..<12).flatMap { number in
            [Sample.bytes(12, number, count: 32), Sample.bytes(13, number, count: 64)]
                + Sample.clips(number).map { clip in
                    let ends = [clip.start, clip.end].map { $0.seconds * 1_000_000_000 + Int64($0.nanoseconds) }
                    return ends.flatMap { end in withUnsafeBytes(of: end.bigEndian) { Array($0) } }
                }
        }
        // Whoever holds database and write-ahead log, or a backup of them, reads nothing.
        let backup = place.root + "/backup"
        try FileManager.default.createDirectory(atPath: backup, withIntermediateDirectories: true)
        for name in ["vestibule.sqlite", "vestibule.sqlite-wal"] {
            try FileManager.default.copyItem(atPath: "\(place.data)/\(name)", toPath: "\(backup)/\(name)")
        }
        #expect(try place.filesContain(needles + [Self.callback(1).body]).allSatisfy { !$0 })
        // The gateway itself reads all of it, with the keys that lie apart.
        let wanted = try Sample.consent(3, to: id)
        #expect(try await place.store.record(wanted) == .kept(receipt: wanted.receipt))
        #expect(try await place.store.consent(wanted.id)?.withdrawalKey == wanted.withdrawalKey)
        #expect(
            try await place.store.dueDeliveries(at: .distant, limit: 8, perPartner: 8).map(\.delivery.body)
                == [Self.callback(1).body]
        )
        // After shredding nobody does: the restored backup finds no key for what it holds.
        _ = try await place.store.close(Sample.closing(1))
        try await place.keys.destroy([id])
        try await place.store.purge(id)
        let restored = try SQLiteStore(data: backup, keys: place.keys)
        #expect(try await restored.consent(wanted.id) == nil)
        #expect(try await restored.record(wanted) == .tokenSpent)
        #expect(try await restored.dueDeliveries(at: .distant, limit: 8, perPartner: 8).isEmpty)
        #expect(try place.filesContain(needles + [Self.callback(1).body]).allSatisfy { !$0 })
        try await restored.close()
        try await place.store.close()
    }

    @Test("a message's id, which its partner chose, is in no file, and the message is still recognised")
    func messageID() async throws {
        let place = try TemporaryStore()
        let new = try Sample.request(1) { $0.message = try? Sample.message(1, id: "case-number-in-an-id") }
        _ = try await place.store.accept(new)
        #expect(try place.filesContain([Array(new.message.messageID.utf8), new.message.bodyDigest]) == [false, true])
        let recorded = try await place.store.recorded(partner: new.message.partner, messageID: new.message.messageID)
        #expect(recorded?.bodyDigest == new.message.bodyDigest)
        try await place.store.close()
    }

    @Test("a consent's row has no number, no time and no place in an order of arrival")
    func noOrder() async throws {
        let place = try TemporaryStore()
        let queue = try DatabaseQueue(path: place.data + "/vestibule.sqlite")
        let columns = try await queue.read { try $0.columns(in: "consents").map(\.name) }
        #expect(
            columns == ["id", "request", "token_digest", "withdrawal_key", "clips", "receipt", "state"]
        )
        await #expect(throws: DatabaseError.self) {
            try await queue.read { _ = try Row.fetchAll($0, sql: "SELECT rowid FROM consents") }
        }
        try await place.store.close()
    }

    private static func keyBytes(_ number: Int) -> [[UInt8]] {
        [Sample.bytes(8, number, count: 32), Sample.bytes(20, number, count: 1200)]
    }

    private static func privateBytes(_ number: Int) throws -> [[UInt8]] {
        let consents = try (number * 8..<number * 8 + 8).flatMap { consent in
            [
                Sample.bytes(11, consent, count: 32), Sample.bytes(12, consent, count: 32),
                Sample.bytes(13, consent, count: 64), Array(try Sample.consentID(consent).description.utf8),
                Array(Sample.responder(consent).description.utf8),
            ]
        }
        return consents + [
            Sample.bytes(7, number, count: 96), Array(Self.reference(number).utf8), Self.callback(number).body,
        ]
    }

    private static func reference(_ number: Int) -> String { "partner-reference-\(number)-end" }

    private static func callback(_ number: Int) -> NewDelivery {
        Sample.delivery(100_000 + number, of: Sample.requestID(number))
    }

    /// The numbers, once for each of their byte strings that stands in a file.
    private func found(
        in place: TemporaryStore,
        numbers: Range<Int>,
        _ needles: (Int) throws -> [[UInt8]]
    ) throws -> [Int] {
        let all = try numbers.flatMap { number in try needles(number).map { (number: number, bytes: $0) } }
        return zip(all, try place.filesContain(all.map(\.bytes))).compactMap { $1 ? $0.number : nil }
    }
}

extension TemporaryStore {
    /// A number that grows by one whenever the key store is written anew.
    fileprivate func keyFileVersion() throws -> Int {
        let queue = try DatabaseQueue(path: self.keyFolder + "/keys.sqlite")
        return try #require(try queue.read { try Int.fetchOne($0, sql: "PRAGMA schema_version") })
    }
}

extension Instant {
    /// Later than anything that is due in these tests.
    fileprivate static let distant = Instant(seconds: 4_000_000_000)
}
