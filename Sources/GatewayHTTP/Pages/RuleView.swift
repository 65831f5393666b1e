import CommunityRequests
import RequestPolicy

/// A rule as `/rules` shows it.
struct RuleView: Sendable {
    let id: String
    let title: String
    let explanation: String
    let basis: String
    /// What becomes of a request that does not keep it, a sentence.
    let outcome: String
    let lists: [List]

    /// A list that the rule reads.
    struct List: Sendable {
        let name: String
        let entries: Int
        let digest: String
    }

    init(_ rule: RuleDescription) {
        self.id = rule.id.description
        self.title = rule.title
        self.explanation = rule.explanation
        self.basis = rule.basis
        self.outcome =
            switch rule.outcomes {
            case [.review]: "A request that does not keep it goes to a person, who decides."
            case [.refuse]: "A request that does not keep it is refused."
            default: "A request that does not keep it is refused, or goes to a person, who decides."
            }
        self.lists = rule.lists.map { List(name: $0.name, entries: $0.entries, digest: $0.digest) }
    }
}
