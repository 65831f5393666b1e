import CommunityRequests
import GatewayCore

extension StorePromise {
    static let intake: [StorePromise] = [
        StorePromise("an accepted request is read back as it was") { store, _ in
            let new = try Sample.request(1) { $0.reference = "reference-1" }
            let answer = Sample.answer(1)
            try require(try await store.accept(new), is: .accepted(answer))
            try require(try await store.request(id: new.record.id), is: new.record)
            try require(try await store.request(code: new.record.request.code), is: new.record)
        },
        StorePromise("one without offence, reference, sealed fields and cells is read back as it was") { store, _ in
            let full = try Sample.request(1)
            let request = full.record.request
            let record = RequestRecord(
                id: full.record.id,
                partner: full.record.partner,
                adapter: "",
                adapterDigest: "",
                reference: nil,
                investigation: full.record.investigation,
                request: CommunityRequest(
                    code: request.code,
                    state: .open,
                    platform: "",
                    agency: request.agency,
                    offense: nil,
                    description: "",
                    window: request.window,
                    timeZone: "",
                    cells: [],
                    publication: nil
                ),
                reviewReasons: [],
                redactions: [:],
                sealed: nil,
                receivedAt: Instant(seconds: -1, nanoseconds: 1),
                isSandbox: true
            )
            _ = try await store.accept(
                NewRequest(
                    message: full.message,
                    record: record,
                    keys: full.keys,
                    investigationLimit: 2,
                    onKnownReference: .separateRequest,
                    deliveries: []
                )
            )
            try require(try await store.request(id: record.id), is: record)
        },
        StorePromise("the same message again gets the first answer, whatever has happened since") { store, _ in
            let new = try Sample.request(1) { $0.state = .inReview }
            let answer = Sample.answer(1, .inReview)
            _ = try await store.accept(new)
            _ = try await store.approve(new.record.id)
            let again = try Sample.request(2) { $0.message = new.message }
            try require(try await store.accept(again), is: .replayed(answer))
            try require(try await store.request(id: again.record.id), is: nil)
        },
        StorePromise("an accepted id with another body is refused") { store, _ in
            _ = try await store.admit(1)
            let other = try Sample.request(2) { $0.message = try? Sample.message(2, id: "message-1") }
            try require(try await store.accept(other), is: .messageIDReused)
        },
        StorePromise("two partners may use the same message id") { store, _ in
            _ = try await store.admit(1)
            _ = try await store.admit(2) {
                $0.partner = "other"
                $0.message = try? Sample.message(2, id: "message-1", partner: "other")
            }
        },
        StorePromise("a message sent 64 times at once is stored once, and answered alike") { store, _ in
            let message = try Sample.message(1)
            let outcomes = try await withThrowingTaskGroup(of: Acceptance.self) { group in
                for number in 0..<64 {
                    let new = try Sample.request(number) { $0.message = message }
                    group.addTask { try await store.accept(new) }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            let accepted = outcomes.compactMap { if case .accepted(let answer) = $0 { answer } else { nil } }
            let replayed = outcomes.compactMap { if case .replayed(let answer) = $0 { answer } else { nil } }
            try require(accepted.count, is: 1)
            try require(replayed, is: Array(repeating: try require(accepted.first), count: 63))
            try require(try await store.unpublished(limit: 100).count, is: 1)
        },
        StorePromise("an agency gets no more requests under one code than the limit, asked all at once") { store, _ in
            let outcomes = try await withThrowingTaskGroup(of: Acceptance.self) { group in
                for number in 0..<20 {
                    let new = try Sample.request(number) { $0.investigation = "INV-26-SAME" }
                    group.addTask { try await store.accept(new) }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            try require(outcomes.count { $0 == .limitReached }, is: 18)
        },
        StorePromise("a request over the limit does not use up its message id") { store, _ in
            _ = try await store.admit(1) { $0.investigation = "INV-26-SAME" }
            let over = try Sample.request(2) {
                $0.investigation = "INV-26-SAME"
                $0.limit = 1
            }
            try require(try await store.accept(over), is: .limitReached)
            let mended = try Sample.request(3) { $0.message = over.message }
            guard case .accepted = try await store.accept(mended) else {
                throw BrokenPromise(description: "the id was used up")
            }
        },
        StorePromise("the limit is another agency's own, and leaves out refused requests and the sandbox's") {
            store,
            _ in
            let code = "INV-26-SAME"
            let refused = try await store.admit(1) {
                $0.investigation = code
                $0.state = .inReview
            }
            _ = try await store.refuse(refused, reason: Self.refusal, deliveries: [])
            for (number, agency, isSandbox) in [
                (2, "TX0571200", true), (3, "TX0571300", false), (4, "TX0571200", false),
            ] {
                _ = try await store.admit(number) {
                    $0.investigation = code
                    $0.agency = agency
                    $0.isSandbox = isSandbox
                    $0.limit = 1
                }
            }
        },
        StorePromise("a known reference is a request of its own, or an update without effect, as asked") { store, _ in
            _ = try await store.admit(1) { $0.reference = "reference-1" }
            let update = try Sample.request(2) {
                $0.reference = "reference-1"
                $0.onKnownReference = .ignored
            }
            let answer = Sample.answer(1)
            try require(try await store.accept(update), is: .unchanged(answer))
            try require(try await store.accept(update), is: .replayed(answer))
            _ = try await store.admit(3) { $0.reference = "reference-1" }
        },
        StorePromise("an accepted message is on record with its digest and answer") { store, _ in
            let new = try Sample.request(1)
            _ = try await store.accept(new)
            let recorded = try await store.recorded(partner: new.message.partner, messageID: new.message.messageID)
            let answer = Sample.answer(1)
            try require(recorded, is: AnsweredMessage(bodyDigest: new.message.bodyDigest, answer: answer))
            try require(try await store.recorded(partner: new.message.partner, messageID: "another"), is: nil)
        },
        StorePromise("of many written at once, one that cannot be stored fails alone") { store, _ in
            _ = try await store.admit(0)
            let failures = await withTaskGroup(of: Bool.self) { group in
                for number in 1...40 {
                    group.addTask {
                        do {
                            // Its message is new, and its identifier is taken.
                            let new =
                                try number == 20
                                ? Sample.request(0) { $0.message = try? Sample.message(20) } : Sample.request(number)
                            _ = try await store.accept(new)
                            return false
                        } catch { return true }
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            try require(failures, is: 1)
            try require(try await store.unpublished(limit: 100).count, is: 40)
        },
        StorePromise("a request published as it is accepted has its regions, its release and its callback") {
            store,
            _ in
            let new = try Sample.request(1) {
                $0.publication = Sample.publication()
                $0.deliveries = [Sample.delivery(1, of: Sample.requestID(1))]
            }
            _ = try await store.accept(new)
            try require(try await store.unpublished(limit: 1), is: [])
            try require(try await store.openRequests(in: Region(x: 236, y: 412)), is: [new.record])
            let due = try await store.dueDeliveries(at: Sample.start, limit: 10, perPartner: 10)
            try require(due.map(\.delivery), is: new.deliveries)
            try require(try await store.dueForRelease(at: Sample.start + Sample.hour * 6, limit: 1), is: [new.record])
        },
        StorePromise("writes of one commit are made in their order, and each sees those before it") { store, _ in
            let first = try Sample.request(1)
            let again = try Sample.request(2) { $0.message = first.message }
            let answer = Sample.answer(1)
            let outcomes = try await store.commit([.accept(first), .accept(again)])
            try require(outcomes, is: [.accepted(answer), .replayed(answer)])
        },
        StorePromise("of one commit all is kept, or nothing") { store, _ in
            let first = try Sample.request(1) { $0.publication = Sample.publication(1) }
            let taken = try Sample.request(2) {
                $0.code = 1
                $0.publication = Sample.publication(2)
            }
            do {
                _ = try await store.commit([.accept(first), .accept(taken)])
                throw BrokenPromise(description: "a code that is taken was taken twice")
            } catch let error as StoreError where error.code == .codeTaken {}
            try require(try await store.request(id: first.record.id), is: nil)
            try require(try await store.recorded(partner: first.message.partner, messageID: "message-1"), is: nil)
        },
    ]

    static let refusal = ReviewRefusal(rule: RuleID("agency-kind"), note: "not a matter for this register")
}
