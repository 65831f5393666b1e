import AnswerProtocol
import CommunityRequests
import GatewayCore
import OwnerKit
import Testing

@Suite("Closing a request")
struct ClosingTests {
    @Test("by its reference or by its code", arguments: ["resolved", "withdrawn"], ["ref-1", "not-known"])
    func closes(outcome: String, reference: String) async throws {
        let gateway = try TestGateway()
        let answer = try await gateway.accept()
        let reply = try await gateway.send(.closing(outcome, reference: reference), id: "msg-2")
        #expect(reply.outline == "accepted \(outcome)")
        #expect(reply.answer?.request == answer.request)
        let shown = try #require(try await gateway.gateway.register.request(answer.code))
        #expect(shown.request.state.rawValue == outcome)
        await gateway.gateway.relay.deliverDue()
        #expect(try gateway.callbacks("closed").map(\.data.status) == [outcome])
    }

    @Test("by its code finds the newest that is still open")
    func newest() async throws {
        let gateway = try TestGateway()
        let first = try await gateway.accept()
        let second = try await gateway.accept(.created.replacing("ref-1", with: "ref-2"), id: "msg-2")
        for (id, expected) in [("msg-3", second), ("msg-4", first)] {
            let reply = try await gateway.send(.closing("resolved", reference: "not-known"), id: id)
            #expect(reply.answer?.request == expected.request)
        }
    }

    @Test("that has that state already changes nothing and tells nobody")
    func unchanged() async throws {
        let gateway = try TestGateway()
        _ = try await gateway.accept()
        _ = try await gateway.send(.closing("resolved"), id: "msg-2")
        #expect(try await gateway.send(.closing("resolved"), id: "msg-3").outline == "unchanged resolved")
        await gateway.gateway.relay.deliverDue()
        #expect(try gateway.callbacks("closed").count == 1)
    }

    @Test(
        "that the partner does not have, or that is another agency's, is unknown",
        arguments: [
            NovaMessage.closing("resolved", reference: "not-known", code: NovaMessage.code(9)),
            .closing("resolved", agency: "TX0571300"),
            .closing("withdrawn", reference: "not-known", agency: "TX0571300"),
            .closing("resolved", agency: "TX0579900"),
        ]
    )
    func unknown(message: NovaMessage) async throws {
        let gateway = try TestGateway()
        let answer = try await gateway.accept()
        #expect(try await gateway.send(message, id: "msg-2") == .refused(Problem(.unknownRequest)))
        #expect(try await gateway.status(of: answer).state == "open")
    }

    @Test("that cannot be read says what is wrong")
    func unreadable() async throws {
        let gateway = try TestGateway()
        _ = try await gateway.accept()
        let message = NovaMessage.closing("resolved").replacing("TX0571200", with: "TX05")
        #expect(try await gateway.send(message, id: "msg-2").outline == "not-translatable, form /data/agency/ori")
    }

    @Test("ends its place in the regions and its answers")
    func leavesTheRegion() async throws {
        let gateway = try TestGateway()
        let answer = try await gateway.accept()
        let owner = try Owner("ana", at: gateway)
        #expect(try await owner.agent.watch().map(\.code.description) == [answer.code.description])
        _ = try await gateway.send(.closing("resolved"), id: "msg-2")
        #expect(try await owner.agent.watch().isEmpty)
        #expect(try await gateway.gateway.register.open().list.requests.isEmpty)
        let profile = try await gateway.gateway.register.agency(try #require(ORI("TX0571200")))
        #expect(profile?.list.requests.map(\.request.state) == [.resolved])
    }
}
