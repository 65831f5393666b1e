/// The name of a rule as partners see it: `window-length`, `required`. `/rules` lists all.
public struct RuleID: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let description: String

    /// Makes a name; lower-case words joined by hyphens.
    public init(_ description: String) { self.description = description }

    public static func < (left: RuleID, right: RuleID) -> Bool { left.description < right.description }
}

extension RuleID {
    // What can be wrong in reading a field.
    public static let required = RuleID("required")
    public static let type = RuleID("type")
    public static let form = RuleID("form")
    public static let checkCharacter = RuleID("check-character")
    public static let table = RuleID("table")
    public static let time = RuleID("time")
    public static let shape = RuleID("shape")
    public static let exactlyOne = RuleID("exactly-one")

    /// The rules of reading, as against those of policy: one of these makes a message `not-translatable`.
    public static let reading: [RuleID] = [
        .required, .type, .form, .checkCharacter, .table, .time, .shape, .exactlyOne,
    ]
}

/// One thing that is wrong with a message: which rule, where in the partner's own payload, what to write instead.
public struct Violation: Hashable, Sendable {
    public let rule: RuleID
    /// A JSON Pointer (RFC 6901) into the partner's payload; `""` for what comes from settings.
    public let pointer: String
    /// What to do about it, in one or two sentences. Never a value that was sent.
    public let detail: String

    public init(rule: RuleID, pointer: String, detail: String) {
        self.rule = rule
        self.pointer = pointer
        self.detail = detail
    }
}
