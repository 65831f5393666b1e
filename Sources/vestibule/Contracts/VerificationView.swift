import CommunityRequests
import ContractTesting

/// A verification as machines read it.
struct VerificationView: Encodable {
    struct Case: Encodable {
        var adapter: String
        var name: String
        var holds: Bool
        var differences: [Place]
        var problems: [String]
    }

    struct Place: Encodable {
        var file: String
        var pointer: String
        /// JSON on one line; absent where nothing is expected there.
        var expected: String?
        var actual: String?
    }

    var holds: Bool
    var cases: [Case]
    /// What is wrong besides single cases.
    var errors: [String]

    init(_ results: VerificationResults) {
        self.holds = results.holds
        self.cases = results.adapters.flatMap(\.cases).map { report in
            Case(
                adapter: report.contract.adapter,
                name: report.contract.name,
                holds: report.holds,
                differences: report.differences.map(Place.init),
                problems: report.problems
            )
        }
        self.errors = results.diagnostics.map(\.description) + results.adapters.compactMap(\.objection)
    }
}

extension VerificationView.Place {
    init(_ difference: Difference) {
        self.file = difference.file
        self.pointer = difference.pointer
        switch difference.kind {
        case .changed(let expected, let was):
            self.expected = expected
            self.actual = was
        case .missing(let expected): self.expected = expected
        case .unexpected(let was): self.actual = was
        }
    }
}
