/// Finds in a text the first phrase with which it claims to be legal process, in one pass over its words.
enum LegalProcessScanner {
    /// - Returns: What the text does, as the end of a sentence that begins with "The text"; `nil` where it claims nothing.
    static func claim(in text: String) -> String? {
        guard LegalProcessFilter.shared.mayHold(text) else { return nil }
        let sentences = Sentences(text)
        for sentence in sentences.ranges {
            for index in sentence {
                guard let phrases = LegalProcessPhrase.all[sentences.words[index]] else { continue }
                let rest = sentences.words[index..<sentence.upperBound]
                let whole = sentences.words[sentence]
                if let phrase = phrases.first(where: { $0.matches(rest, in: whole) }) { return phrase.reason }
            }
        }
        return nil
    }
}

extension LegalProcessPhrase {
    fileprivate func matches(_ rest: ArraySlice<String>, in sentence: ArraySlice<String>) -> Bool {
        rest.starts(with: self.words)
            && (self.with.isEmpty || sentence.contains(where: self.with.contains))
            && !sentence.contains(where: self.without.contains)
    }
}
