import CommunityRequests
import GRDB
import GatewayCore
import SQLiteStore
import StoreConformance
import Testing

@Suite("The audit trail in the file")
struct AuditTests {
    @Test("cannot be changed by whoever opens the file, and what takes its guards away first is found")
    func fixed() async throws {
        let place = try TemporaryStore()
        for action in [AuditAction.sessionOpened, .reviewApproved, .sessionEnded] {
            try await place.store.append(Sample.audit(action))
        }
        let queue = try DatabaseQueue(path: place.data + "/vestibule.sqlite")
        for sql in [
            "DELETE FROM audit", "UPDATE audit SET actor = 'bo'",
            "INSERT OR REPLACE INTO audit SELECT number, at, 'bo', action, subject, detail, hash FROM audit",
            "INSERT INTO audit SELECT number + 10, at, actor, action, subject, detail, hash FROM audit",
        ] {
            #expect(throws: DatabaseError.self, "\(sql)") { try queue.write { try $0.execute(sql: sql) } }
        }
        #expect(try await AuditTrail(store: place.store).verify() == (3, nil))
        try await queue.write {
            try $0.execute(sql: "DROP TRIGGER audit_is_fixed; UPDATE audit SET actor = 'bo' WHERE number = 2")
        }
        #expect(try await AuditTrail(store: place.store).verify().broken == 2)
        try queue.close()
        try await place.store.close()
    }
}
