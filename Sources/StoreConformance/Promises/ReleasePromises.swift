import CommunityRequests
import GatewayCore

extension StorePromise {
    static let releases: [StorePromise] = [
        StorePromise("a published request is due at its release times") { store, _ in
            let id = try await store.admitPublished(1)
            let first = Sample.start + Sample.hour * 6
            try require(try await store.dueForRelease(at: first - .nanoseconds(1), limit: 10), is: [])
            try require(try await store.dueForRelease(at: first, limit: 10).map(\.id), is: [id])
            try await store.makeRelease(1, of: id, after: 6, next: 12)
            try require(try await store.dueForRelease(at: first, limit: 10), is: [])
            try require(try await store.dueForRelease(at: first + Sample.hour * 6, limit: 10).map(\.id), is: [id])
        },
        StorePromise("a release holds what was planned, in the planned order, once") { store, _ in
            let id = try await store.admitPublished(1)
            for number in 1...5 { _ = try await store.record(Sample.consent(number, to: id)) }
            let planned = Box<[PlannedItem]>([])
            let time = Sample.start + Sample.hour * 6
            try await store.release(id, time: time, next: nil) { input in
                let items = input.consents.reversed().enumerated().map { index, consent in
                    PlannedItem(consent: consent.id, responder: Sample.responder(50 - index), clips: consent.clips)
                }
                planned.set(items)
                return ReleasePlan(id: Sample.releaseID(1), items: items, deliveries: [])
            }
            let release = try require(await store.releases(of: id).first)
            try require(release.time, is: time)
            try require(release.items.map(\.responder), is: planned.value.map(\.responder))
            try require(release.items.map(\.clips), is: planned.value.map(\.clips))
            let item = try require(await store.item(release: release.id, responder: Sample.responder(50)))
            try require(item, is: try require(release.items.first))
            try require(try await store.item(release: release.id, responder: Sample.responder(1)), is: nil)
        },
        StorePromise("a release is made once, also asked for twice at the same time") { store, _ in
            let id = try await store.admitPublished(1)
            _ = try await store.record(Sample.consent(1, to: id))
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 1...8 {
                    group.addTask {
                        try await store.makeRelease(number, of: id, after: 6, next: 12, withDelivery: true)
                    }
                }
                try await group.waitForAll()
            }
            try require(try await store.releases(of: id).count, is: 1)
            try require(try await store.deliveryCounts()[.queued], is: 1)
        },
        StorePromise("a release without consents is a release, and a missed one is made at a later time") { store, _ in
            let id = try await store.admitPublished(1)
            try await store.makeRelease(1, of: id, after: 18, next: 24, withDelivery: true)
            try require(try await store.releases(of: id).map(\.items), is: [[]])
            try require(try await store.deliveryCounts()[.queued], is: 1)
        },
        StorePromise("what is withdrawn after the last release has its notice queued once") { store, _ in
            let id = try await store.admitPublished(1)
            _ = try await store.record(Sample.consent(1, to: id))
            try await store.makeRelease(1, of: id, after: 6, next: nil)
            try require(try await store.withdrawnAfterLastRelease(limit: 10), is: [])
            try require(
                try await store.withdraw(consent: Sample.consent(1, to: id).id),
                "the consent was not withdrawn"
            )
            try require(try await store.withdrawnAfterLastRelease(limit: 10).map(\.id), is: [id])
            let noticed = Box<[ResponderID]>([])
            for _ in 1...2 {
                try await store.giveNotice(of: id) { input in
                    noticed.set(noticed.value + input.withdrawn.map(\.responder))
                    return [Sample.delivery(7, of: id, event: .consentWithdrawn, release: nil)].filter { _ in
                        !input.withdrawn.isEmpty
                    }
                }
            }
            try require(noticed.value, is: [Sample.responder(100)])
            try require(try await store.deliveryCounts()[.queued], is: 1)
            try require(try await store.withdrawnAfterLastRelease(limit: 10), is: [])
        },
        StorePromise("a release that is not due is not made") { store, _ in
            let id = try await store.admitPublished(1)
            let unpublished = try await store.admit(2)
            for id in [id, unpublished, Sample.requestID(99)] {
                try require(try await store.makeRelease(1, of: id, after: 5, next: 12) == nil, "a plan was asked for")
            }
            try require(try await store.releases(of: id), is: [])
        },
        StorePromise("a plan that fails changes nothing, and the release can be made again") { store, _ in
            let id = try await store.admitPublished(1)
            _ = try await store.record(Sample.consent(1, to: id))
            let isRefused: Bool
            do {
                try await store.release(id, time: Sample.start + Sample.hour * 6, next: nil) { _ in
                    throw BrokenPromise(description: "on purpose")
                }
                isRefused = false
            } catch is BrokenPromise { isRefused = true }
            try require(isRefused, "the plan's error was lost")
            try require(try await store.makeRelease(1, of: id, after: 6, next: nil)?.consents.count, is: 1)
        },
        StorePromise("a plan can release only consents that are given, each once") { store, _ in
            let id = try await store.admitPublished(1)
            let other = try await store.admitPublished(2)
            _ = try await store.record(Sample.consent(1, to: other))
            let foreign = PlannedItem(
                consent: try Sample.consentID(1),
                responder: Sample.responder(1),
                clips: Sample.clips(1)
            )
            var isRefused = false
            do {
                try await store.release(id, time: Sample.start + Sample.hour * 6, next: nil) { _ in
                    ReleasePlan(id: Sample.releaseID(1), items: [foreign], deliveries: [])
                }
            } catch { isRefused = true }
            try require(isRefused, "another request's consent was released")
        },
        StorePromise("consents reach a plan in an order that does not tell when they came") { store, _ in
            let id = try await store.admitPublished(1)
            var given: [ConsentID] = []
            for number in 1...20 {
                _ = try await store.record(Sample.consent(number, to: id))
                given.append(try Sample.consentID(number))
            }
            let input = try require(await store.makeRelease(1, of: id, after: 6, next: nil))
            let seen = input.consents.map(\.id)
            try require(Set(seen), is: Set(given))
            try require(seen != given && seen != given.reversed(), "the order of arrival was kept")
        },
    ]
}
