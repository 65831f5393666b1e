import CommunityRequests
import GatewayCore
import RequestPolicy

/// The form of `GET /v1/rules`.
struct RulesDocument: Encodable {
    struct Rule: Encodable {
        let id: String
        let stage: String
        let title: String
        let explanation: String
        let basis: String
        let outcomes: [String]
        let lists: [List]
    }

    struct List: Encodable {
        let name: String
        let entries: Int
        let sha256: String
    }

    let digest: String
    let rules: [Rule]

    init(_ published: PublishedRules) {
        self.digest = published.digest
        self.rules = published.rules.map { rule in
            Rule(
                id: rule.id.description,
                stage: rule.stage.rawValue,
                title: rule.title,
                explanation: rule.explanation,
                basis: rule.basis,
                outcomes: rule.outcomes.map(\.rawValue),
                lists: rule.lists.map { List(name: $0.name, entries: $0.entries, sha256: $0.digest) }
            )
        }
    }
}
