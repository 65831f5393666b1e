import CommunityRequests
import GatewayCore
import RequestPolicy
import Testing

@Suite("What an agency has asked before")
struct HistoryTests {
    private static func gateway(_ change: (inout PolicyProfile) -> Void) throws -> TestGateway {
        let standard = try TestRoster.standard()
        var profile = PolicyProfile()
        change(&profile)
        return try TestGateway(
            roster: Roster(
                partners: Array(standard.partners.values),
                platforms: Array(standard.platforms.values),
                agencies: standard.agencies,
                policy: standard.policy,
                profile: profile
            )
        )
    }

    @Test("of requests above the day's rate each is refused, uses up no id, and is taken a day later")
    func rate() async throws {
        let gateway = try Self.gateway { $0.agencyRequestsPerDay = 2 }
        for number in 1...2 {
            #expect(try await gateway.send(.numbered(number), id: "msg-\(number)").outline == "accepted open")
        }
        let refused = try await gateway.send(.numbered(3), id: "msg-3").outline
        #expect(refused == "request-refused, agency-rate /data/agency/ori")
        gateway.clock.advance(by: .seconds(86_400 + 900))
        #expect(try await gateway.send(.numbered(3), id: "msg-3").outline == "accepted open")
    }

    @Test("the same place again and again goes to a person, all at once or one after the other")
    func overlap() async throws {
        let gateway = try Self.gateway { $0.cellRequestsPerWeek = 3 }
        let outlines = try await withThrowingTaskGroup(of: String.self) { group in
            for number in 1...8 {
                group.addTask { try await gateway.send(.numbered(number), id: "msg-\(number)").outline }
            }
            return try await group.reduce(into: [String]()) { $0.append($1) }
        }
        #expect(outlines.count { $0 == "accepted open" } == 3)
        #expect(outlines.count { $0 == "accepted in_review" } == 5)
        let queue = try await gateway.store.inReview(limit: 10)
        #expect(queue.allSatisfy { $0.reviewReasons.map(\.rule) == [.areaOverlap] && $0.request.publication == nil })
    }

    @Test("without a figure of the operator's, hundreds about one block are published")
    func off() async throws {
        let gateway = try TestGateway()
        for number in 1...40 {
            #expect(try await gateway.send(.numbered(number), id: "msg-\(number)").outline == "accepted open")
        }
    }

    @Test("what was taken out is answered by kind, and again the same")
    func redactions() async throws {
        let gateway = try TestGateway()
        let message = NovaMessage.created.replacing(
            "after the break-in.",
            with: "after the break-in. Call 512-555-0143."
        )
        guard case .accepted(let answer) = try await gateway.send(message, id: "msg-1") else {
            Issue.record("not accepted")
            return
        }
        #expect(answer.redactions == ["phone": 1])
        #expect(try await gateway.send(message, id: "msg-1") == .repeated(answer))
    }
}
