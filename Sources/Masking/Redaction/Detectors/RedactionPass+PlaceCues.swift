/// What announces a street or a place: `NB`, `por la`, `the`.
extension RedactionPass {
    enum PlaceCue {
        /// `NB`, `on`, `at`: a street or place follows.
        case way
        /// `near`, `from`: a thing follows as often.
        case any
        /// `por la`: in Spanish an English word.
        case spanish
        /// `the Alameda entrance`.
        case article
    }

    /// What stands before a word, if a street or place can follow it.
    func placeCue(before index: Int) -> PlaceCue? {
        var last = self.isSign(index - 1, ".") || self.isSign(index - 1, ":") ? index - 2 : index - 1
        // N/B Walnut, I/O Walnut.
        if self.isSign(last - 1, "/"), self.isWord(last - 2, .compass) || self.key(last - 2) == "i" {
            if self.key(last) == "b" { return .way }
            if self.key(last) == "o" { return .any }
        }
        if self.isWord(last, .compass), Lexicon.wayPrepositions.contains(self.key(last - 1)) { last -= 1 }
        let (word, before) = (self.key(last), self.key(last - 1))
        if Lexicon.wayPrepositions.contains(word) || self.isWord(last, .blockWord) { return .way }
        if self.isJoinerOfPlaces(last) { return self.kind(at: last - 1, is: .address) ? .way : .any }
        if Lexicon.placePrepositions.contains(word) {
            return word == "in" && Lexicon.moves.contains(before) ? .way : .any
        }
        if word == "of", Lexicon.ofPlaces.contains(before) { return .way }
        if word == "of" {
            return self.isWord(last - 1, [.corner, .blockWord]) ? .way : self.isWord(last - 1, .compass) ? .any : nil
        }
        if word == "en" { return Lexicon.moves.contains(before) ? .way : .spanish }
        if word == "to" {
            return Lexicon.moves.contains(before) || Lexicon.motions.contains(before)
                ? .way : self.isWord(last - 1, .compass) ? .any : nil
        }
        if word == "for" { return ["headed", "heading", "bound", "leaving"].contains { before == $0 } ? .way : nil }
        if word == "por" || word == "hacia" { return .spanish }
        if word == "la", Lexicon.spanishPlacePrepositions.contains(before) { return .spanish }
        // 1420 Walnut.
        if self.isNumber(last, 2...5), !self.isMarked(last), !self.isJoined(last) { return .any }
        return word == "the" ? .article : nil
    }

    /// `AT [name] AND`: behind one street that was taken out, another.
    func isJoinerOfPlaces(_ index: Int) -> Bool {
        guard
            self.isWord(index, .joiner) || self.isSign(index, "&") || self.isSign(index, "/") || self.key(index) == "y"
        else { return false }
        var start = index - 1
        for _ in 0..<3 where self.isMarked(start) || self.tokens.indices.contains(start) && self.tokens[start].isLabel {
            start -= 1
        }
        guard start < index - 1 else { return false }
        if self.kind(at: index - 1, is: .address) { return true }
        let before = self.key(start)
        return Lexicon.wayPrepositions.contains(before) || before == "near" || before == "between" || before == "of"
            || before == "to" && Lexicon.motions.contains(self.key(start - 1))
    }
}
