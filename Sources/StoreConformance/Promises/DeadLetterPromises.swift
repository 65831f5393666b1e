import CommunityRequests
import GatewayCore

extension StorePromise {
    static let deadLetters: [StorePromise] = [
        StorePromise("deliveries are listed newest first, by state and from a place on, without what they carry") {
            store,
            _ in
            let id = try await store.admit(1) { traits in
                traits.deliveries = (0..<3).map { Sample.delivery($0, of: Sample.requestID(1)) }
            }
            try await store.update(Sample.deliveryID(1), attempts: 10, disposition: .dead)
            let all = try await store.deliveries(in: nil, before: nil, limit: 10)
            try require(all.map(\.id), is: [2, 1, 0].map(Sample.deliveryID))
            try require(all.map(\.state), is: [.queued, .dead, .queued])
            try require(all.first?.code, is: Sample.code(1))
            let rest = try await store.deliveries(in: .queued, before: all[0].number, limit: 10)
            try require(rest.map(\.id), is: [Sample.deliveryID(0)])
            try require(try await store.request(id: id) != nil, "they are this request's")
        },
        StorePromise("a dead delivery is queued again, as if it had never been tried; others are left alone") {
            store,
            _ in
            _ = try await store.admit(1) { traits in
                traits.deliveries = (0..<2).map { Sample.delivery($0, of: Sample.requestID(1)) }
            }
            try await store.update(Sample.deliveryID(0), attempts: 10, disposition: .dead)
            let now = Sample.start + Sample.hour
            let event = Sample.audit(.deliveryRetried)
            try require(try await store.retry(Sample.deliveryID(0), at: now, audit: event), is: true)
            for number in [0, 1, 9] {
                try require(try await store.retry(Sample.deliveryID(number), at: now, audit: event), is: false)
            }
            let due = try await store.dueDeliveries(at: now, limit: 10, perPartner: 10)
            try require(due.map(\.attempts), is: [0, 0])
            try require(try await store.auditEntries(after: 0, limit: 9).count, is: 1)
        },
        StorePromise("all dead deliveries are queued again, or those to one partner") { store, _ in
            for (number, partner) in [(0, "sample"), (1, "other"), (2, "other")] {
                _ = try await store.admit(number) { traits in
                    traits.partner = partner
                    let delivery = Sample.delivery(number, of: Sample.requestID(number), partner: PartnerID(partner))
                    traits.deliveries = [delivery]
                }
                try await store.update(Sample.deliveryID(number), attempts: 10, disposition: .dead)
            }
            let event = Sample.audit(.deliveriesRetried)
            let other = try Sample.partner("other")
            try require(try await store.retryAll(to: other, at: Sample.start, audit: event), is: 2)
            try require(try await store.retryAll(to: nil, at: Sample.start, audit: event), is: 1)
            try require(try await store.retryAll(to: nil, at: Sample.start, audit: event), is: 0)
        },
    ]
}
