import CommunityRequests
import Foundation
import RequestPolicy

/// A text of a file for `vestibule policy test`.
struct TextSample {
    let line: Int
    let text: String
    let expected: String?

    /// Reads the column `text`, and `expected` where there is one.
    static func read(_ path: String) throws -> [TextSample] {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw CommandFailure(.wrongUse, "\(path): cannot be read")
        }
        let csv = CSV(data)
        let header = csv.rows.first?.fields.map(\.text) ?? []
        guard let column = header.firstIndex(of: "text") else {
            throw CommandFailure(
                .wrongUse,
                "\(path):1: the column `text` is missing. Begin with the line `text,expected`."
            )
        }
        let expected = header.firstIndex(of: "expected")
        if let problem = csv.problems.first {
            throw CommandFailure(.wrongUse, "\(path):\(problem.line): \(problem.message). \(problem.suggestion)")
        }
        return csv.rows.dropFirst().filter { $0.fields.count > column }.map { row in
            let wanted = expected.flatMap { $0 < row.fields.count ? row.fields[$0].text : nil }
            return TextSample(line: row.line, text: row.fields[column].text, expected: wanted == "" ? nil : wanted)
        }
    }
}

/// What the rules that read texts make of one.
struct TextVerdict: Encodable {
    let line: Int
    /// `publish`, `legal-process`, or the rules that send it to review.
    let decision: String
    let reasons: [String]
    let expected: String?
    /// Whether it is as expected; `nil` where nothing is.
    let holds: Bool?

    init(_ sample: TextSample) {
        var submission = Submission()
        submission.description = .read(sample.text, at: "")
        submission.attestations[.ownInvestigation] = .read(true, at: "")
        let decision = Policy.builtIn.decide(
            submission,
            in: PolicyContext(now: Instant(seconds: 0), agencies: AgencyDirectory([]), allowedAgencies: [])
        )
        let rules = decision.reviews.map(\.rule.description)
        let word = decision.isLegalProcess ? "legal-process" : rules.isEmpty ? "publish" : rules.joined(separator: " ")
        self.line = sample.line
        self.decision = word
        self.reasons = (decision.legalProcess.map(\.detail) + decision.reviews.map(\.detail))
        self.expected = sample.expected
        self.holds = sample.expected.map { $0 == word || $0 == "review" && word != "publish" }
    }
}
