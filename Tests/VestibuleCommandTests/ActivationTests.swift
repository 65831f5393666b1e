import CommunityRequests
import Foundation
import GatewayCore
import Testing

@testable import vestibule

@Suite("An adapter")
struct ActivationTests {
    private static let manifest = "Adapters/\(GatewayFolder.adapter)/adapter.yaml"
    private static let contracts = "Contracts/\(GatewayFolder.adapter)"

    /// Something that is wrong with it, and what is said of that.
    struct Flaw: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let spoil: @Sendable (GatewayFolder) throws -> Void
        let place: String
        let message: String
    }

    private static let flaws = [
        Flaw(
            testDescription: "a manifest that does not compile",
            spoil: { try $0.replace("\nsubmit:", with: "\nsubmitt:", in: manifest) },
            place: "adapter.yaml:",
            message: "Did you mean `submit`?"
        ),
        Flaw(
            testDescription: "a case that differs",
            spoil: {
                try $0.replace(
                    "\"status\": 202",
                    with: "\"status\": 200",
                    in: "\(contracts)/created-with-area/expected.json"
                )
            },
            place: "created-with-area/expected.json:",
            message: "`/status` is not as expected"
        ),
        Flaw(
            testDescription: "a case without an expectation",
            spoil: { try $0.remove("\(contracts)/fields-missing/expected.json") },
            place: "fields-missing/expected.json:",
            message: "nothing is expected"
        ),
        Flaw(
            testDescription: "a case whose context cannot be read",
            spoil: { try $0.replace("clock:", with: "clocc:", in: "\(contracts)/fields-missing/context.yaml") },
            place: "fields-missing/context.yaml:",
            message: "clocc"
        ),
        Flaw(
            testDescription: "no contracts",
            spoil: { try $0.remove(contracts) },
            place: contracts,
            message: "has no contracts"
        ),
        Flaw(
            testDescription: "no case of a wrong signature",
            spoil: { try $0.remove("\(contracts)/signature-wrong") },
            place: contracts,
            message: "wrong signature refused"
        ),
    ]

    @Test("that keeps its contracts is activated")
    func good() async throws {
        let verdict = try await GatewayFolder().verdict()
        #expect(verdict.reasons == [] && verdict.isActive && verdict.caseCount == 3 && verdict.digest?.count == 64)
    }

    @Test("is not activated with", arguments: flaws)
    func flawed(_ flaw: Flaw) async throws {
        let folder = try GatewayFolder()
        try flaw.spoil(folder)
        let reasons = try await folder.verdict().reasons.map(\.description)
        #expect(reasons.contains { $0.contains(flaw.place) && $0.contains(flaw.message) }, "\(reasons)")
        let gateway = try await folder.gateway()
        #expect(await gateway.post(1) == .refused(Problem(.adapterInactive, retryAfter: 300)))
        try await gateway.running.close()
    }

    @Test("is found wanting by `strict` before anything starts, and kept by an operator's stricter policy")
    func strictness() async throws {
        let folder = try GatewayFolder(extra: "strict: true\npolicy: ./policy.yaml")
        try folder.write("maximum_window_age: 1m\n", to: "policy.yaml")
        let files = try await VerifiedFiles(options: folder.options)
        #expect(files.loaded.configuration.isStrict)
        #expect(files.verdicts.map(\.isActive) == [true])
    }

    @Test("that is named without its contracts has them looked for beside it")
    func defaultFolder() throws {
        let read = try ConfigurationText("adapters: /srv/formats/Adapters").read()
        #expect(read.configuration.contracts == "/srv/formats/Contracts")
        let named = try ConfigurationText("adapters: /srv/formats/Adapters\ncontracts: /srv/own").read()
        #expect(named.configuration.contracts == "/srv/own")
    }
}
