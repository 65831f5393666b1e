/// A NIBRS offence and this gateway's default decision for it (FBI NIBRS code list).
public struct Offense: Hashable, Sendable {
    /// What becomes of a request about it.
    public enum Decision: String, Hashable, Sendable {
        case permit
        case review
        case refuse
    }

    /// Three characters, `220` or `23F`.
    public let code: String
    public let name: String
    /// `A` or `B`.
    public let group: String
    public let note: String
    public let defaultDecision: Decision

    public init(code: String, name: String, group: String, note: String, defaultDecision: Decision) {
        self.code = code
        self.name = name
        self.group = group
        self.note = note
        self.defaultDecision = defaultDecision
    }
}
