/// Finds in a text the first phrase with which it claims to be legal process, in one pass over its words.
enum LegalProcessScanner {
    /// - Returns: What the text does, as the end of a sentence that begins with "The text"; `nil` where it claims nothing.
    static func claim(in text: String) -> String? {
        guard LegalProcessFilter.shared.mayHold(text) else { return nil }
        let sentences = Sentences(text)
        for sentence in sentences.ranges {
            // Made once for a sentence that needs it, so that a phrase said over and over costs no more than once.
            lazy var all = Set(sentences.words[sentence])
            for index in sentence {
                guard let phrases = LegalProcessPhrase.all[sentences.words[index]] else { continue }
                let before = sentences.words[sentence.lowerBound..<index]
                let rest = sentences.words[index..<sentence.upperBound]
                for phrase in phrases where phrase.stands(in: rest, after: before) && phrase.isMeant(beside: all) {
                    return phrase.reason
                }
            }
        }
        return nil
    }
}

extension LegalProcessPhrase {
    fileprivate func stands(in rest: ArraySlice<String>, after before: ArraySlice<String>) -> Bool {
        rest.starts(with: self.words)
            && (!self.isHeading || before.isEmpty && rest.count == self.words.count)
            && !self.notAfter.contains { before.suffix($0.count).elementsEqual($0) }
    }

    fileprivate func isMeant(beside sentence: Set<String>) -> Bool {
        (self.with.isEmpty || self.with.contains(where: sentence.contains))
            && !self.without.contains(where: sentence.contains)
    }
}
