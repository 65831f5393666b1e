import CommunityRequests
import GatewayCore

extension StorePromise {
    static let publication: [StorePromise] = [
        StorePromise("unpublished requests come oldest first, and no longer once they are published") { store, _ in
            let ids = [try await store.admit(2), try await store.admit(1), try await store.admit(3)]
            try require(try await store.unpublished(limit: 2).map(\.id), is: Array(ids.prefix(2)))
            try await store.publish(ids[0], publication: Sample.publication(), deliveries: [])
            try require(try await store.unpublished(limit: 9).map(\.id), is: Array(ids.dropFirst()))
        },
        StorePromise("what is unpublished or due of single partners can be left out") { store, _ in
            let id = try await store.admit(1)
            let partner = try require(try await store.request(id: id)).partner
            try require(try await store.unpublished(limit: 1, notOf: [partner]), is: [])
            try require(try await store.unpublished(limit: 1, notOf: []).map(\.id), is: [id])
            try await store.publish(id, publication: Sample.publication(), deliveries: [])
            let time = Sample.start + Sample.hour * 6
            try require(try await store.dueForRelease(at: time, limit: 1, notOf: [partner]), is: [])
            try require(try await store.dueForRelease(at: time, limit: 1, notOf: []).map(\.id), is: [id])
        },
        StorePromise("the sandbox is listed in no region, among no open requests, and in no agency's profile") {
            store,
            _ in
            let id = try await store.admitPublished(1) { $0.isSandbox = true }
            let record = try require(try await store.request(id: id))
            for region in Set(record.request.cells.map(\.region)) {
                try require(try await store.openRequests(in: region), is: [])
            }
            try require(try await store.openRequests(limit: 10), is: [])
            try require(try await store.publishedRequests(of: record.request.agency, limit: 10), is: [])
            try require(try await store.dueForRelease(at: Sample.start + Sample.hour * 6, limit: 9).map(\.id), is: [id])
        },
        StorePromise("a request is published once: a second publication changes nothing") { store, _ in
            let id = try await store.admit(1)
            let first = Sample.publication(1)
            try await store.publish(id, publication: first, deliveries: [Sample.delivery(1, of: id)])
            try await store.publish(
                id,
                publication: Sample.publication(2, at: Sample.start + .seconds(900)),
                deliveries: [Sample.delivery(2, of: id)]
            )
            try require(try await store.request(id: id)?.request.publication, is: first)
            try require(try await store.deliveryCounts()[.queued], is: 1)
        },
        StorePromise("a public code that is taken is an error, leaves nothing behind, and another may be drawn") {
            store,
            keys in
            _ = try await store.admitPublished(1)
            let taken = try Sample.request(2) { $0.code = 1 }
            var isRefused = false
            do { _ = try await store.accept(taken) } catch is StoreError { isRefused = true }
            try require(isRefused, "a code was given twice")
            try require(try await store.request(id: taken.record.id), is: nil)
            try require(try await keys.keys(of: taken.record.id) == nil, "a key without a request")
            try require(try await store.request(code: Sample.code(1))?.id, is: Sample.requestID(1))
            _ = try await store.admit(2)
        },
        StorePromise("of two requests that wait with one public code, no two are published") { store, _ in
            let first = try await store.admit(1)
            let second = try Sample.request(2) { $0.code = 1 }
            // A store may refuse it here already.
            do { _ = try await store.accept(second) } catch is StoreError { return }
            try await store.publish(first, publication: Sample.publication(1), deliveries: [])
            var isRefused = false
            do {
                let delivery = Sample.delivery(2, of: second.record.id)
                try await store.publish(second.record.id, publication: Sample.publication(2), deliveries: [delivery])
            } catch is StoreError { isRefused = true }
            try require(isRefused, "a code was published twice")
            try require(try await store.request(id: second.record.id), is: second.record)
            try require(try await store.request(code: Sample.code(1))?.id, is: first)
            try require(try await store.deliveryCounts()[.queued], is: 0)
        },
        StorePromise("a request that is not open, or not there, is not published") { store, _ in
            let id = try await store.admit(1) { $0.state = .inReview }
            for id in [id, Sample.requestID(99)] {
                try await store.publish(id, publication: Sample.publication(), deliveries: [])
            }
            try require(try await store.request(id: id)?.request.publication, is: nil)
        },
        StorePromise("an open request is closed after its last release, not before, and once") { store, _ in
            let id = try await store.admitPublished(1)
            try await store.closeExpired(id, deliveries: [])
            try require(try await store.request(id: id)?.request.state, is: .open)
            try await store.makeRelease(1, of: id, after: 6, next: nil)
            // Found again after a crash between the two.
            try require(try await store.dueForRelease(at: Sample.start, limit: 10).map(\.id), is: [id])
            for number in [1, 2] {
                let delivery = Sample.delivery(number, of: id, event: .requestClosed)
                try await store.closeExpired(id, deliveries: [delivery])
            }
            try require(try await store.request(id: id)?.request.state, is: .closed)
            try require(try await store.openRequests(in: Region(x: 236, y: 412)), is: [])
            try require(try await store.dueForRelease(at: Sample.start, limit: 10), is: [])
            try require(try await store.deliveryCounts()[.queued], is: 1)
        },
    ]

