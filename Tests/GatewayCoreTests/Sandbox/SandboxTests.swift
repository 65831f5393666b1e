import AnswerProtocol
import CommunityRequests
import Foundation
import GatewayCore
import Testing

@Suite("The sandbox")
struct SandboxTests {
    private static let clips = #"{"start": "2026-02-12T22:11:00Z", "end": "2026-02-12T22:12:00Z"}"#
    private static let owners = #"{"owners": [{"clips": [\#(clips)]}, {"clips": [\#(clips), \#(clips)]}]}"#

    private func gateway() throws -> TestGateway { try TestGateway(roster: TestRoster.standard(isSandbox: true)) }

    private func act(
        _ action: SandboxAction,
        _ answer: MessageAnswer,
        _ body: String = "",
        key: String = TestGateway.apiKey,
        at gateway: TestGateway
    ) async throws -> [UInt8] {
        let result = try await gateway.gateway.sandbox.act(
            action,
            partner: "nova",
            request: answer.request.description,
            authorization: "Bearer \(key)",
            body: Array(body.utf8)
        )
        return Array(try JSONEncoder().encode(result))
    }

    @Test("has the whole way: simulated consents, a release on request, and what was withdrawn")
    func wholeWay() async throws {
        let gateway = try self.gateway()
        let answer = try await gateway.accept()
        let receipts = try await self.act(.consents, answer, Self.owners, at: gateway)
        #expect(try await gateway.status(of: answer).releases == [])
        _ = try await self.act(.releases, answer, at: gateway)
        await gateway.gateway.relay.deliverDue()
        #expect(try gateway.callbacks("footage_available").map(\.data.items?.count) == [2])
        let released = try await gateway.status(of: answer).releases
        #expect(released.map(\.items.count) == [2])
        #expect(released[0].items.allSatisfy { $0.clips.allSatisfy { $0.start == "2026-02-12T22:10:00Z" } })
        _ = try await self.act(.withdrawals, answer, String(decoding: receipts, as: UTF8.self), at: gateway)
        #expect(try await gateway.status(of: answer).releases.map(\.items.count) == [0])
        _ = try await self.act(.releases, answer, at: gateway)
        await gateway.gateway.relay.deliverDue()
        #expect(try gateway.callbacks("footage_withdrawn").count == 2)
        #expect(try gateway.callbacks("footage_available").map(\.data.items?.count) == [2, 0])
    }

    @Test("waits for a token key, so that its partner can go on with the answer in hand")
    func waitsForKey() async throws {
        let pool = TokenKeyPool(capacity: 1)
        defer { pool.stop() }
        let gateway = try TestGateway(roster: TestRoster.standard(isSandbox: true), tokenKeys: pool)
        for number in 1...3 {
            let answer = try await gateway.accept(.numbered(number), id: "msg-\(number)")
            #expect(try await gateway.store.request(id: answer.request)?.request.publication != nil)
        }
    }

    @Test("makes the releases that were made early not again at their times, and the others then")
    func times() async throws {
        let gateway = try self.gateway()
        let answer = try await gateway.accept()
        _ = try await self.act(.releases, answer, at: gateway)
        try await gateway.release(at: time("2026-02-13T19:30:00Z"))
        #expect(try await gateway.status(of: answer).releases.count == 1)
        _ = try await self.act(.consents, answer, Self.owners, at: gateway)
        try await gateway.release(at: time("2026-02-14T01:30:00Z"))
        #expect(try await gateway.status(of: answer).releases.map(\.items.count) == [0, 2])
    }

    @Test("ends with the last release, and takes no answers after it")
    func end() async throws {
        let gateway = try self.gateway()
        let answer = try await gateway.accept()
        for _ in 0..<28 { _ = try await self.act(.releases, answer, at: gateway) }
        #expect(try await gateway.status(of: answer).state == "closed")
        for action in [SandboxAction.releases, .consents] {
            await #expect(throws: Problem(.notOpen)) {
                try await self.act(action, answer, Self.owners, at: gateway)
            }
        }
    }

    @Test(
        "says what is wrong with an answer, and keeps nothing of the others",
        arguments: [
            "", "{}", #"{"owners": []}"#, #"{"owners": [{"clips": []}]}"#,
            #"{"owners": [{"clips": [\#(clips)]}, {"clips": [{"start": "2025-01-01T00:00:00Z", "end": "2025-01-01T00:01:00Z"}]}]}"#,
        ]
    )
    func malformed(_ body: String) async throws {
        let gateway = try self.gateway()
        let answer = try await gateway.accept()
        let problem = await #expect(throws: Problem.self) {
            try await self.act(.consents, answer, body, at: gateway)
        }
        #expect(problem?.kind == .malformedRequest && problem?.detail != nil)
        _ = try await self.act(.releases, answer, at: gateway)
        #expect(try await gateway.status(of: answer).releases.map(\.items.count) == [0])
    }

    @Test("is its partner's alone, and nothing of the real world's can be done in it")
    func apart() async throws {
        let gateway = try TestGateway()
        let answer = try await gateway.accept()
        await #expect(throws: Problem(.notAuthenticated)) {
            try await self.act(.consents, answer, Self.owners, key: "another-key-of-nobody", at: gateway)
        }
        for action in SandboxAction.allCases {
            await #expect(throws: Problem(.notFound)) {
                try await self.act(action, answer, Self.owners, at: gateway)
            }
        }
        // A partner that leaves the sandbox leaves its requests behind there, and one that enters it takes none along.
        gateway.gateway.roster.replace(with: try TestRoster.standard(isSandbox: true))
        await #expect(throws: Problem(.notFound)) {
            try await self.act(.consents, answer, Self.owners, at: gateway)
        }
    }

    @Test("is refused from outside exactly as what does not exist")
    func outside() async throws {
        let gateway = try self.gateway()
        let answer = try await gateway.accept()
        let desk = gateway.gateway.answers
        let unknown = try #require(PublicCode("CR-0000-0000-S"))
        let der = try #require(try await gateway.keyStore.keys(of: answer.request)?.token)
        let span = try #require(ClipSpan(start: 1_770_935_000, end: 1_770_935_060))
        for code in [answer.code, unknown] {
            let name = try #require(RequestCode(code.description))
            let owner = try #require(
                try SimulatedOwner(
                    sharing: [span],
                    of: name,
                    at: desk.keys.gateway,
                    issuer: try TokenIssuerKey(der: der),
                    randomBytes: { gateway.random.bytes($0) }
                )
            )
            #expect(try await owner.consent(to: desk) == .notOpen)
            #expect(try await owner.withdraw(from: desk) == .unknownConsent)
            #expect(try await gateway.gateway.register.request(code) == nil)
        }
    }
}
