import CommunityRequests
public import RequestPolicy

/// The rules in force, as `/rules` publishes them, with the digest that stands in the log.
public struct PublishedRules: Sendable {
    public let rules: [RuleDescription]
    /// SHA-256, lower-case hexadecimal, of every rule's name and explanation and the name and digest of each of its
    /// lists, each followed by a line feed.
    public let digest: String

    public init(_ rules: [RuleDescription]) {
        let lines = rules.flatMap { rule in
            [rule.id.description, rule.explanation] + rule.lists.flatMap { [$0.name, $0.digest] }
        }
        self.rules = rules
        self.digest = PolicyList(name: "", entries: 0, content: lines.map { $0 + "\n" }.joined().utf8).digest
    }
}
