import CommunityRequests
import GatewayCore

extension StorePromise {
    static let closing: [StorePromise] = [
        StorePromise("a closing finds its request by reference and tells the partner") { store, _ in
            let id = try await store.admitPublished(1) { $0.reference = "reference-1" }
            let answer = MessageAnswer(request: id, code: Sample.code(1), state: .resolved)
            try require(try await store.close(Sample.closing(10, reference: "reference-1")), is: .accepted(answer))
            try require(try await store.request(id: id)?.request.state, is: .resolved)
            let due = try await store.dueDeliveries(at: Sample.start, limit: 10, perPartner: 10)
            try require(due.map(\.delivery), is: [Sample.delivery(10, of: id, event: .requestClosed)])
        },
        StorePromise("without a reference, the newest still open under the code is closed, else the newest") {
            store,
            _ in
            let first = try await store.admit(1) { $0.investigation = "INV-26-SAME" }
            let second = try await store.admit(2) { $0.investigation = "INV-26-SAME" }
            for (message, found) in [(10, second), (11, first)] {
                let outcome = try await store.close(Sample.closing(message, investigation: "INV-26-SAME"))
                guard case .accepted(let answer) = outcome else {
                    throw BrokenPromise(description: "an open request was not closed")
                }
                try require(answer.request, is: found)
            }
            let outcome = try await store.close(Sample.closing(12, investigation: "INV-26-SAME"))
            try require(
                outcome,
                is: .unchanged(MessageAnswer(request: second, code: Sample.code(2), state: .resolved))
            )
        },
        StorePromise("a reference that the partner does not have falls back to the code") { store, _ in
            let id = try await store.admit(1) { $0.investigation = "INV-26-1" }
            let closing = try Sample.closing(10, reference: "unknown", investigation: "INV-26-1")
            try require(
                try await store.close(closing),
                is: .accepted(MessageAnswer(request: id, code: Sample.code(1), state: .resolved))
            )
        },
        StorePromise("several references close all of their requests, and each tells the partner") { store, _ in
            let ids = try await store.admitThree()
            let closing = try Sample.closing(10, .withdrawn, references: ["reference-2", "reference-1", "reference-2"])
            let answer = MessageAnswer(
                request: ids[1],
                code: Sample.code(2),
                state: .withdrawn,
                others: [AnsweredRequest(request: ids[0], code: Sample.code(1), state: .withdrawn)]
            )
            try require(try await store.close(closing), is: .accepted(answer))
            try require(try await store.close(closing), is: .replayed(answer))
            var states: [RequestState?] = []
            for id in ids { states.append(try await store.request(id: id)?.request.state) }
            try require(states, is: [.withdrawn, .withdrawn, .open])
            let recorded = try await store.recorded(
                partner: closing.message.partner,
                messageID: closing.message.messageID
            )
            try require(recorded?.answer, is: answer)
            let due = try await store.dueDeliveries(at: Sample.start, limit: 10, perPartner: 10)
            try require(Set(due.map(\.delivery.request)), is: Set(ids.prefix(2)))
        },
        StorePromise("where one of several references is unknown, or another agency's, nothing is closed") { store, _ in
            let ids = try await store.admitThree()
            let several = ["reference-1", "unknown", "reference-2", "other"]
            try require(
                try await store.close(Sample.closing(10, references: several, investigation: "INV-26-1")),
                is: .unknownReferences([2, 4])
            )
            try require(
                try await store.close(
                    Sample.closing(11, references: ["reference-1", "reference-2"], agency: "TX0571300")
                ),
                is: .unknownReferences([1, 2])
            )
            for id in ids { try require(try await store.request(id: id)?.request.state, is: .open) }
            let message = try Sample.closing(10).message
            try require(try await store.recorded(partner: message.partner, messageID: message.messageID), is: nil)
        },
        StorePromise("of several requests those that are over stay as they are") { store, _ in
            let ids = try await store.admitThree()
            _ = try await store.close(Sample.closing(10, .withdrawn, reference: "reference-1"))
            func answer(_ message: Int) async throws -> Acceptance {
                try await store.close(Sample.closing(message, .withdrawn, references: ["reference-1", "reference-2"]))
            }
            let both = MessageAnswer(
                request: ids[0],
                code: Sample.code(1),
                state: .withdrawn,
                others: [AnsweredRequest(request: ids[1], code: Sample.code(2), state: .withdrawn)]
            )
            try require(try await answer(11), is: .accepted(both))
            try require(try await answer(12), is: .unchanged(both))
        },
        StorePromise("another agency's or another partner's request is not found") { store, _ in
            _ = try await store.admit(1) {
                $0.reference = "reference-1"
                $0.investigation = "INV-26-1"
            }
            for closing in [
                try Sample.closing(10, reference: "reference-1", agency: "TX0571300"),
                try Sample.closing(11, investigation: "INV-26-1", agency: "TX0571300"),
                try Sample.closing(12, reference: "reference-1", partner: "other"),
                try Sample.closing(13, investigation: "INV-26-1", partner: "other"),
                try Sample.closing(14, reference: "unknown"),
                try Sample.closing(15),
            ] {
                try require(try await store.close(closing), is: .unknownRequest)
                let recorded = try await store.recorded(
                    partner: closing.message.partner,
                    messageID: closing.message.messageID
                )
                try require(recorded, is: nil)
            }
            try require(try await store.request(id: Sample.requestID(1))?.request.state, is: .open)
        },
        StorePromise("a closing with the agency's own name is taken") { store, _ in
            let id = try await store.admit(1) { $0.investigation = "INV-26-1" }
            _ = try await store.close(Sample.closing(10, .withdrawn, investigation: "INV-26-1", agency: "TX0571200"))
            try require(try await store.request(id: id)?.request.state, is: .withdrawn)
        },
        StorePromise("the same closing again gets the first answer, and does not undo a later one") { store, _ in
            let id = try await store.admit(1) { $0.reference = "reference-1" }
            let resolved = try Sample.closing(10, reference: "reference-1")
            _ = try await store.close(resolved)
            _ = try await store.close(Sample.closing(11, .withdrawn, reference: "reference-1"))
            let answer = MessageAnswer(request: id, code: Sample.code(1), state: .resolved)
            try require(try await store.close(resolved), is: .replayed(answer))
            try require(try await store.request(id: id)?.request.state, is: .withdrawn)
        },
        StorePromise("a refused request stays refused") { store, _ in
            let id = try await store.admit(1) {
                $0.reference = "reference-1"
                $0.state = .inReview
            }
            _ = try await store.refuse(id, reason: Self.refusal, deliveries: [])
            let answer = MessageAnswer(request: id, code: Sample.code(1), state: .refused)
            try require(try await store.close(Sample.closing(10, reference: "reference-1")), is: .unchanged(answer))
        },
        StorePromise("a request withdrawn before its review is not reviewed any more") { store, _ in
            let id = try await store.admit(1) {
                $0.reference = "reference-1"
                $0.state = .inReview
            }
            _ = try await store.close(Sample.closing(10, .withdrawn, reference: "reference-1"))
            try require(try await store.inReview(limit: 10), is: [])
            try require(try await store.approve(id), is: false)
        },
        StorePromise("a closed request takes no consent, leaves its region, and still makes its next release") {
            store,
            _ in
            let id = try await store.admitLogged(1) { $0.reference = "reference-1" }
            _ = try await store.record(Sample.consent(1, to: id))
            _ = try await store.close(Sample.closing(10, reference: "reference-1"))
            try require(try await store.record(Sample.consent(2, to: id)), is: .notOpen)
            try require(try await store.openRequests(in: Region(x: 236, y: 412)), is: [])
            try require(try await store.openRequests(limit: 10), is: [])
            try require(try await store.publishedRequests(of: Sample.agency(), limit: 10).map(\.id), is: [id])
            let input = try await store.makeRelease(1, of: id, after: 6, next: nil)
            try require(input?.consents.count, is: 1)
        },
    ]
}

extension GatewayStore {
    /// Three open requests, `reference-1` to `reference-3`.
    fileprivate func admitThree() async throws -> [RequestID] {
        var ids: [RequestID] = []
        for number in 1...3 { ids.append(try await self.admit(number) { $0.reference = "reference-\(number)" }) }
        return ids
    }
}
