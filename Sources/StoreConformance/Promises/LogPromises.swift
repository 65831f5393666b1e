import CommunityRequests
import GatewayCore

extension StorePromise {
    static let log: [StorePromise] = [
        StorePromise("log entries keep their order and are read again from any index") { store, _ in
            try require(try await store.logEntries(from: 0, limit: 10), is: [])
            try await store.append([Sample.logEntry(0), Sample.logEntry(1)])
            try await store.append([Sample.logEntry(2)])
            let all = (0...2).map { Sample.logEntry($0).bytes }
            try require(try await store.logEntries(from: 0, limit: 10), is: all)
            try require(try await store.logEntries(from: 1, limit: 1), is: [all[1]])
            try require(try await store.logEntries(from: 3, limit: 10), is: [])
        },
        StorePromise("entries that many add at a time have a place each, without gaps") { store, _ in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<50 { group.addTask { try await store.append([Sample.logEntry(number)]) } }
                try await group.waitForAll()
            }
            let entries = try await store.logEntries(from: 0, limit: 100)
            try require(Set(entries), is: Set((0..<50).map { Sample.logEntry($0).bytes }))
            try require(entries.count, is: 50)
        },
        StorePromise("the last entry of a kind is found, among all and among those before an index") { store, _ in
            try require(try await store.lastLogEntry(of: .inForce, before: .max), is: nil)
            try await store.append([Sample.logEntry(0, .inForce), Sample.logEntry(1, .inForce), Sample.logEntry(2)])
            let (first, second) = (Sample.logEntry(0, .inForce).bytes, Sample.logEntry(1, .inForce).bytes)
            for (index, expected) in [
                (0, nil), (1, PlacedLogEntry(index: 0, bytes: first)), (2, PlacedLogEntry(index: 1, bytes: second)),
                (3, PlacedLogEntry(index: 1, bytes: second)), (.max, PlacedLogEntry(index: 1, bytes: second)),
            ] as [(Int64, PlacedLogEntry?)] {
                try require(try await store.lastLogEntry(of: .inForce, before: index), is: expected)
            }
        },
        StorePromise("a request has its place in the log with its publication, whichever way it is published") {
            store,
            _ in
            try await store.append([Sample.logEntry(9)])
            let waiting = try await store.admit(1)
            try require(try await store.request(id: waiting)?.logged, is: nil)
            let entry = Sample.logEntry(1, .requestPublished, salt: Sample.bytes(20, 1))
            try await store.publish(waiting, publication: Sample.publication(1), logEntry: entry, deliveries: [])
            // Once more: it has no effect, and leaves no entry.
            try await store.publish(waiting, publication: Sample.publication(1), logEntry: entry, deliveries: [])
            let place = LoggedRequest(index: 1, descriptionSalt: Sample.bytes(20, 1))
            try require(try await store.request(id: waiting)?.logged, is: place)
            let atOnce = try await store.admit(2) {
                $0.publication = Sample.publication(2)
                $0.logEntry = Sample.logEntry(2, .requestPublished, salt: Sample.bytes(20, 2))
            }
            try require(
                try await store.request(id: atOnce)?.logged,
                is: LoggedRequest(index: 2, descriptionSalt: Sample.bytes(20, 2))
            )
            try require(try await store.logEntries(from: 0, limit: 9), is: [9, 1, 2].map { Sample.logEntry($0).bytes })
        },
        StorePromise("a change of state is in the log where it happened, and only there") { store, _ in
            let id = try await store.admitPublished(1) { $0.reference = "reference-1" }
            for number in [10, 11] {
                _ = try await store.close(
                    Sample.closing(number, reference: "reference-1", logEntry: Sample.logEntry(number))
                )
            }
            try await store.closeExpired(id, logEntry: Sample.logEntry(12), deliveries: [])
            try require(try await store.logEntries(from: 0, limit: 9), is: [Sample.logEntry(10).bytes])
            for number in [13, 14] { try await store.purge(id, logEntry: Sample.logEntry(number)) }
            try require(try await store.logEntries(from: 1, limit: 9), is: [Sample.logEntry(13).bytes])
        },
        StorePromise("a reviewer's refusal is in the log, once") { store, _ in
            let id = try await store.admit(1) { $0.state = .inReview }
            for number in [1, 2] {
                _ = try await store.refuse(
                    id,
                    reason: ReviewRefusal(rule: RuleID("sample"), note: "no"),
                    logEntry: Sample.logEntry(number),
                    deliveries: [],
                    audit: Sample.audit(.reviewRefused)
                )
            }
            try require(try await store.logEntries(from: 0, limit: 9), is: [Sample.logEntry(1).bytes])
        },
        StorePromise("a description that is taken down is forgotten with its salt, once; the place stays") { store, _ in
            let unlogged = try await store.admit(1)
            let entry = Sample.logEntry(1)
            func takeDown(_ id: RequestID, _ reason: TakeDownReason) async throws -> Bool {
                let audit = Sample.audit(.descriptionTakenDown)
                return try await store.takeDown(id, reason: reason, logEntry: entry, audit: audit)
            }
            try require(try await takeDown(unlogged, .safety), is: false)
            let id = try await store.admit(2) {
                $0.publication = Sample.publication(2)
                $0.logEntry = Sample.logEntry(2, .requestPublished, salt: Sample.bytes(20, 2))
            }
            try require(try await takeDown(id, .safety), is: true)
            try require(try await takeDown(id, .courtOrder), is: false)
            let record = try require(try await store.request(id: id))
            try require(record.request.description, is: "")
            try require(record.takenDown, is: .safety)
            try require(record.logged, is: LoggedRequest(index: 0, descriptionSalt: nil))
            try require(try await store.logEntries(from: 1, limit: 9), is: [entry.bytes])
            // Once, too: what was not done is not noted.
            try require(try await store.auditEntries(after: 0, limit: 9).map(\.action), is: [.descriptionTakenDown])
        },
    ]
}
