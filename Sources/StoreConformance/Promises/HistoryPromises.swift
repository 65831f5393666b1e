import CommunityRequests
import GatewayCore

extension StorePromise {
    static let history: [StorePromise] = [
        StorePromise("an agency's requests of a day are counted, and one above the rate does not use up its id") {
            store,
            _ in
            let rate = HistoryChecks(rate: .init(since: Sample.start - Sample.hour, limit: 2))
            _ = try await store.admit(1) { $0.history = rate }
            _ = try await store.admit(2) {
                $0.state = .inReview
                $0.history = rate
            }
            let over = try Sample.request(3) { $0.history = rate }
            try require(try await store.accept(over), is: .rateReached)
            let later = try Sample.request(4) {
                $0.message = over.message
                $0.history = HistoryChecks(rate: .init(since: Sample.start + Sample.hour, limit: 1))
            }
            try require(try await store.accept(later), is: .accepted(Sample.answer(4)))
        },
        StorePromise("the rate is another agency's own, and leaves out refused requests and the sandbox's") {
            store,
            _ in
            let rate = HistoryChecks(rate: .init(since: Sample.start - Sample.hour, limit: 1))
            let refused = try await store.admit(1) { $0.state = .inReview }
            _ = try await store.refuse(refused, reason: Self.refusal, deliveries: [])
            _ = try await store.admit(2) { $0.isSandbox = true }
            _ = try await store.admit(3) { $0.agency = "TX0571300" }
            _ = try await store.admit(4) { $0.history = rate }
        },
        StorePromise("a published request counts from its publication") { store, _ in
            let rate = HistoryChecks(rate: .init(since: Sample.start, limit: 1))
            _ = try await store.admit(1) { $0.publication = Sample.publication() }
            try require(try await store.accept(try Sample.request(2) { $0.history = rate }), is: .rateReached)
            let later = HistoryChecks(rate: .init(since: Sample.start + Sample.hour, limit: 1))
            try require(
                try await store.accept(try Sample.request(3) { $0.history = later }),
                is: .accepted(Sample.answer(3))
            )
        },
        StorePromise("an agency's earlier areas are handed over, and may hold a request for review") { store, _ in
            let seen = Box<[[Cell]]>([])
            let reason = ReviewReason(rule: RuleID("area-overlap"), detail: "the same place again")
            let areas = HistoryChecks(
                areas: .init(since: Sample.start - Sample.hour) { earlier in
                    seen.set(earlier)
                    return earlier.isEmpty ? nil : reason
                }
            )
            let change: (inout Sample.Traits) -> Void = {
                $0.history = areas
                $0.publication = Sample.publication()
            }
            let first = try Sample.request(1, change)
            try require(try await store.accept(first), is: .accepted(Sample.answer(1)))
            let second = try Sample.request(2) {
                change(&$0)
                $0.deliveries = [Sample.delivery(2, of: Sample.requestID(2))]
            }
            try require(try await store.accept(second), is: .accepted(Sample.answer(2, .inReview)))
            try require(seen.value, is: [first.record.request.cells])
            let held = try require(try await store.request(id: second.record.id))
            try require(held.reviewReasons, is: [reason])
            try require(held.request.publication, is: nil)
            try require(try await store.dueDeliveries(at: Sample.start, limit: 10, perPartner: 10).count, is: 0)
            try require(try await store.accept(second), is: .replayed(Sample.answer(2, .inReview)))
        },
        StorePromise("writes of one commit see each other's areas") { store, _ in
            let reason = ReviewReason(rule: RuleID("area-overlap"), detail: "the same place again")
            let areas = HistoryChecks(areas: .init(since: Sample.start - Sample.hour) { $0.isEmpty ? nil : reason })
            let outcomes = try await store.commit([
                .accept(try Sample.request(1) { $0.history = areas }),
                .accept(try Sample.request(2) { $0.history = areas }),
            ])
            try require(outcomes, is: [.accepted(Sample.answer(1)), .accepted(Sample.answer(2, .inReview))])
        },
    ]
}
