/// The words that redaction knows.
struct Lexicon {
    /// What every gateway knows.
    static let shared = Lexicon()

    private var table: WordTable

    private init() {
        let groups =
            Lexicon.cues + Lexicon.streets + Lexicon.people + Lexicon.vehicles + Lexicon.everyday
            + Lexicon.trade
        var table = WordTable(capacity: Vocabulary.count)
        for (traits, words) in groups {
            for word in words.utf8.split(separator: UInt8(ascii: " ")) {
                table.add(traits, to: WordKey(Array(word).span))
            }
        }
        for (traits, words) in Lexicon.names {
            for word in words.utf8.split(separator: UInt8(ascii: " ")) {
                let key = WordKey(Array(word).span)
                if table[key] == nil { table.add(traits, to: key) }
            }
        }
        for (traits, words) in Vocabulary.lists {
            Vocabulary.forEachWord(of: words) { word in
                let key = WordKey(word)
                // What the lexicon has it knows better; that a word is a name as well goes with any.
                if traits == .ambiguous {
                    let isListed = table[key]?.contains(.listed) == true && Lexicon.seldomNames.contains(key)
                    table.add(isListed ? [.ambiguous, .seldomName] : .ambiguous, to: key)
                } else {
                    table.add(table[key] == nil ? traits : .seldomName, to: key)
                }
            }
        }
        // What streets and persons are called by needs an article or the like, too, wherever capitals tell nothing.
        for key in Lexicon.streetNames.words + Lexicon.nicknames.words {
            guard let traits = table[key], traits.contains(.listed),
                traits.isDisjoint(with: [.color, .make, .thing])
            else { continue }
            table.replace(traits.union(.ambiguous).subtracting(.seldomName), at: key)
        }
        self.table = table
    }

    /// The lexicon with an operator's words.
    init(_ lists: RedactionLists) {
        self = Lexicon.shared
        for word in lists.harmless { self.table.replace(.ordinary, at: WordKey(Array(word.utf8).span)) }
        for word in lists.names { self.table.replace(.given, at: WordKey(Array(word.utf8).span)) }
    }

    /// What is known of a word, given as its key and in lower case as UTF-8; nothing of most names.
    func traits(of key: WordKey, _ word: Span<UInt8>) -> WordTraits {
        self.table[key] ?? self.traits(ofInflected: word)
    }

    private func traits(ofInflected word: Span<UInt8>) -> WordTraits {
        if let apostrophe = word.firstIndex(of: UInt8(ascii: "'")) {
            return self.traits(ofContraction: word, at: apostrophe)
        }
        guard word.count >= 4 else { return [] }
        let found =
            switch word[word.count - 1] {
            case UInt8(ascii: "s"):
                self.traits(of: word, without: "s") ?? self.traits(of: word, without: "es")
                    ?? self.traits(ofStem: word, without: "ers")
            case UInt8(ascii: "d"):
                self.traits(ofStem: word, without: "ed") ?? self.traits(of: word, without: "d")
            case UInt8(ascii: "g"): self.traits(ofStem: word, without: "ing")
            case UInt8(ascii: "y"): self.traits(of: word, without: "ly")
            case UInt8(ascii: "r"):
                word.ends(with: "er")
                    ? self.traits(ofStem: word, without: "er") ?? self.traits(of: word, without: "r") : nil
            default: WordTraits?.none
            }
        if let found { return found }
        guard word.ends(with: "ies") || word.ends(with: "ied") else { return [] }
        return self.traits(ofBase: word.extracting(droppingLast: 3), then: UInt8(ascii: "y")) ?? []
    }

    /// `didn't`, `they're`.
    private func traits(ofContraction word: Span<UInt8>, at apostrophe: Int) -> WordTraits {
        let ending = WordKey(word.extracting(droppingFirst: apostrophe + 1))
        let isContraction =
            ending == "t" || ending == "s" || ending == "re" || ending == "ve" || ending == "ll"
            || ending == "d"
            || ending == "m"
        guard isContraction else { return [] }
        if word.ends(with: "n't") { return .ordinary }
        return self.table[WordKey(word.extracting(first: apostrophe))] == nil ? [] : .ordinary
    }

    private func traits(of word: Span<UInt8>, without ending: StaticString) -> WordTraits? {
        guard word.ends(with: ending) else { return nil }
        return self.traits(ofBase: word.extracting(droppingLast: ending.utf8CodeUnitCount))
    }

    /// Driving, stopped, later: the base may have lost an e or doubled its last letter.
    private func traits(ofStem word: Span<UInt8>, without ending: StaticString) -> WordTraits? {
        guard word.ends(with: ending) else { return nil }
        let base = word.extracting(droppingLast: ending.utf8CodeUnitCount)
        if let traits = self.traits(ofBase: base) ?? self.traits(ofBase: base, then: UInt8(ascii: "e")) {
            return traits
        }
        guard base.count >= 2, base[base.count - 1] == base[base.count - 2] else { return nil }
        return self.traits(ofBase: base.extracting(droppingLast: 1))
    }

    private func traits(ofBase base: Span<UInt8>, then last: UInt8? = nil) -> WordTraits? {
        guard base.count + (last == nil ? 0 : 1) >= 2,
            let traits = self.table[WordKey(base, then: last)],
            !traits.isDisjoint(with: .known)
        else { return nil }
        guard traits.isDisjoint(with: [.make, .role, .title, .agencyNoun]) else { return .ordinary }
        return traits.contains(.foreign) ? [.inflected, .foreign] : .inflected
    }
}
