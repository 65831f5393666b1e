/// Where a capital tells nothing of an ordinary word, its place does: `LAST SEEN NB WALNUT`, `lives off Prospect`.
extension RedactionPass {
    mutating func markFrames() {
        let caseless = self.isShouting ? nil : self.caselessTokens()
        for index in self.tokens.indices where self.tokens[index].kind == .word {
            if let start = self.startOfInstitution(index, caseless) { self.mark(start..<index, as: .address) }
            guard self.canBeginName(index, caseless) else { continue }
            if let end = self.endOfNickname(index, caseless) {
                self.mark(index..<end, as: .name)
            } else if let words = self.quotedName(index, caseless) ?? self.letteredName(index) {
                self.mark(words, as: .name)
            } else if let start = self.startOfPerson(index, caseless) {
                self.mark(start..<index + 1, as: .name)
            } else if let end = self.endOfPlace(index, caseless) {
                let start = self.isNumber(index - 1, 2...5) && self.tokens[index].hasSpaceBefore ? index - 1 : index
                self.mark(start..<end, as: .address)
            }
        }
    }

    /// Whether a capital stands for a name here, or none would: every word of a text in capitals can be one.
    ///
    /// - Parameter caseless: Of every token, whether its sentence is written without regard to capitals; `nil` where the
    ///   whole text is.
    func canBeginName(_ index: Int, _ caseless: [Bool]?) -> Bool {
        guard self.tokens.indices.contains(index), self.tokens[index].kind == .word, !self.isMarked(index) else {
            return false
        }
        let token = self.tokens[index]
        // In a sentence with small letters, capitals throughout are an abbreviation or emphasis.
        return caseless.map { $0[index] } ?? true || token.isCapitalized && (!token.isUpperCase || token.count == 1)
    }

    /// Whether a list has the word as an ordinary one and nothing else is known of it: a street can have it for a name.
    func isOpenWord(_ index: Int, _ caseless: [Bool]?) -> Bool {
        guard self.canBeginName(index, caseless), self.tokens[index].count > 1 else { return false }
        let token = self.tokens[index]
        if Lexicon.streetNames.contains(token.word) { return true }
        // What the lexicon has itself are words of reports: `on couch`, `at high speed`.
        let isListed =
            token.traits.contains(.listed) || token.traits.contains(.ambiguous) && !token.traits.contains(.ordinary)
        return isListed && !token.hasVerbEnding
            && token.traits.isSubset(of: [.ordinary, .listed, .ambiguous, .seldomName, .foreign, .inflected])
    }

    /// The end of the street or place that begins there; `nil` where none does.
    private func endOfPlace(_ index: Int, _ caseless: [Bool]?) -> Int? {
        if self.isCrossing(index, caseless) { return index + 1 }
        guard index > 0, !self.tokens[index].startsSentence, let cue = self.placeCue(before: index) else { return nil }
        let (end, isNamed) = self.endOfPlaceName(index, caseless, afterWay: cue == .way || cue == .spanish)
        guard end > index else { return nil }
        // `en la calle Dogwood`: whatever follows.
        if Lexicon.callings.contains(self.key(index - 1)) { return end }
        if cue == .article, self.isComplex(index..<end, caseless) || self.isStay(before: index) && self.endsPlace(end) {
            return end
        }
        if cue == .article { return isNamed && Lexicon.accesses.contains(self.key(end)) ? end : nil }
        // A capital tells that `from Market Hall` has a name, whatever follows.
        let isTold = isNamed && cue == .way && self.tokens[index].isCapitalized && caseless.map { !$0[index] } ?? false
        guard isTold || cue == .spanish || self.endsPlace(end) else { return nil }
        if end == index + 1,
            self.isNoPlace(index)
                || cue != .spanish && self.isRatherPerson(index) && !self.isTownOfVerb(index) && !self.isTown(index)
        {
            return nil
        }
        switch cue {
        case .way: return end
        case .any: return isNamed ? end : nil
        case .spanish: return self.isWord(index, .foreign) && !self.isTown(index) ? nil : end
        case .article: return nil
        }
    }

