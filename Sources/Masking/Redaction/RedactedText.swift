/// A text from which identities were taken out.
public struct RedactedText: Hashable, Sendable {
    /// The text, with a label such as `[name]` in place of each.
    public let text: String
    /// How many labels of each kind are in it; kinds that are not in it are left out.
    public let counts: [String: Int]

    init(text: String, counts: [String: Int]) {
        self.text = text
        self.counts = counts
    }
}
