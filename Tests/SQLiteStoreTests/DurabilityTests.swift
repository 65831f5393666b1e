import CommunityRequests
import Foundation
import GatewayCore
import SQLiteStore
import StoreConformance
import Testing

@Suite("What is acknowledged is kept")
struct DurabilityTests {
    @Test("files copied in the middle of 64 writers hold every request that had been acknowledged")
    func copyOfARunningStore() async throws {
        let place = try TemporaryStore()
        let acknowledged = Acknowledged()
        let copy = place.root + "/copy"
        let copied = try await withThrowingTaskGroup(of: [Int]?.self) { group in
            for writer in 0..<64 {
                group.addTask {
                    for step in 0..<20 {
                        let number = writer * 100 + step
                        _ = try await place.store.accept(Sample.request(number))
                        await acknowledged.add(number)
                    }
                    return nil
                }
            }
            group.addTask {
                while await acknowledged.numbers.count < 300 { await Task.yield() }
                let before = await acknowledged.numbers
                // As a crash leaves them. No checkpoint comes between the two: the log is far from 4,000 pages.
                try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
                for name in ["vestibule.sqlite", "vestibule.sqlite-wal"] {
                    try FileManager.default.copyItem(atPath: "\(place.data)/\(name)", toPath: "\(copy)/\(name)")
                }
                return before
            }
            return try await group.reduce(into: [Int]()) { $0 += $1 ?? [] }
        }
        #expect(copied.count >= 300)
        let reopened = try SQLiteStore(data: copy, keys: place.keys)
        for number in copied {
            #expect(try await reopened.request(id: Sample.requestID(number)) != nil)
        }
        try await reopened.close()
        try await place.store.close()
    }

    @Test("closing commits what waits and refuses what comes after")
    func closing() async throws {
        let place = try TemporaryStore()
        try await withThrowingTaskGroup(of: Acceptance.self) { group in
            for number in 0..<100 {
                let new = try Sample.request(number)
                group.addTask { try await place.store.accept(new) }
            }
            try await group.waitForAll()
        }
        try await place.store.close()
        let error = await #expect(throws: StoreError.self) { try await place.store.accept(Sample.request(200)) }
        #expect(error?.code == .closed)
        let again = try SQLiteStore(data: place.data, keys: place.keys)
        #expect(try await again.unpublished(limit: 1000).count == 100)
        try await again.close()
    }

    @Test("beyond the number that may wait, writes are refused as busy, and the others are kept")
    func busy() async throws {
        let place = try TemporaryStore(waitingLimit: 4)
        let outcomes = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<400 {
                let new = try Sample.request(number)
                group.addTask {
                    do {
                        _ = try await place.store.accept(new)
                        return true
                    } catch is StoreBusy { return false }
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        let kept = outcomes.count { $0 }
        #expect(kept >= 4)
        #expect(try await place.store.unpublished(limit: 1000).count == kept)
        try await place.store.close()
    }

    @Test("two stores open on one folder write by turns and see each other's writes")
    func twoProcesses() async throws {
        let place = try TemporaryStore()
        let second = try SQLiteStore(data: place.data, keys: place.keys)
        try await withThrowingTaskGroup(of: Acceptance.self) { group in
            for number in 0..<100 {
                let new = try Sample.request(number)
                let store = number.isMultiple(of: 2) ? place.store : second
                group.addTask { try await store.accept(new) }
            }
            try await group.waitForAll()
        }
        #expect(try await place.store.unpublished(limit: 1000).count == 100)
        #expect(try await second.unpublished(limit: 1000).count == 100)
        try await second.close()
        try await place.store.close()
    }
}

private actor Acknowledged {
    private(set) var numbers: [Int] = []
    func add(_ number: Int) { self.numbers.append(number) }
}