    /// The end of the words that can be a place's name, and whether one of them shows that they are.
    private func endOfPlaceName(_ index: Int, _ caseless: [Bool]?, afterWay: Bool) -> (end: Int, isNamed: Bool) {
        var end = index
        var isNamed = false
        // Old Mill, Park Place.
        if Lexicon.placeBeginnings.contains(self.key(end)),
            self.isOpenWord(end + 1, caseless) || self.isPlaceEnding(end + 1, caseless)
        {
            end += 1
        }
        let first = end
        // Calle Ocho, on Division, toward Second.
        if self.isHardStreetName(end, caseless)
            || Lexicon.callings.contains(self.key(end - 1)) && self.isPartOfNickname(end)
        {
            return (end + 1, true)
        }
        while end < index + 3, !self.isMarked(end), end == index || self.continuesHere(end) {
            let isEnding = end > index && self.isPlaceEnding(end, caseless)
            let isOpen =
                isEnding || self.isOpenWord(end, caseless) || self.isTownOfVerb(end)
                || afterWay && end == index && self.isState(named: end)
            guard isOpen, !self.tokens[end].isPossessive else { break }
            let isStreetName =
                Lexicon.streetNames.contains(self.key(end)) && (afterWay || !self.isWord(end, .color))
            if isStreetName || self.isTown(end) || isEnding || caseless.map({ !$0[end] }) ?? false { isNamed = true }
            end += 1
        }
        return end > first ? (end, isNamed) : (index, false)
    }

    /// `in Garland`, `vive en Plano`: where a town stands that is called as an ordinary thing.
    private func isTown(_ index: Int) -> Bool {
        Lexicon.towns.contains(self.key(index))
            && ["in", "en", "from", "de", "for"].contains { self.before(index) == $0 }
    }

    /// `at work`, `to bed`; `toward Spring` and `on Union` are streets.
    private func isNoPlace(_ index: Int) -> Bool {
        let word = self.key(index)
        // `AT First`: a capital among capitals tells.
        if Lexicon.hardStreetNames.contains(word), self.tokens[index].isCapitalized, !self.tokens[index].isUpperCase {
            return false
        }
        if Lexicon.hardStreetNames.contains(word), Lexicon.streetOnlyPrepositions.contains(self.key(index - 1)) {
            return Lexicon.notPlaces.contains(word) && !Lexicon.spokenStreetNames.contains(word)
        }
        return Lexicon.notPlaces.contains(word) || Lexicon.bareNouns.contains(word)
    }

    /// `stays at the Cobblestone`.
    private func isStay(before index: Int) -> Bool {
        (self.key(index - 2) == "at" || self.key(index - 2) == "in") && Lexicon.stays.contains(self.key(index - 3))
    }

    /// `at the Willow Creek`, `THE SUMMIT RIDGE`: two of the words that places are called by, of which the second is one
    /// with which their names end.
    private func isComplex(_ words: Range<Int>, _ caseless: [Bool]?) -> Bool {
        words.count > 1
            && (Lexicon.streetNames.contains(self.key(words.lowerBound))
                && self.isPlaceEnding(words.upperBound - 1, caseless)
                || self.key(words.lowerBound) == "villa" || self.key(words.lowerBound) == "casa")
            && self.endsPlace(words.upperBound)
    }

    /// `UTL ON HUNTER`: a word that is a name first, and no street's.
    private func isRatherPerson(_ index: Int) -> Bool {
        let traits = self.tokens[index].traits
        return traits.contains(.ambiguous) && traits.isDisjoint(with: .seldomName)
            && !Lexicon.streetNames.contains(self.key(index)) && !Lexicon.hardStreetNames.contains(self.key(index))
    }

