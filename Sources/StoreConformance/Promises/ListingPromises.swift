import CommunityRequests
import GatewayCore

extension StorePromise {
    static let listings: [StorePromise] = [
        StorePromise("lists go on before a place in the log, and stay right while they grow at their beginning") {
            store,
            _ in
            var ids: [RequestID] = []
            for number in 1...5 { ids.append(try await store.admitLogged(number)) }
            let first = try await store.overview(before: nil, limit: 2).requests
            try require(first.map(\.id), is: [ids[4], ids[3]])
            _ = try await store.admitLogged(6)
            let second = try await store.overview(before: first.last?.logged?.index, limit: 2).requests
            try require(second.map(\.id), is: [ids[2], ids[1]])
            let all = try await store.publishedRequests(of: nil, before: second.last?.logged?.index, limit: 2)
            try require(all.map(\.id), is: [ids[0]])
            let agency = try await store.publishedRequests(of: Sample.agency(), before: 1, limit: 2)
            try require(agency.map(\.id), is: [ids[0]])
            let other = try Sample.agency("TX0571300")
            try require(try await store.publishedRequests(of: other, before: nil, limit: 2), is: [])
        },
        StorePromise("what is open is counted by region, up to a bound, and without the sandbox") { store, _ in
            let here = Region(x: 236, y: 412)
            let north = Region(x: 300, y: 380)
            for number in 1...OpenRequests.regionCountLimit + 2 {
                _ = try await store.admitLogged(number) { $0.regions = number == 1 ? [here, north] : [here] }
            }
            _ = try await store.admit(50) { $0.isSandbox = true }
            let closed = try await store.admitLogged(51) { $0.reference = "reference-51" }
            _ = try await store.close(Sample.closing(60, reference: "reference-51"))
            let overview = try await store.overview(before: nil, limit: 1)
            try require(overview.count, is: OpenRequests.regionCountLimit + 2)
            try require(
                overview.places,
                is: [
                    OpenRequests.Place(region: north, count: 1),
                    OpenRequests.Place(region: here, count: OpenRequests.regionCountLimit),
                ]
            )
            try require(try await store.publishedRequests(of: nil, before: nil, limit: 1).map(\.id), is: [closed])
        },
        StorePromise("what is neither published nor refused yet is counted, without the sandbox") { store, _ in
            _ = try await store.admit(1)
            _ = try await store.admit(2) { $0.state = .inReview }
            _ = try await store.admit(3) { $0.isSandbox = true }
            _ = try await store.admitPublished(4)
            let refused = try await store.admit(5) { $0.state = .inReview }
            _ = try await store.refuse(
                refused,
                reason: ReviewRefusal(rule: RuleID("sample"), note: "no"),
                deliveries: []
            )
            try require(try await store.waitingCount(), is: 2)
        },
    ]

    static let counts: [StorePromise] = [
        StorePromise("figures of a stretch of the log are added once, for all and for each agency") { store, _ in
            try require(try await store.countedEntries(), is: 0)
            var tally = LogTally()
            let entry = #"{"agency":"TX0571200","kind":"request.refused","month":"2026-02","rules":["a","b"],"v":1}"#
            tally.add(Array(entry.utf8))
            for _ in 1...2 { try await store.add(tally.counts, of: 0..<1) }
            try await store.add(tally.counts, of: 1..<2)
            // One that does not begin where counting has come to.
            try await store.add(tally.counts, of: 5..<6)
            try require(try await store.countedEntries(), is: 2)
            for agency in [nil, try Sample.agency()] {
                let counts = try await store.counts(of: agency)
                try require(counts.entries, is: 2)
                try require(counts.total(.refused), is: 2)
                try require(counts.byName(.refusedByRule).map(\.name), is: ["a", "b"])
                try require(counts.total(.refusedByRule, named: "a"), is: 2)
                try require(counts.byMonth(.refused).map(\.month), is: ["2026-02"])
            }
            let other = try Sample.agency("TX0571300")
            try require(try await store.counts(of: other).counts, is: [])
        }
    ]

    static let demands: [StorePromise] = [
        StorePromise("what was served on the operator is kept with its place in the log, the newest first") {
            store,
            _ in
            try await store.append([Sample.logEntry(7)])
            let first = ServedDemand(kind: .warrant, date: "2026-02-13", outcome: .nothingHeld, note: "a note")
            let second = ServedDemand(kind: .emergencyDisclosure, date: "2026-02-14", outcome: nil, note: "")
            let entry = Sample.logEntry(1, .demandServed, salt: Sample.bytes(20, 1))
            try await store.record(first, logEntry: entry)
            try await store.record(second, logEntry: Sample.logEntry(2, .demandServed))
            let all = try await store.servedDemands(before: nil, limit: 9)
            try require(all.map(\.logIndex), is: [2, 1])
            try require(all.map(\.kind), is: [.emergencyDisclosure, .warrant])
            try require(all.map(\.outcome), is: [nil, .nothingHeld])
            try require(all.map(\.note), is: ["", "a note"])
            try require(try await store.servedDemands(before: 2, limit: 9).map(\.date), is: ["2026-02-13"])
            try require(try await store.logEntries(from: 1, limit: 9), is: [1, 2].map { Sample.logEntry($0).bytes })
        }
    ]
}
