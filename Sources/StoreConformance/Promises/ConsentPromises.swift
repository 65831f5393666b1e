import CommunityRequests
import GatewayCore

extension StorePromise {
    static let consents: [StorePromise] = [
        StorePromise("a consent is kept, and given again is the same consent with the same receipt") { store, _ in
            let id = try await store.admitPublished(1)
            let consent = try Sample.consent(1, to: id)
            try require(try await store.record(consent), is: .kept(receipt: consent.receipt))
            let again = try Sample.consent(2, to: id, token: 1, key: 1)
            try require(try await store.record(again), is: .kept(receipt: consent.receipt))
            let record = ConsentRecord(
                id: consent.id,
                request: id,
                withdrawalKey: consent.withdrawalKey,
                isWithdrawn: false
            )
            try require(try await store.consent(consent.id), is: record)
            try require(try await store.consent(again.id), is: nil)
        },
        StorePromise("a token spent with one withdrawal key is refused with another") { store, _ in
            let id = try await store.admitPublished(1)
            _ = try await store.record(Sample.consent(1, to: id))
            try require(try await store.record(Sample.consent(2, to: id, token: 1, key: 2)), is: .tokenSpent)
        },
        StorePromise("a request that is not published, not open or not there takes no consent") { store, _ in
            let unpublished = try await store.admit(1)
            let waiting = try await store.admit(2) { $0.state = .inReview }
            let over = try await store.admitPublished(3)
            try await store.makeRelease(1, of: over, after: 6, next: nil)
            for (number, id) in [unpublished, waiting, over, Sample.requestID(99)].enumerated() {
                try require(try await store.record(Sample.consent(number, to: id)), is: .notOpen)
            }
        },
        StorePromise("a lost answer is given again after the request has closed") { store, _ in
            let id = try await store.admitPublished(1) { $0.reference = "reference-1" }
            let consent = try Sample.consent(1, to: id)
            _ = try await store.record(consent)
            _ = try await store.close(Sample.closing(10, reference: "reference-1"))
            try require(try await store.record(consent), is: .kept(receipt: consent.receipt))
        },
        StorePromise("one token used 64 times at once makes one consent") { store, _ in
            let id = try await store.admitPublished(1)
            let outcomes = try await withThrowingTaskGroup(of: ConsentOutcome.self) { group in
                for number in 0..<64 {
                    let consent = try Sample.consent(number, to: id, token: 1)
                    group.addTask { try await store.record(consent) }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            try require(outcomes.count { $0 == .tokenSpent }, is: 63)
            let input = try await store.makeRelease(1, of: id, after: 6, next: nil)
            try require(input?.consents.count, is: 1)
        },
        StorePromise("the same token counts for each request of its own") { store, _ in
            for number in [1, 2] {
                let id = try await store.admitPublished(number)
                let consent = try Sample.consent(number, to: id, token: 1)
                try require(try await store.record(consent), is: .kept(receipt: consent.receipt))
            }
        },
        StorePromise("a name that a consent to another request has is refused, and the other stays") { store, _ in
            let (first, second) = (try await store.admitPublished(1), try await store.admitPublished(2))
            let consent = try Sample.consent(1, to: first)
            _ = try await store.record(consent)
            try require(try await store.record(Sample.consent(1, to: second)), is: .tokenSpent)
            try require(try await store.consent(consent.id)?.request, is: first)
            try require(try await store.record(consent), is: .kept(receipt: consent.receipt))
        },
    ]

    static let withdrawals: [StorePromise] = [
        StorePromise("a consent withdrawn before its release is never released, and its token stays spent") {
            store,
            _ in
            let id = try await store.admitPublished(1)
            let consent = try Sample.consent(1, to: id)
            _ = try await store.record(consent)
            try require(try await store.withdraw(consent: consent.id), is: true)
            try require(try await store.withdraw(consent: consent.id), is: true)
            try require(try await store.consent(consent.id)?.isWithdrawn, is: true)
            try require(try await store.record(consent), is: .tokenSpent)
            let input = try require(await store.makeRelease(1, of: id, after: 6, next: nil))
            try require(input.consents, is: [])
            try require(input.withdrawn, is: [])
        },
        StorePromise("a consent withdrawn after its release closes its item and is told once, at the next") {
            store,
            _ in
            let id = try await store.admitPublished(1)
            for number in [1, 2] { _ = try await store.record(Sample.consent(number, to: id)) }
            let first = try require(await store.makeRelease(1, of: id, after: 6, next: 12))
            let consent = try require(first.consents.first)
            let responder = Sample.responder(100)
            for _ in 1...2 { try require(try await store.withdraw(consent: consent.id), is: true) }

            let item = try require(await store.item(release: Sample.releaseID(1), responder: responder))
            try require(item.isWithdrawn && item.clips.isEmpty, "a withdrawn item is still open")
            let released = try await store.releases(of: id)
            try require(released.map { $0.items.map(\.responder) }, is: [[Sample.responder(101)]])

            let second = try require(await store.makeRelease(2, of: id, after: 12, next: 18))
            try require(second.withdrawn.map(\.responder), is: [responder])
            try require(second.consents, is: [])
            let third = try require(await store.makeRelease(3, of: id, after: 18, next: nil))
            try require(third.withdrawn, is: [])
        },
        StorePromise("a consent that is not there cannot be withdrawn") { store, _ in
            try require(try await store.withdraw(consent: Sample.consentID(1)), is: false)
        },
        StorePromise("a withdrawal supersedes what has not arrived of its release, and nothing else") { store, _ in
            let id = try await store.admitPublished(1)
            _ = try await store.record(Sample.consent(1, to: id))
            try await store.makeRelease(1, of: id, after: 6, next: 12, withDelivery: true)
            _ = try await store.record(Sample.consent(2, to: id))
            try await store.makeRelease(2, of: id, after: 12, next: 18, withDelivery: true)
            _ = try await store.withdraw(consent: Sample.consentID(1))
            try require(try await store.isSuperseded(Sample.deliveryID(100)), is: true)
            try require(try await store.isSuperseded(Sample.deliveryID(200)), is: false)
        },
        StorePromise("a delivery that has arrived is not superseded") { store, _ in
            let id = try await store.admitPublished(1)
            _ = try await store.record(Sample.consent(1, to: id))
            try await store.makeRelease(1, of: id, after: 6, next: 12, withDelivery: true)
            try await store.update(Sample.deliveryID(100), attempts: 1, disposition: .delivered)
            _ = try await store.withdraw(consent: Sample.consentID(1))
            try require(try await store.isSuperseded(Sample.deliveryID(100)), is: false)
        },
        StorePromise("a superseded delivery is replaced once, and a later withdrawal overtakes the new one") {
            store,
            _ in
            let id = try await store.admitPublished(1)
            for number in [1, 2] { _ = try await store.record(Sample.consent(number, to: id)) }
            try await store.makeRelease(1, of: id, after: 6, next: 12, withDelivery: true)
            _ = try await store.withdraw(consent: Sample.consentID(1))
            let new = Sample.delivery(900, of: id, event: .consentsReleased, release: Sample.releaseID(1))
            try await store.supersede(Sample.deliveryID(100), by: new)
            let late = Sample.delivery(901, of: id, event: .consentsReleased, release: Sample.releaseID(1))
            try await store.supersede(Sample.deliveryID(100), by: late)
            let due = try await store.dueDeliveries(at: Sample.start, limit: 10, perPartner: 10)
            try require(due, is: [DeliveryRecord(delivery: new, attempts: 0)])
            try require(try await store.isSuperseded(new.id), is: false)
            _ = try await store.withdraw(consent: Sample.consentID(2))
            try require(try await store.isSuperseded(new.id), is: true)
        },
    ]
}