    /// `on Division`: a word of reports that is a street's name right behind what only a street follows.
    private func isHardStreetName(_ index: Int, _ caseless: [Bool]?) -> Bool {
        guard self.canBeginName(index, caseless), !self.tokens[index].startsSentence else { return false }
        // In a sentence that begins small, a capital tells something after all.
        let hasCapital = self.tokens[index].isCapitalized && !self.tokens[index].isUpperCase
        let isSpoken = !hasCapital && caseless.map { $0[index] } ?? true
        let word = self.key(index)
        if isSpoken, Lexicon.hardStreetNames.contains(word) || self.isWord(index, .make),
            self.isBehindDirection(index) || self.isBehindStreet(index)
        {
            return true
        }
        // `on Cherokee`: nobody leaves out the article of a vehicle there.
        if self.isWord(index, .make), Lexicon.streetOnlyPrepositions.contains(self.key(index - 1)) {
            return self.endsPlace(index + 1)
        }
        guard Lexicon.hardStreetNames.contains(word), !isSpoken || self.isBareStreetName(index) else { return false }
        let last =
            self.isWord(index - 1, .compass) && Lexicon.streetPrepositions.contains(self.key(index - 2))
            ? index - 2 : index - 1
        return Lexicon.streetPrepositions.contains(self.key(last)) || Lexicon.wayPrepositions.contains(self.key(last))
            || self.isJoinerOfPlaces(last)
            || !isSpoken && (self.isNumber(last, 2...5) || self.isWord(last, .joiner) && self.isMarked(last - 1))
            || ["por", "hacia", "en"].contains { self.key(last) == $0 }
            || self.key(last) == "la" && Lexicon.spanishPlacePrepositions.contains(self.key(last - 1)) && !isSpoken
    }

    /// `NEAR PARK`, `behind church`: without an article and with nothing behind it, a word of reports is a street's name
    /// unless it stands so in its own sense: `at school`, `across field`, `from north to south`.
    private func isBareStreetName(_ index: Int) -> Bool {
        let (word, before) = (self.key(index), self.key(index - 1))
        if Lexicon.bearings.contains(word) {
            return Lexicon.spokenStreetNames.contains(word) && self.key(index + 1) != "of"
        }
        if Lexicon.bareInstitutions.contains(word) { return !Lexicon.institutionPrepositions.contains(before) }
        if Lexicon.bareLands.contains(word) { return !Lexicon.landPrepositions.contains(before) }
        return true
    }

    /// `NB`, `N/B`: a street follows, or nothing that is a noun.
    private func isBehindDirection(_ index: Int) -> Bool {
        guard self.endsPlace(index + 1) else { return false }
        return Lexicon.travelDirections.contains(self.key(index - 1))
            || self.isSign(index - 2, "/") && self.key(index - 1) == "b" && self.isWord(index - 3, .compass)
    }

    /// `NB [address] FROM`, `[address] AND`: behind one street another.
    private func isBehindStreet(_ index: Int) -> Bool {
        guard self.kind(at: index - 2, is: .address), self.endsPlace(index + 1) else { return false }
        return Lexicon.streetJoiners.contains(self.key(index - 1)) || self.isSign(index - 1, "/")
            || self.isSign(index - 1, "&")
    }

    /// `SB VERMONT`.
    private func isState(named index: Int) -> Bool {
        self.isWord(index, .state) && self.tokens[index].count > 2
    }

    /// `out of Corning`: a name that ends like a verb.
    private func isTownOfVerb(_ index: Int) -> Bool {
        self.tokens[index].hasVerbEnding && self.isWord(index, .ambiguous)
            && (self.key(index - 1) == "of" && self.key(index - 2) == "out"
                || (self.key(index - 1) == "to" || self.key(index - 1) == "in")
                    && Lexicon.moves.contains(self.key(index - 2)))
    }

    func isStreetName(_ index: Int, _ caseless: [Bool]?) -> Bool {
        guard self.canBeginName(index, caseless) else { return false }
        if Lexicon.streetNames.contains(self.key(index)) { return true }
        return caseless.map { !$0[index] } ?? false && !self.tokens[index].startsSentence
            && Lexicon.hardStreetNames.contains(self.key(index))
    }

    func isPlaceEnding(_ index: Int, _ caseless: [Bool]?) -> Bool {
        guard self.canBeginName(index, caseless), self.continuesHere(index) else { return false }
        return self.isWord(index, .softStreet) || Lexicon.placeEndings.contains(self.key(index))
    }

    private func continuesHere(_ index: Int) -> Bool {
        self.tokens.indices.contains(index) && !self.tokens[index].startsSentence && self.tokens[index].hasSpaceBefore
    }

    /// Whether what stands there is no part of a place's name, nor described by it.
    func endsPlace(_ index: Int) -> Bool {
        self.endsName(index) || self.isMarked(index) || self.key(index) == "high" || self.key(index) == "knows"
            || self.isWord(index, [.role, .title]) || Lexicon.sentenceBeginnings.contains(self.key(index))
    }
}
