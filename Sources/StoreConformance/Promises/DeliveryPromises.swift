import CommunityRequests
import GatewayCore

extension StorePromise {
    static let deliveries: [StorePromise] = [
        StorePromise("deliveries come when they are due, in the order in which they became due") { store, _ in
            let id = try await Self.queue(store, dueAfter: [300, 0, 600, 60])
            func due(after seconds: Int64) async throws -> [DeliveryID] {
                try await store.dueDeliveries(at: Sample.start + .seconds(seconds), limit: 10, perPartner: 10)
                    .map(\.delivery.id)
            }
            try require(try await store.nextDeliveryTime(), is: Sample.start)
            try require(try await due(after: -1), is: [])
            try require(try await due(after: 60), is: [1, 3].map(Sample.deliveryID))
            try require(try await due(after: 600), is: [1, 3, 0, 2].map(Sample.deliveryID))
            let first = try await store.dueDeliveries(at: Sample.start, limit: 1, perPartner: 1)
            try require(first, is: [DeliveryRecord(delivery: Sample.delivery(1, of: id), attempts: 0)])
        },
        StorePromise("a retry waits for its time and counts its attempts") { store, _ in
            _ = try await Self.queue(store, dueAfter: [0])
            let later = Sample.start + .seconds(300)
            try await store.update(Sample.deliveryID(0), attempts: 1, disposition: .retry(at: later))
            try require(try await store.dueDeliveries(at: Sample.start, limit: 10, perPartner: 10), is: [])
            try require(try await store.nextDeliveryTime(), is: later)
            let due = try await store.dueDeliveries(at: later, limit: 10, perPartner: 10)
            try require(due.map(\.attempts), is: [1])
        },
        StorePromise("what was delivered or given up is not due, and is counted") { store, _ in
            _ = try await Self.queue(store, dueAfter: [0, 0, 0])
            try await store.update(Sample.deliveryID(0), attempts: 1, disposition: .delivered)
            try await store.update(Sample.deliveryID(1), attempts: 10, disposition: .dead)
            // Too late: it has arrived.
            try await store.update(Sample.deliveryID(0), attempts: 2, disposition: .retry(at: Sample.start))
            let due = try await store.dueDeliveries(at: Sample.start, limit: 10, perPartner: 10)
            try require(due.map(\.delivery.id), is: [Sample.deliveryID(2)])
            try require(
                try await store.deliveryCounts(),
                is: [.queued: 1, .delivered: 1, .dead: 1, .superseded: 0]
            )
        },
        StorePromise("a held partner gets nothing until it is resumed; others do") { store, _ in
            let id = try await Self.queue(store, dueAfter: [0])
            let other = try Sample.partner("other")
            let delivery = Sample.delivery(
                7,
                of: id,
                event: .requestClosed,
                partner: other,
                due: Sample.start + .seconds(5)
            )
            try await store.supersede(Sample.deliveryID(0), by: delivery)
            try await store.hold(other)
            try await store.hold(other)
            let far = Sample.start + Sample.hour
            try require(try await store.dueDeliveries(at: far, limit: 10, perPartner: 10), is: [])
            try require(try await store.nextDeliveryTime(), is: nil)
            try require(try await store.heldPartners(), is: [other])
            try require(try await store.resume(other, audit: Sample.audit(.partnerResumed)), is: true)
            try require(try await store.resume(other, audit: Sample.audit(.partnerResumed)), is: false)
            try require(try await store.heldPartners(), is: [])
            try require(try await store.dueDeliveries(at: far, limit: 10, perPartner: 10).count, is: 1)
        },
        StorePromise("a partner with much due leaves room for the others") { store, _ in
            let other = try Sample.partner("other")
            _ = try await store.admit(1) { traits in
                traits.deliveries = (0..<20).map { Sample.delivery($0, of: Sample.requestID(1)) }
                traits.deliveries.append(
                    Sample.delivery(20, of: Sample.requestID(1), partner: other, due: Sample.start + .seconds(1))
                )
            }
            let due = try await store.dueDeliveries(at: Sample.start + .seconds(1), limit: 10, perPartner: 4)
            try require(due.map(\.delivery.partner), is: Array(repeating: Sample.partner(), count: 4) + [other])
        },
    ]

    /// A request with a delivery for each number of seconds after `Sample.start`.
    private static func queue(_ store: any GatewayStore, dueAfter seconds: [Int64]) async throws -> RequestID {
        try await store.admit(1) { traits in
            traits.deliveries = seconds.enumerated().map { number, seconds in
                Sample.delivery(number, of: Sample.requestID(1), due: Sample.start + .seconds(seconds))
            }
        }
    }
}
