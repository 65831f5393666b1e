import CommunityRequests
import PartnerAdapters
import Testing

@testable import ContractTesting
@testable import vestibule

@Suite("A recording")
struct RecordingDecisionTests {
    private static let key = [UInt8](repeating: 7, count: 32)

    /// What was decided of a message, without what is an identity or made at random.
    private struct Decision: Equatable {
        var status: Int?
        var type: String?
        var violations: [String]
        var state: String?
        var description: String?
        var items: [String]

        init(_ outcome: JSONValue) {
            let body = outcome["body"]
            self.status = outcome.members.first { $0.key == "status" }?.value.integer
            self.type = body?["type"]?.text
            self.violations = Self.violations(body)
            self.state = outcome["request"]?["status"]?.text ?? outcome["request"]?["state"]?.text
            self.description = outcome["request"]?["description"]?.text
            guard case .array(let items)? = body?["items"] else {
                self.items = []
                return
            }
            self.items = items.map { item in
                let problem = item["problem"] ?? item
                return "\(item["status"]?.compact ?? "") \(problem["type"]?.text ?? "") \(Self.violations(problem))"
            }
        }

        private static func violations(_ body: JSONValue?) -> [String] {
            guard case .array(let violations)? = body?["violations"] else { return [] }
            return violations.map { "\($0["rule"]?.text ?? "") \($0["pointer"]?.text ?? "")" }
        }
    }

    @Test("is decided as its original, rule by rule and place by place", arguments: RecordedOriginal.recordable)
    func sameDecision(_ original: RecordedOriginal) async throws {
        let folder = try RecordingFolder()
        var recording = Recording(key: Self.key)
        var names: [String] = []
        for input in try original.inputs {
            let recorded = try recording.record(input)
            try folder.contracts.write(recorded)
            names.append(recorded.name)
        }
        _ = try folder.contracts.sign(recorded: names, of: original.adapter)
        let (contracts, diagnostics) = folder.contracts.cases(of: original.adapter.name)
        #expect(diagnostics.isEmpty)
        let last = try #require(contracts.first { $0.name == names.last })
        let report = try await ContractRunner(drivers: .local).verify(last, among: contracts, adapter: original.adapter)
        #expect(report.problems.isEmpty)
        let expected = try #require(original.contract.expectation)
        let outcome = try #require(report.outcome)
        var decided = Decision(expected.answer)
        // Owners answer in the original, and a release that follows can end it.
        if !original.contract.context.answers.isEmpty { decided.state = Decision(outcome.answer).state }
        #expect(Decision(outcome.answer) == decided)
    }
}
