/// What a text weighs for the rule `usual-wording`, and why.
public struct TextWeight: Hashable, Sendable {
    /// A word's first five letters, or two such words that follow each other.
    public struct Part: Hashable, Sendable, Encodable {
        public let words: String
        /// `nil` where none is known.
        public let weight: Int?
    }

    /// In hundredths of the logarithm of the odds that a person must see the text.
    public let total: Int
    /// Of the text as people read it, each once, in its order.
    public let parts: [Part]

    /// Whether a person looks at the text.
    public var needsReview: Bool { self.total > 0 }

    public init(_ text: String) {
        let readings = ScreenedReadings(text)
        self.total = WordWeights.shared.weight(of: readings)
        self.parts = WordWeights.shared.parts(of: readings.plain).map { Part(words: $0.words, weight: $0.weight) }
    }
}
