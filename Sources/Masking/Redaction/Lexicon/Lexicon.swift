/// The words that redaction knows.
enum Lexicon {
    /// What is known of a word, given in lower case as UTF-8; nothing of most names.
    static func traits(of word: [UInt8]) -> WordTraits {
        self.table[WordKey(word)] ?? self.traits(ofInflected: word[...])
    }

    private static let table: WordTable = {
        let groups = Lexicon.cues + Lexicon.streets + Lexicon.people + Lexicon.vehicles + Lexicon.everyday
        var table = WordTable(capacity: 4_096)
        for (traits, words) in groups {
            for word in words.utf8.split(separator: UInt8(ascii: " ")) {
                table.add(traits, to: WordKey(Array(word)))
            }
        }
        for (traits, words) in Lexicon.names {
            for word in words.utf8.split(separator: UInt8(ascii: " ")) {
                let key = WordKey(Array(word))
                if table[key] == nil { table.add(traits, to: key) }
            }
        }
        return table
    }()

    /// Units that make a measure of the digits before them.
    static let units = Set(
        """
        am pm a p st nd rd th ft in lb lbs kg g mg oz mph kph km mi m cm mm yd yds yo yr yrs y year years min mins hr \
        hrs h s sec secs k x d wd dr px gb mb tb hz v w pt ish hd t z
        """.split(separator: " ").map(String.init)
    )

    /// Two initials that are no person's.
    static let initialisms: Set<String> = [
        "us", "pd", "am", "pm", "nw", "ne", "sw", "se", "dc", "ie", "eg", "la", "tx", "po", "st", "do",
    ]

    private static let contractions: Set<WordKey> = ["t", "s", "re", "ve", "ll", "d", "m"]
    private static let endings = ["s", "es", "ed", "ing", "ly", "er", "ers", "d", "r"].map { Array($0.utf8) }

    private static func traits(ofInflected word: ArraySlice<UInt8>) -> WordTraits {
        if let apostrophe = word.firstIndex(of: UInt8(ascii: "'")) {
            guard self.contractions.contains(WordKey(word[apostrophe...].dropFirst())) else { return [] }
            if word.suffix(3).elementsEqual("n't".utf8) { return .ordinary }
            return self.table[WordKey(word[..<apostrophe])] == nil ? [] : .ordinary
        }
        guard word.count >= 4, let last = word.last, "sdgyr".utf8.contains(last) else { return [] }
        for ending in self.endings where word.suffix(ending.count) == ending[...] {
            let base = word.dropLast(ending.count)
            if let traits = self.traits(ofBase: base) { return traits }
            // Driving, stopped, later: the base lost an e or doubled its last letter.
            guard ending.count > 1, ending != Array("es".utf8), ending != Array("ly".utf8) else { continue }
            if let traits = self.traits(ofBase: base + [UInt8(ascii: "e")]) { return traits }
            if base.last == base.dropLast().last, let traits = self.traits(ofBase: base.dropLast()) { return traits }
        }
        guard word.suffix(3).elementsEqual("ies".utf8) || word.suffix(3).elementsEqual("ied".utf8) else { return [] }
        return self.traits(ofBase: word.dropLast(3) + [UInt8(ascii: "y")]) ?? []
    }

    private static func traits(ofBase base: ArraySlice<UInt8>) -> WordTraits? {
        guard base.count >= 2, let traits = self.table[WordKey(base)], traits != .given else {
            return nil
        }
        return traits.isDisjoint(with: [.make, .role, .title, .agencyNoun]) ? .inflected : .ordinary
    }
}
