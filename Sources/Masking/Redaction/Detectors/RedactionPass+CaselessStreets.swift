/// Streets in texts whose capitals tell nothing: `ON JUNIPER PL`, `near w. forest trail`.
extension RedactionPass {
    mutating func markCaselessStreet(_ suffix: Int) {
        guard self.isShouting || !self.tokens[suffix].isCapitalized else { return }
        let token = self.tokens[suffix]
        let isClear = token.traits.contains(.street) || Lexicon.streetAbbreviations.contains(token.word)
        guard isClear || Lexicon.streetWords.contains(token.word) else { return }
        var start = suffix
        for _ in 0..<3 {
            guard let name = self.look(start - 1), !self.isMarked(start - 1),
                name.hasSpaceBefore || start == 1,
                name.kind == .word && name.count > 1 || self.isOrdinal(start - 1),
                name.traits.isDisjoint(with: [.function, .compass, .onto, .joiner, .color])
                    || name.traits.contains(.ambiguous) && name.traits.isDisjoint(with: [.onto, .joiner])
            else { break }
            if Lexicon.roadKinds.contains(name.word) { break }
            // `took him to park ct`.
            if name.traits.contains(.function), Lexicon.streetCues.contains(name.word) { break }
            start -= 1
        }
        guard start < suffix else { return }
        let before = self.isSign(start - 1, ".") ? start - 2 : start - 1
        if self.tokens.indices.contains(before), Lexicon.determiners.contains(self.tokens[before].word) {
            return
        }
        let isAnnounced =
            self.isWord(before, [.compass, .onto, .joiner]) || self.isSign(before, "&")
            || self.isSign(before, "/")
            || self.isSign(before, "@") || self.isHouseNumber(before)
            || start < suffix && self.tokens[start].startsSentence && !self.isMarked(suffix + 1)
                && !self.isWord(start, [.role, .title, .color, .make, .thing])
            || self.isSign(suffix + 1, "/") || self.isSign(suffix + 1, "&")
            || self.tokens.indices.contains(before)
                && Lexicon.streetCues.contains(self.tokens[before].word)
        guard isAnnounced else {
            // `frequents mockingbird cir`: a word before what means a street and nothing else.
            if isClear {
                self.mark(self.startOfUnannounced(start..<suffix)..<self.endOfStreet(from: suffix), as: .address)
            }
            return
        }
        let first = self.isWord(before, .compass) && !self.isMarked(before) ? before : start
        let number = self.isHouseNumber(first - 1) && !self.isMarked(first - 1) ? first - 1 : first
        self.mark(number..<self.endOfStreet(from: suffix), as: .address)
    }

    /// Of the words before a street's kind, those that may belong to its name: `frequents mockingbird cir` has one.
    private func startOfUnannounced(_ words: Range<Int>) -> Int {
        var start = words.upperBound - 1
        while start > words.lowerBound, !self.tokens[start - 1].hasVerbEnding,
            self.isWord(start - 1, [.listed, .ambiguous]),
            !self.isWord(start - 1, [.role, .saying, .telling, .thing]),
            !self.lowercase.span.extracting(self.tokens[start - 1].bytes).ends(with: "s")
        {
            start -= 1
        }
        return start
    }
}

extension Lexicon {
    /// Abbreviations that mean a street and nothing else.
    static let streetAbbreviations = WordSet([
        "dr", "ct", "cir", "pl", "trl", "cv", "xing", "hwy", "plz", "sq", "aly",
    ])
    /// Words that a street can follow.
    static let streetCues = WordSet([
        "at", "of", "from", "to", "as", "between", "behind", "by", "past", "across", "via", "facing",
        "along", "off",
        "toward", "hacia", "cross", "o", "northbound", "southbound", "eastbound", "westbound", "nb", "sb", "eb", "wb",
        "por", "calle",
        "en", "de",
        "towards", "around", "onto", "near",
    ])
    /// Words that mean a street behind `on` and a name.
    static let streetWords = WordSet([
        "drive", "court", "circle", "way", "place", "trail", "pass", "loop", "crossing", "alley",
    ])
    /// What says of what kind a street is: it is no name.
    static let roadKinds = WordSet([
        "side", "dirt", "gravel", "left", "right", "center", "middle", "same", "service", "access",
        "frontage",
        "private",
        "residential", "turn", "bike", "fast", "express", "hov", "paved", "country", "rural", "back",
        "main-line",
        "foot",
        "hiking", "walking", "jogging", "nature", "parking", "tennis", "basketball", "food", "through",
        "city", "busy",
        "slow", "way", "end", "outer", "inner", "inside", "outside", "public", "narrow", "quiet",
        "driving", "opposite",
        "oncoming",
        "traffic", "passing", "next", "far", "near", "one", "other", "each", "local", "side-street",
        "cross", "fire",
    ])
}