    static let register: [StorePromise] = [
        StorePromise("a region lists the open, published requests that have a cell in it, by publication") { store, _ in
            let here = Region(x: 236, y: 412)
            let there = Region(x: 237, y: 412)
            let later = try await store.admit(1) { $0.regions = [here, there] }
            let earlier = try await store.admit(2) { $0.regions = [here] }
            _ = try await store.admit(3) { $0.regions = [here] }
            let after = Sample.publication(1, at: Sample.start + .seconds(900))
            try await store.publish(later, publication: after, deliveries: [])
            try await store.publish(earlier, publication: Sample.publication(2), deliveries: [])
            try require(try await store.openRequests(in: here).map(\.id), is: [earlier, later])
            try require(try await store.openRequests(in: there).map(\.id), is: [later])
            try require(try await store.openRequests(in: Region(x: 0, y: 1023)), is: [])
        },
        StorePromise("requests of one region published at the same time come by code") { store, _ in
            for number in 1...8 { _ = try await store.admitPublished(number) }
            let codes = try await store.openRequests(in: Region(x: 236, y: 412)).map(\.request.code.description)
            try require(codes.count, is: 8)
            try require(codes, is: codes.sorted())
        },
        StorePromise("an agency's profile holds all its published requests, open or not, the newest first") {
            store,
            _ in
            let first = try await store.admitLogged(1)
            let second = try await store.admitLogged(2) { $0.reference = "reference-2" }
            _ = try await store.close(Sample.closing(10, reference: "reference-2"))
            _ = try await store.admit(3)
            _ = try await store.admitLogged(4) { $0.agency = "TX0571300" }
            let profile = try await store.publishedRequests(of: Sample.agency(), limit: 10)
            try require(profile.map(\.id), is: [second, first])
        },
        StorePromise("what is not there is not found") { store, _ in
            try require(try await store.request(id: Sample.requestID(1)), is: nil)
            try require(try await store.request(code: Sample.code(1)), is: nil)
        },
    ]

    static let review: [StorePromise] = [
        StorePromise("what waits for review comes oldest first with its reasons, and is not published") { store, _ in
            let ids = [
                try await store.admit(2) { $0.state = .inReview }, try await store.admit(1) { $0.state = .inReview },
            ]
            _ = try await store.admit(3)
            let waiting = try await store.inReview(limit: 10)
            try require(waiting.map(\.id), is: ids)
            try require(waiting.first?.reviewReasons.count, is: 1)
            try require(try await store.unpublished(limit: 10).map(\.id), is: [Sample.requestID(3)])
        },
        StorePromise("an approved request waits for its publication, and is approved once") { store, _ in
            let id = try await store.admit(1) { $0.state = .inReview }
            try require(try await store.approve(id), is: true)
            try require(try await store.approve(id), is: false)
            try require(try await store.unpublished(limit: 10).map(\.id), is: [id])
        },
        StorePromise("a refused request tells its partner once, and is never public") { store, _ in
            let id = try await store.admit(1) { $0.state = .inReview }
            for (number, isFirst) in [(1, true), (2, false)] {
                let delivery = Sample.delivery(number, of: id, event: .requestRefused)
                let isDone = try await store.refuse(id, reason: Self.refusal, deliveries: [delivery])
                try require(isDone, is: isFirst)
            }
            try require(try await store.request(id: id)?.request.state, is: .refused)
            try require(try await store.approve(id), is: false)
            try require(try await store.deliveryCounts()[.queued], is: 1)
            try require(try await store.publishedRequests(of: Sample.agency(), limit: 10), is: [])
        },
    ]
}
