import ArgumentParser
import CommunityRequests
import ContractTesting
import Foundation
import PartnerAdapters
import Testing

@testable import vestibule

/// The recorded messages of one adapter, exported and replayed as a Pact verifier would.
@Suite("Pact files")
struct PactTests {
    private let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private struct Exported {
        let file: JSONValue
        let stage: ContractStage

        var interactions: [JSONValue] { self.file["interactions"]?.items ?? [] }

        func interactions(_ type: String) -> [JSONValue] { self.interactions.filter { $0["type"]?.text == type } }
    }

    private func export(_ name: String) async throws -> Exported {
        let recordings = Recordings(
            contracts: self.project.appendingPathComponent("Contracts").path,
            adapters: self.project.appendingPathComponent("Adapters").path
        )
        let runner = try ContractRunner(drivers: .local)
        let recording = try await recordings.replay(name, with: runner)
        #expect(recording.problems == [])
        let adapter = try #require(recording.adapter)
        let plain = try #require(try await runner.plainSequence(of: recording.reports, adapter: adapter))
        return Exported(
            file: PactFile(adapter: adapter, reports: recording.reports, plain: plain).json,
            stage: ContractStage(runner: runner, adapter: adapter, contracts: recording.contracts, plain: plain)
        )
    }

    @Test("hold a case each with its recorded bytes, and a message for each callback")
    func complete() async throws {
        let exported = try await self.export("verkada")
        let folder = self.project.appendingPathComponent("Contracts/verkada")
        let cases = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        let http = exported.interactions("Synchronous/HTTP")
        #expect(http.compactMap { $0["key"]?.text }.sorted() == cases.sorted())
        for interaction in http {
            let name = try #require(interaction["key"]?.text)
            let recorded = try Data(contentsOf: folder.appendingPathComponent("\(name)/request.http"))
            let message = try #require(RecordedMessage(Array(recorded)))
            let content = interaction["request"]?["body"]?["content"]?.text.flatMap { Data(base64Encoded: $0) }
            #expect(content.map { Array($0) } ?? [] == message.body, "\(name)")
        }
        let callbacks = cases.flatMap { name in
            let path = folder.appendingPathComponent("\(name)/callbacks").path
            return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).map { "\(name)/\($0)" }
        }
        #expect(exported.interactions("Asynchronous/Messages").count == callbacks.count)
        let descriptions = exported.interactions.compactMap { $0["description"]?.text }
        #expect(Set(descriptions).count == exported.interactions.count)
        #expect(exported.file["metadata"]?["pactSpecification"]?["version"]?.text == "4.0")
    }

    @Test("are the same bytes every time")
    func stable() async throws {
        let once = try await self.export("oasis-cap").file
        let again = try await self.export("oasis-cap").file
        #expect(once == again)
    }

    @Test("say of what is made at random only what form it has")
    func random() async throws {
        let exported = try await self.export("verkada")
        let accepted = try #require(exported.interactions.first { $0["response"]?["status"] == 202 })
        let rules = try #require(accepted["response"]?["matchingRules"]?["body"])
        #expect(rules.members.map(\.key).sorted() == ["$.public_code", "$.request_id", "$.status_url"])
        for rule in rules.members {
            let pattern = try #require(rule.value["matchers"]?.items.first?["regex"]?.text)
            let value = accepted["response"]?["body"]?["content"]?[String(rule.key.dropFirst(2))]?.text
            #expect(try #require(value).wholeMatch(of: try Regex(pattern)) != nil)
        }
    }

    @Test("hold on the served gateway: in their order where they need no state, and after their state otherwise")
    func replay() async throws {
        let exported = try await self.export("genetec-clearance")
        for interaction in exported.interactions("Synchronous/HTTP") {
            let state = interaction["providerStates"]?.items.first
            #expect(try await exported.stage.begin(state?["params"]?["case"]?.text))
            let response = try await exported.stage.answer(Self.message(of: interaction))
            #expect(response.status == Int(interaction["response"]?["status"]?.compact ?? ""))
        }
        for message in exported.interactions("Asynchronous/Messages") {
            let body = try await exported.stage.callback(try #require(message["description"]?.text))
            #expect(body == message["contents"]?["content"])
        }
        #expect(try await exported.stage.begin("no-such-case") == false)
        #expect(try await exported.stage.callback("no-such-case: 001") == nil)
        try await exported.stage.close()
    }

    @Test("need a state where the clock, the partner or what came before is another")
    func states() async throws {
        let exported = try await self.export("verkada")
        func state(_ name: String) -> JSONValue? {
            exported.interactions.first { $0["key"]?.text == name }?["providerStates"]
        }
        #expect(state("answered-and-withdrawn") == nil)
        #expect(state("signature-wrong") == nil)
        #expect(state("signature-just-in-time") != nil)
        // The same bytes as another's: on one gateway they are a repetition.
        #expect(state("requested") != nil)
    }

    @Test("are written for the adapters that are named, and for no others")
    func command() async throws {
        let out = FileManager.default.temporaryDirectory.appendingPathComponent("pacts-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: out) }
        let words = [
            "contracts", "export", "oasis-cap", "--format", "pact", "--out", out.path, "--dir",
            self.project.appendingPathComponent("Contracts").path, "--adapters",
            self.project.appendingPathComponent("Adapters").path,
        ]
        let command = try #require(try Vestibule.parseAsRoot(words) as? ContractsCommand.Export)
        try await command.run()
        #expect(try FileManager.default.contentsOfDirectory(atPath: out.path) == ["oasis-cap-vestibule.json"])
        var mistaken = command
        mistaken.names = ["oasis-cup"]
        let wrong = mistaken
        await #expect(throws: CommandFailure.self) { try await wrong.run() }
    }

    private static func message(of interaction: JSONValue) -> RecordedMessage {
        let request = interaction["request"]
        let body = request?["body"]?["content"]?.text.flatMap { Data(base64Encoded: $0) }
        let headers = request?["headers"]?.members ?? []
        return RecordedMessage(
            method: request?["method"]?.text ?? "",
            path: request?["path"]?.text ?? "",
            headers: headers.flatMap { member in
                member.value.items.compactMap(\.text).map { RecordedMessage.Header(name: member.key, value: $0) }
            },
            body: body.map { Array($0) } ?? []
        )
    }
}
