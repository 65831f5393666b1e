/// A rule's heading and explanation in one language.
public struct RuleText: Hashable, Sendable {
    public let title: String
    public let explanation: String

    init(_ title: String, _ explanation: String) {
        self.title = title
        self.explanation = explanation
    }
}
