/// The words that redaction knows.
enum Lexicon {
    /// What is known of a word in lower case; nothing of most names.
    static func traits(of word: String) -> WordTraits {
        if let traits = self.table[word] { return traits }
        return self.isInflected(word)
    }

    private static let table: [String: WordTraits] = {
        var table: [String: WordTraits] = [:]
        for (traits, words) in Lexicon.cues + Lexicon.streets + Lexicon.people + Lexicon.vehicles + Lexicon.everyday {
            for word in words.split(whereSeparator: \.isWhitespace) {
                table[String(word), default: []].formUnion(traits)
            }
        }
        for (traits, words) in Lexicon.names {
            for word in words.split(whereSeparator: \.isWhitespace) where table[String(word)] == nil {
                table[String(word)] = traits
            }
        }
        return table
    }()

    /// Units that make a measure of the digits before them.
    static let units: Set<String> = [
        "am", "pm", "a", "p", "st", "nd", "rd", "th", "ft", "in", "lb", "lbs", "kg", "g", "mg", "oz", "mph", "kph",
        "km",
        "mi", "m", "cm", "mm", "yd", "yds", "yo", "yr", "yrs", "y", "year", "years", "min", "mins", "hr", "hrs", "h",
        "s",
        "sec", "secs", "k", "x", "d", "wd", "dr", "px", "gb", "mb", "tb", "hz", "v", "w", "pt", "ish", "hd", "t", "z",
    ]

    /// Two initials that are no person's.
    static let initialisms: Set<String> = [
        "us", "pd", "am", "pm", "nw", "ne", "sw", "se", "dc", "ie", "eg", "la", "tx", "po", "st", "do",
    ]

    private static func isInflected(_ word: String) -> WordTraits {
        if let apostrophe = word.firstIndex(of: "'") {
            if word.hasSuffix("n't") { return .ordinary }
            return self.table[String(word[..<apostrophe])] == nil ? [] : .ordinary
        }
        guard word.utf8.count >= 4 else { return [] }
        for ending in ["s", "es", "ed", "ing", "ly", "er", "ers", "d", "r"] where word.hasSuffix(ending) {
            let base = word.dropLast(ending.count)
            if let traits = self.inflection(of: base) { return traits }
            guard ending == "ed" || ending == "ing" || ending == "er" || ending == "ers" else { continue }
            if let traits = self.inflection(of: base + "e") { return traits }
            if let last = base.last, base.dropLast().last == last, let traits = self.inflection(of: base.dropLast()) {
                return traits
            }
        }
        if word.hasSuffix("ies") || word.hasSuffix("ied") { return self.inflection(of: word.dropLast(3) + "y") ?? [] }
        return []
    }

    private static func inflection(of base: some StringProtocol) -> WordTraits? {
        guard base.utf8.count >= 2, let traits = self.table[String(base)], traits != .given else { return nil }
        return traits.isDisjoint(with: [.make, .role, .title, .agencyNoun]) ? .inflected : .ordinary
    }
}
