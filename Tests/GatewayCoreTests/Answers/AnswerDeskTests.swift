import AnswerProtocol
import CommunityRequests
import GatewayCore
import RequestPolicy
import Testing

@Suite("The answer desk")
struct AnswerDeskTests {
    @Test("refuses a second consent with the same token and another withdrawal key, and keeps the first")
    func doubleAnswer() async throws {
        let gateway = try TestGateway()
        let hand = HandWritten(gateway: gateway)
        let answer = try await gateway.accept()
        let token = try await hand.token(for: answer)
        let first = try await hand.consent(answer, token: token, key: hand.withdrawalKey(1))
        let second = try await hand.consent(answer, token: token, key: hand.withdrawalKey(2), from: 3_000)
        let receipt = try #require(try await hand.send(.consent(first)).receipt)
        #expect(try await hand.send(.consent(second)) == .refused(.tokenSpent))
        #expect(try await hand.send(.consent(first)).receipt == receipt)
    }

    @Test("of a hundred consents with one token at once takes one")
    func race() async throws {
        let gateway = try TestGateway()
        let hand = HandWritten(gateway: gateway)
        let answer = try await gateway.accept()
        let token = try await hand.token(for: answer)
        let replies = try await withThrowingTaskGroup(of: AnswerReply.self) { group in
            for seed in 1...100 {
                let message = try await hand.consent(answer, token: token, key: hand.withdrawalKey(UInt8(seed)))
                group.addTask { try await hand.send(.consent(message)) }
            }
            return try await group.reduce(into: [AnswerReply]()) { $0.append($1) }
        }
        #expect(replies.count { $0.receipt != nil } == 1)
        #expect(replies.count { $0 == .refused(.tokenSpent) } == 99)
    }

    @Test("refuses the token of another request under the same key, and under another", arguments: [true, false])
    func otherRequest(isSameKey: Bool) async throws {
        let pool = isSameKey ? nil : TokenKeyPool(capacity: 1)
        defer { pool?.stop() }
        let gateway = try TestGateway(tokenKeys: pool)
        let hand = HandWritten(gateway: gateway)
        let first = try await gateway.accept()
        let second = try await gateway.accept(.numbered(2), id: "msg-2")
        while try await gateway.gateway.publisher.publishNext() {}
        let token = try await hand.token(for: first)
        let message = try await hand.consent(second, token: token, key: hand.withdrawalKey(1))
        #expect(try await hand.send(.consent(message)) == .refused(.notEligible))
        let right = try await hand.consent(first, token: token, key: hand.withdrawalKey(1))
        #expect(try await hand.send(.consent(right)).receipt != nil)
    }

    @Test("refuses a consent that bears the name of one to another request")
    func sameName() async throws {
        let gateway = try TestGateway()
        let hand = HandWritten(gateway: gateway)
        let answers = [try await gateway.accept(), try await gateway.accept(.numbered(2), id: "msg-2")]
        while try await gateway.gateway.publisher.publishNext() {}
        var replies: [AnswerReply] = []
        for answer in answers {
            let token = try await hand.token(for: answer, nonce: [UInt8](repeating: 7, count: 32))
            let message = try await hand.consent(answer, token: token, key: hand.withdrawalKey(1))
            replies.append(try await hand.send(.consent(message)))
        }
        #expect(replies.map { $0.receipt != nil } == [true, false])
        #expect(replies.last == .refused(.tokenSpent))
    }

    @Test("refuses clips outside the window", arguments: [-600, -1, 16_200, 16_195, 1_000_000])
    func outside(offset: Int64) async throws {
        let gateway = try TestGateway()
        let hand = HandWritten(gateway: gateway)
        let answer = try await gateway.accept()
        let token = try await hand.token(for: answer)
        let message = try await hand.consent(answer, token: token, key: hand.withdrawalKey(1), from: offset)
        #expect(try await hand.send(.consent(message)) == .refused(.clipOutsideWindow))
        // The token was not used up.
        let right = try await hand.consent(answer, token: token, key: hand.withdrawalKey(1))
        #expect(try await hand.send(.consent(right)).receipt != nil)
    }

