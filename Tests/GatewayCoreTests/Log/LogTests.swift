import AnswerProtocol
import CommunityRequests
import Foundation
import GatewayCore
import OwnerKit
import RequestPolicy
import Testing
import TransparencyLog

@Suite("The register's log")
struct LogTests {
    static let region = Region(x: 236, y: 412)

    static func entries(_ test: TestGateway) async throws -> [String] {
        try await test.gateway.log.publishPending()
        return try await test.store.logEntries(from: 0, limit: 100).map { String(decoding: $0, as: UTF8.self) }
    }

    static func reading(_ test: TestGateway) async throws -> RegionReading {
        let page = try await test.gateway.register.region(Self.region)
        return try RegionReading(json: page.bytes, policy: LogPolicy(trusting: test.gateway.log.verifierKey))
    }

    @Test("shows a request only with its proof, at once, and an owner's app finds it in the log")
    func shown() async throws {
        let test = try TestGateway()
        let answer = try await test.accept()
        #expect(test.gateway.log.head == nil)
        let reading = try await Self.reading(test)
        #expect(reading.requests.map(\.code.description) == [answer.code.description])
        #expect(reading.unlogged == 0)
        #expect(reading.checkpoints.map(\.size) == [1])
        #expect(test.gateway.log.head?.checkpoint.size == 1)
        let shown = try #require(await test.gateway.register.request(answer.code))
        #expect(String(decoding: shown.json, as: UTF8.self).hasSuffix(#""log":{"index":0}}"#))
    }

    @Test("is not believed where it is shown otherwise than it was published")
    func changed() async throws {
        let test = try TestGateway()
        _ = try await test.accept()
        let page = String(decoding: try await test.gateway.register.region(Self.region).bytes, as: UTF8.self)
        let policy = LogPolicy(trusting: test.gateway.log.verifierKey)
        for (old, new) in [
            (#""token_key":"MIIB"#, #""token_key":"MIIC"#), ("pickup", "sedan"), (#""code":"220""#, #""code":"23F""#),
            ("TX0571200", "TX0571201"), (#""index":0"#, #""index":0"#),
        ] {
            let changed = try RegionReading(json: Array(page.replacing(old, with: new).utf8), policy: policy)
            #expect(changed.requests.isEmpty == (old != new), "\(old)")
        }
        let stranger = try #require(VerifierKey("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"))
        let unbelieved = try RegionReading(json: Array(page.utf8), policy: LogPolicy(trusting: stranger))
        #expect(unbelieved.requests.isEmpty && unbelieved.unlogged == 1)
    }

    @Test("holds every change of state, and nothing personal")
    func states() async throws {
        let test = try TestGateway()
        let answer = try await test.accept()
        _ = try await test.send(.closing("resolved"), id: "msg-2")
        let entries = try await Self.entries(test)
        try #require(entries.count == 2)
        #expect(entries[0].contains(#""kind":"request.published""#) && entries[0].contains(#""v":1"#))
        #expect(entries[0].contains(answer.code.description) && entries[0].contains(#""token_key":"#))
        #expect(
            entries[1]
                == #"{"at":"2026-02-13T13:30:00Z","kind":"request.state","public_code":"\#(answer.code)","state":"resolved","v":1}"#
        )
        for text in ["Okafor", "4471", "26-004512", "pickup", "NOVA-26", "Alvarez", "972"] {
            #expect(!entries.joined().contains(text), "\(text)")
        }
    }

    @Test("counts a refusal by agency, rules and month, and nothing else of it")
    func refusals() async throws {
        let test = try TestGateway()
        let refused = NovaMessage.created.replacing(#""offenseType": "220""#, with: #""offenseType": "XYZ""#)
        #expect(try await test.send(refused, id: "msg-1").problem != nil)
        #expect(
            try await Self.entries(test) == [
                #"{"agency":"TX0571200","kind":"request.refused","month":"2026-02","rules":["table"],"v":1}"#
            ]
        )
    }

    @Test("keeps that a description was taken down, and why; the text and its salt are gone")
    func takenDown() async throws {
        let test = try TestGateway()
        let answer = try await test.accept()
        #expect(try await test.gateway.takeDown.takeDown(answer.code, reason: .personalInformation, by: .nobody))
        #expect(try await !test.gateway.takeDown.takeDown(answer.code, reason: .safety, by: .nobody))
        let entries = try await Self.entries(test)
        #expect(entries.last?.contains(#""kind":"description.taken_down","public_code":"\#(answer.code)""#) == true)
        #expect(entries.last?.contains(#""reason":"personal-information""#) == true)
        let shown = try #require(await test.gateway.register.request(answer.code))
        let text = String(decoding: shown.json, as: UTF8.self)
        #expect(text.contains(#""description":"","description_taken_down":"personal-information""#))
        let reading = try await Self.reading(test)
        #expect(reading.requests.map(\.description) == [""])
    }

    @Test("says once what is in force, and again when it changes")
    func inForce() async throws {
        let test = try TestGateway()
        try await test.gateway.inForce.record()
        try await test.gateway.inForce.record()
        #expect(try await Self.entries(test).count == 1)
        let roster = test.gateway.roster.now
        test.gateway.roster.replace(
            with: Roster(
                partners: [],
                platforms: [],
                agencies: roster.agencies,
                policy: roster.policy,
                profile: roster.profile
            )
        )
        try await test.gateway.inForce.record()
        let entries = try await Self.entries(test)
        #expect(entries.count == 2)
        #expect(entries.allSatisfy { $0.contains(#""kind":"gateway.in_force""#) })
    }

    @Test("goes on after a restart where it was, and takes up what was committed and not yet published")
    func restart() async throws {
        let first = try TestGateway()
        _ = try await first.accept()
        try await first.gateway.log.publishPending()
        let head = try #require(first.gateway.log.head)
        _ = try await first.send(.closing("resolved"), id: "msg-2")
        let second = try await first.restarted()
        try await second.gateway.log.publishPending()
        let grown = try #require(second.gateway.log.head)
        #expect(grown.checkpoint.size == 2)
        let reader = try #require(await second.gateway.log.reader(covering: nil))
        let proof = try reader.consistencyProof(from: 1)
        #expect(
            proof.proves(
                from: (1, head.checkpoint.root),
                to: (2, grown.checkpoint.root)
            )
        )
    }

    @Test("does not go on over a store that lost what was published")
    func lostStore() async throws {
        let test = try TestGateway()
        _ = try await test.accept()
        try await test.gateway.log.publishPending()
        let other = try TestGateway()
        let publisher = LogPublisher(
            LogPublisher.Parts(
                folder: try LogFolder(test.folder.path("data/log")),
                signer: try TestGateway.logSigner(),
                witnesses: [],
                transport: SilentWitnesses()
            ),
            store: other.store,
            logger: test.log.logger()
        )
        await #expect(throws: LogError.self) { try await publisher.open() }
    }

    @Test("holds nothing of the sandbox")
    func sandbox() async throws {
        let test = try TestGateway(roster: TestRoster.standard(isSandbox: true))
        _ = try await test.accept()
        _ = try await test.send(.created.replacing(#""220""#, with: #""XYZ""#), id: "msg-2")
        #expect(try await Self.entries(test).isEmpty)
    }
}
