import CommunityRequests
import GatewayCore
import Testing

@Suite("Two requests an investigation")
struct InvestigationLimitTests {
    private static let refused = "request-refused, investigation-limit /data/investigationCode"

    @Test("of twenty that come at once exactly two are accepted")
    func concurrent() async throws {
        let gateway = try TestGateway()
        let outlines = try await withThrowingTaskGroup(of: String.self) { group in
            for number in 0..<20 {
                group.addTask {
                    let message = NovaMessage.created.replacing("ref-1", with: "ref-\(number)")
                    return try await gateway.send(message, id: "msg-\(number)").outline
                }
            }
            return try await group.reduce(into: [String]()) { $0.append($1) }
        }
        #expect(outlines.count { $0 == "accepted open" } == 2)
        #expect(outlines.count { $0 == Self.refused } == 18)
        #expect(try await gateway.store.openRequests(limit: 100).count == 2)
    }

    @Test("of one message that comes twenty times at once one is accepted and the others repeat it")
    func concurrentRepetitions() async throws {
        let gateway = try TestGateway()
        let replies = try await withThrowingTaskGroup(of: IntakeReply.self) { group in
            for _ in 0..<20 { group.addTask { try await gateway.send(.created, id: "msg-1") } }
            return try await group.reduce(into: [IntakeReply]()) { $0.append($1) }
        }
        #expect(replies.count { $0.outline == "accepted open" } == 1)
        #expect(replies.count { $0.outline == "repeated open" } == 19)
        #expect(Set(replies.compactMap { $0.answer?.request }).count == 1)
    }

    @Test("a closed request counts, a repetition and another agency's code do not")
    func counting() async throws {
        let gateway = try TestGateway()
        _ = try await gateway.accept(id: "msg-1")
        _ = try await gateway.send(.closing("withdrawn"), id: "msg-2")
        let second = NovaMessage.created.replacing("ref-1", with: "ref-2")
        #expect(try await gateway.send(second, id: "msg-3").outline == "accepted open")
        #expect(try await gateway.send(second, id: "msg-3").outline == "repeated open")
        let third = NovaMessage.created.replacing("ref-1", with: "ref-3")
        #expect(try await gateway.send(third, id: "msg-4").outline == Self.refused)
        let other = third.replacing(#""ori": "TX0571200""#, with: #""ori": "TX0571300""#)
        #expect(try await gateway.send(other, id: "msg-5").outline == "accepted open")
        // Its id was not used up.
        #expect(try await gateway.send(.numbered(4), id: "msg-4").outline == "accepted open")
    }
}
