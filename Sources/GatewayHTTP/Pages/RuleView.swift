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
        let entries: String
        let digest: String
    }
    /// The language of its texts, where that is not the page's.
    let otherLanguage: String?

    init(_ rule: RuleDescription, words: Words) {
        let language = words.language
        let spanish = language == .spanish ? rule.spanish : nil
        self.id = rule.id.description
        self.title = spanish?.title ?? rule.title
        self.explanation = spanish?.explanation ?? rule.explanation
        self.basis = rule.basis
        self.outcome = words["rule_outcome_\(Self.outcome(of: rule))"]
        self.lists = rule.lists.map { List(name: $0.name, entries: words.number($0.entries), digest: $0.digest) }
        self.otherLanguage = language == .spanish && spanish == nil ? Language.english.rawValue : nil
    }

    /// What becomes of a request that does not keep a rule.
    private static func outcome(of rule: RuleDescription) -> String {
        switch rule.outcomes {
        case [.review]: "review"
        case [.refuse]: "refuse"
        default: "either"
        }
    }

    /// Figures by rule with the rules' headings.
    static func figures(
        _ counts: [(name: String, count: Int)],
        rules: [RuleDescription],
        for page: PageRequest
    ) -> [BarChart.Figure] {
        let known = Dictionary(rules.map { ($0.id.description, $0) }, uniquingKeysWith: { first, _ in first })
        return counts.map { count in
            let view = known[count.name].map { RuleView($0, words: page.words) }
            return BarChart.Figure(
                name: view?.title ?? count.name,
                path: view.map { page.link("/rules") + "#\($0.id)" },
                code: count.name,
                count: count.count
            )
        }
    }
}
