import CommunityRequests

/// Why a field could not be read; its reader does not know the place, the adapter adds that.
struct ReadingFailure: Error, Hashable, Sendable {
    let rule: RuleID
    /// What to write instead, in a sentence. Never a value that was sent.
    let detail: String

    init(rule: RuleID, detail: String) {
        self.rule = rule
        self.detail = detail
    }
}

extension ReadingFailure {
    /// The failure of a value that is `null` or blank where one is needed.
    static let missing = ReadingFailure(rule: .required, detail: "This is required.")
}
