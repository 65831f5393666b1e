import CommunityRequests
import RequestPolicy

/// A rule as `/rules` shows it.
struct RuleView: Sendable {
    let id: String
    let title: String
    let explanation: String
    let basis: String

    init(_ rule: RuleDescription) {
        self.id = rule.id.description
        self.title = rule.title
        self.explanation = rule.explanation
        self.basis = rule.basis
    }
}
