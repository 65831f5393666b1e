import CommunityRequests
import GatewayCore

extension StorePromise {
    static let retention: [StorePromise] = [
        StorePromise("what is over can be purged some time after its answers closed; what is not, cannot") { store, _ in
            _ = try await store.admitPublished(1)
            let over = try await store.admitPublished(2) { $0.reference = "reference-2" }
            _ = try await store.close(Sample.closing(10, reference: "reference-2"))
            let refused = try await store.admit(3) { $0.state = .inReview }
            _ = try await store.refuse(refused, reason: Self.refusal, deliveries: [])
            _ = try await store.admit(4) { $0.state = .inReview }
            let last = Sample.start + Sample.hour * 24
            try require(try await store.purgeable(before: Sample.start, limit: 10), is: [])
            try require(try await store.purgeable(before: last, limit: 10).map(\.id), is: [refused])
            let later = try await store.purgeable(before: last + .nanoseconds(1), limit: 10)
            try require(later.map(\.id), is: [refused, over])
        },
        StorePromise("a purge leaves the public record and forgets the rest") { store, _ in
            let id = try await store.admitLogged(1) { $0.reference = "reference-1" }
            _ = try await store.record(Sample.consent(1, to: id))
            try await store.makeRelease(1, of: id, after: 6, next: 12, withDelivery: true)
            _ = try await store.record(Sample.consent(2, to: id))
            _ = try await store.close(Sample.closing(10, reference: "reference-1"))
            let before = try require(await store.request(id: id))
            try await store.purge(id)
            try await store.purge(id)

            var expected = before.request
            expected.state = .purged
            let after = try require(await store.request(id: id))
            try require(after.request, is: expected)
            try require(after.sealed, is: nil)
            try require(after.reference, is: nil)
            try require(try await store.consent(Sample.consentID(1)), is: nil)
            try require(try await store.consent(Sample.consentID(2)), is: nil)
            try require(try await store.item(release: Sample.releaseID(1), responder: Sample.responder(100)), is: nil)
            try require(try await store.releases(of: id), is: [])
            try require(try await store.dueForRelease(at: Sample.start + Sample.hour * 48, limit: 10), is: [])
            try require(try await store.deliveryCounts()[.queued], is: 0)
            try require(try await store.purgeable(before: Sample.start + Sample.hour * 48, limit: 10), is: [])
            try require(try await store.publishedRequests(of: Sample.agency(), limit: 10).map(\.id), is: [id])
            try require(try await store.record(Sample.consent(3, to: id)), is: .notOpen)
        },
        StorePromise("a purged request that was never public leaves nothing of its text and area") { store, _ in
            let id = try await store.admit(1) { $0.state = .inReview }
            _ = try await store.refuse(id, reason: Self.refusal, deliveries: [])
            try await store.purge(id)
            let request = try require(await store.request(id: id)).request
            try require(request.description, is: "")
            try require(request.cells, is: [])
            try require(request.offense, is: nil)
        },
        StorePromise("a purged request's message is still recognised, and cannot be closed any more") { store, _ in
            let id = try await store.admitPublished(1) { $0.investigation = "INV-26-1" }
            _ = try await store.close(Sample.closing(10, investigation: "INV-26-1"))
            try await store.purge(id)
            let answer = Sample.answer(1)
            let again = try Sample.request(1)
            try require(try await store.accept(again), is: .replayed(answer))
            let purged = MessageAnswer(request: id, code: Sample.code(1), state: .purged)
            try require(
                try await store.close(Sample.closing(11, .withdrawn, investigation: "INV-26-1")),
                is: .unchanged(purged)
            )
        },
        StorePromise("an open request is not purged") { store, _ in
            let id = try await store.admitPublished(1)
            try await store.purge(id)
            try require(try await store.request(id: id)?.request.state, is: .open)
        },
    ]

    static let keys: [StorePromise] = [
        StorePromise("an accepted request has its keys; one that was not accepted has none") { store, keys in
            let new = try Sample.request(1) { $0.limit = 1 }
            _ = try await store.accept(new)
            let kept = try require(await keys.keys(of: new.record.id))
            try require(kept.sealing, is: new.keys.sealing)
            try require(kept.token, is: nil)
            let over = try Sample.request(2) {
                $0.investigation = "INV-26-1"
                $0.limit = 1
            }
            _ = try await store.accept(over)
            _ = try await store.accept(Sample.request(3) { $0.message = new.message })
            for number in [2, 3] {
                try require(try await keys.keys(of: Sample.requestID(number)) == nil, "a key without a request")
            }
        },
        StorePromise("a token key stands beside the sealing key, and a later one takes its place") { store, keys in
            let id = try await store.admit(1)
            for number in [1, 2] { try await keys.setTokenKey(Sample.bytes(20, number, count: 1200), of: id) }
            let kept = try require(await keys.keys(of: id))
            try require(kept.token, is: Sample.bytes(20, 2, count: 1200))
            try require(kept.sealing, is: Sample.bytes(8, 1, count: 32))
        },
        StorePromise("destroyed keys are gone, and no token key brings them back") { store, keys in
            let id = try await store.admit(1)
            try await keys.setTokenKey(Sample.bytes(20, 1, count: 1200), of: id)
            try await keys.destroy([id])
            try await keys.destroy([id])
            try require(try await keys.keys(of: id) == nil, "keys were left")
            var isRefused = false
            do { try await keys.setTokenKey(Sample.bytes(20, 2, count: 1200), of: id) } catch { isRefused = true }
            try require(isRefused, "a token key without a sealing key")
            try require(try await keys.keys(of: id) == nil, "a destroyed key came back")
        },
    ]
}