    @Test("takes no answer once the request is closed, but repeats the receipt of one it took before")
    func closed() async throws {
        let gateway = try TestGateway()
        let hand = HandWritten(gateway: gateway)
        let answer = try await gateway.accept()
        let (early, late) = (try await hand.token(for: answer), try await hand.token(for: answer))
        let kept = try await hand.consent(answer, token: early, key: hand.withdrawalKey(1))
        let receipt = try #require(try await hand.send(.consent(kept)).receipt)
        _ = try await gateway.send(.closing("resolved"), id: "msg-2")
        let message = try await hand.consent(answer, token: late, key: hand.withdrawalKey(2))
        #expect(try await hand.send(.consent(message)) == .refused(.notOpen))
        #expect(try await hand.send(.consent(kept)).receipt == receipt)
    }

    @Test("takes no answer from the moment answers close, before anything has closed the request")
    func late() async throws {
        let gateway = try TestGateway()
        let hand = HandWritten(gateway: gateway)
        let answer = try await gateway.accept()
        let token = try await hand.token(for: answer)
        let message = try await hand.consent(answer, token: token, key: hand.withdrawalKey(1))
        gateway.clock.set(time("2026-02-20T13:30:00Z"))
        #expect(try await hand.send(.consent(message)) == .refused(.notOpen))
        gateway.clock.set(time("2026-02-20T13:29:59Z"))
        #expect(try await hand.send(.consent(message)).receipt != nil)
    }

    @Test("takes no answer after the partner's programme has ended")
    func programme() async throws {
        let roster = try TestRoster.standard(programme: Programme(noAnswersAfter: time("2026-02-14T00:00:00Z")))
        let gateway = try TestGateway(roster: roster)
        let hand = HandWritten(gateway: gateway)
        let answer = try await gateway.accept()
        let token = try await hand.token(for: answer)
        let message = try await hand.consent(answer, token: token, key: hand.withdrawalKey(1))
        gateway.clock.set(time("2026-02-14T00:00:00Z"))
        #expect(try await hand.send(.consent(message)) == .refused(.notOpen))
        gateway.clock.set(time("2026-02-13T23:59:59Z"))
        let receipt = try #require(try await hand.send(.consent(message)).receipt)
        gateway.clock.set(time("2026-02-14T00:00:00Z"))
        #expect(try await hand.send(.consent(message)).receipt == receipt)
    }

    @Test("withdraws only what is signed with the consent's own key, and never takes its token again")
    func withdrawal() async throws {
        let gateway = try TestGateway()
        let hand = HandWritten(gateway: gateway)
        let answer = try await gateway.accept()
        let token = try await hand.token(for: answer)
        let (key, other) = (try hand.withdrawalKey(1), try hand.withdrawalKey(2))
        let message = try await hand.consent(answer, token: token, key: key)
        #expect(
            try await hand.send(.withdrawal(key.withdraw(message.name, from: message.code)))
                == .refused(.unknownConsent)
        )
        _ = try await hand.send(.consent(message))
        let otherCode = try #require(RequestCode(PublicCode(random: [1, 2, 3, 4, 5]).description))
        for withdrawal in [
            try other.withdraw(message.name, from: message.code), try key.withdraw(message.name, from: otherCode),
        ] { #expect(try await hand.send(.withdrawal(withdrawal)) == .refused(.unknownConsent)) }
        for _ in 0..<2 {
            let withdrawal = try key.withdraw(message.name, from: message.code)
            #expect(try await hand.send(.withdrawal(withdrawal)) == .withdrawn)
        }
        #expect(try await hand.send(.consent(message)) == .refused(.tokenSpent))
    }

    @Test("withdraws after the request was closed, too")
    func withdrawalAfterClosing() async throws {
        let gateway = try TestGateway()
        let hand = HandWritten(gateway: gateway)
        let answer = try await gateway.accept()
        let key = try hand.withdrawalKey(1)
        let message = try await hand.consent(answer, token: try await hand.token(for: answer), key: key)
        _ = try await hand.send(.consent(message))
        _ = try await gateway.send(.closing("resolved"), id: "msg-2")
        #expect(try await hand.send(.withdrawal(key.withdraw(message.name, from: message.code))) == .withdrawn)
        try await gateway.release(at: time("2026-02-13T19:30:00Z"))
        #expect(try gateway.callbacks("footage_available").map(\.data.items) == [[]])
    }

    @Test("refuses what it cannot open, and says no more", arguments: [0, 1, 4_095, 4_096, 4_097])
    func unopenable(count: Int) async throws {
        let gateway = try TestGateway()
        let error = await #expect(throws: Problem.self) {
            try await gateway.gateway.answers.receive(Array(repeating: 1, count: count))
        }
        #expect([.malformedRequest, .unknownKey].contains(error?.kind))
    }
}
