import AnswerProtocol
import CommunityRequests
import Foundation
import GatewayCore
import PartnerAdapters
import Testing
import TransparencyLog

@Suite("region.updated")
struct RegionNotifierTests {
    private static let url = "https://porch.example/hooks"

    /// A gateway whose owner platform wants to be told.
    private static func gateway() throws -> TestGateway {
        try TestGateway(roster: TestRoster.standard(notify: self.url))
    }

    private static func notices(_ gateway: TestGateway) -> [RecordingTransport.Post] {
        gateway.transport.posts.filter { $0.url == self.url }
    }

    private struct Notice: Decodable {
        struct Content: Decodable {
            let region: String
            let checkpoint: String
        }

        let type: String
        let data: Content
    }

    @Test("names the region and the checkpoint that covers the change, signed, and nothing else")
    func published() async throws {
        let gateway = try Self.gateway()
        let notifier = gateway.gateway.notifier
        try await gateway.gateway.log.publishPending()
        try await notifier.look()
        let answer = try await gateway.accept()
        try await gateway.gateway.log.publishPending()
        try await notifier.look()
        await notifier.sendDue()

        let posts = Self.notices(gateway)
        let record = try #require(try await gateway.store.request(code: answer.code))
        let regions = Set(record.request.cells.map { "10/\($0.region.x)/\($0.region.y)" })
        let notices = try posts.map { try JSONDecoder().decode(Notice.self, from: Data($0.body)) }
        #expect(Set(notices.map(\.data.region)) == regions && notices.count == regions.count)
        for (post, notice) in zip(posts, notices) {
            #expect(notice.type == "region.updated")
            let signed = try SignedCheckpoint(Array(notice.data.checkpoint.utf8))
            try signed.verify(log: gateway.gateway.log.verifierKey)
            let members = try #require(try JSONSerialization.jsonObject(with: Data(post.body)) as? [String: Any])
            #expect(Set(members.keys) == ["type", "data"])
            #expect((members["data"] as? [String: Any])?.keys.sorted() == ["checkpoint", "region"])
            #expect(!String(decoding: post.body, as: UTF8.self).contains(answer.code.description))
            let headers = MessageHeaders(post.headers)
            let secret = AuthenticationSecret(value: SecretValue(TestGateway.secret))
            let authenticator = try Authenticator(scheme: .standardWebhooks, secrets: [secret])
            #expect(authenticator.verify(headers: headers, body: post.body, now: gateway.clock.now) == nil)
        }
        // What was told is not told again.
        try await notifier.look()
        await notifier.sendDue()
        #expect(Self.notices(gateway).count == posts.count)
    }

    @Test("follows a change of state, too, and nothing that changes no region")
    func changed() async throws {
        let gateway = try Self.gateway()
        let notifier = gateway.gateway.notifier
        _ = try await gateway.accept()
        try await gateway.gateway.log.publishPending()
        try await notifier.look()
        await notifier.sendDue()
        #expect(Self.notices(gateway).isEmpty, "what was there at the start is told to nobody")
        _ = try await gateway.send(
            .created.replacing(#""offenseType": "220""#, with: #""offenseType": "nothing""#),
            id: "bad"
        )
        try await gateway.gateway.log.publishPending()
        try await notifier.look()
        await notifier.sendDue()
        #expect(Self.notices(gateway).isEmpty)
        _ = try await gateway.send(.closing("resolved"), id: "msg-2")
        try await gateway.gateway.log.publishPending()
        try await notifier.look()
        await notifier.sendDue()
        #expect(!Self.notices(gateway).isEmpty)
    }

    @Test("is sent again under its id where it did not arrive, and not at all after 410")
    func retried() async throws {
        let gateway = try Self.gateway()
        let notifier = gateway.gateway.notifier
        try await gateway.gateway.log.publishPending()
        try await notifier.look()
        _ = try await gateway.accept()
        try await gateway.gateway.log.publishPending()
        try await notifier.look()
        gateway.transport.answer(500)
        await notifier.sendDue()
        let first = Self.notices(gateway)
        await notifier.sendDue()
        #expect(Self.notices(gateway).count == first.count)
        gateway.clock.advance(by: .seconds(7))
        gateway.transport.answer(410)
        await notifier.sendDue()
        let second = Self.notices(gateway).dropFirst(first.count)
        #expect(Set(second.map { $0.header("webhook-id") }) == Set(first.map { $0.header("webhook-id") }))
        gateway.clock.advance(by: .seconds(86_400))
        await notifier.sendDue()
        #expect(Self.notices(gateway).count == first.count + second.count)
    }
}
