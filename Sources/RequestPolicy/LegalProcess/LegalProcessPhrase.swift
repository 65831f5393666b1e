/// Words with which a text claims to be legal process, and what keeps them from meaning it.
struct LegalProcessPhrase: Sendable {
    /// In lower case, one after the other.
    let words: [String]
    /// At least one of these stands in the same sentence; empty where the words suffice.
    let with: Set<String>
    /// None of these stands in the same sentence: what tells that a crime is told of, not a demand made.
    let without: Set<String>
    /// None of these stands right before the words: what denies them, or makes another thing of them.
    let notAfter: [[String]]
    /// Whether the sentence has no other words: a heading says what the text is.
    let isHeading: Bool
    /// What the text does, as the end of a sentence that begins with "The text".
    let reason: String

    init(
        _ words: String,
        with: Set<String> = [],
        without: Set<String> = [],
        notAfter: [String] = [],
        isHeading: Bool = false,
        _ reason: String
    ) {
        self.words = LegalProcessPhrase.split(words)
        self.with = with
        self.without = without
        self.notAfter = notAfter.map(LegalProcessPhrase.split)
        self.isHeading = isHeading
        self.reason = reason
    }

    /// The phrases, by their first words.
    static let all: [String: [LegalProcessPhrase]] = Dictionary(
        grouping: headings + warrants + warrantsForRecordings + subpoenas + orders + emergencies + commands
    ) { $0.words.first ?? "" }

    private static func split(_ words: String) -> [String] { words.split(separator: " ").map(String.init) }
}
