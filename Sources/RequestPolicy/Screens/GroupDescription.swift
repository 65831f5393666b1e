/// Whether a text describes a person by race or ethnicity, and by nothing else that tells one person from another.
enum GroupDescription {
    /// Whether a person is described by race or ethnicity alone.
    static func describesGroupAlone(_ text: ScreenedText) -> Bool {
        var isGroup = false
        for index in text.words.indices {
            if !isGroup, self.isRaceOfPerson(at: index, in: text) { isGroup = true }
            if self.tellsApart(at: index, in: text) { return false }
        }
        return isGroup
    }

    /// Whether a word tells one person from others: `tan coat`, `6 feet`, `white van`; not `unknown clothing`, `a car`.
    private static func tellsApart(at index: Int, in text: ScreenedText) -> Bool {
        let word = text.words[index]
        let before = index > 0 ? text.words[index - 1] : nil
        let after = index + 1 < text.words.count ? text.words[index + 1] : nil
        if self.isMeasure(word, in: text) || word.lists.contains(.measure) && before?.beginsWithDigit == true {
            return true
        }
        if word.lists.contains(.vehicle) { return before.map { !$0.lists.contains(.plainBeforeVehicle) } ?? false }
        return word.lists.contains(.distinct) && before?.lists.contains(.nothing) != true
            && after?.lists.contains(.nothing) != true
    }

    private static func isRaceOfPerson(at index: Int, in text: ScreenedText) -> Bool {
        let word = text.words[index]
        // `B/M`, `W F`: a code of two letters, of which the second is a sex.
        if word.count == 1, word.lists.contains(.raceCode), index + 1 < text.words.count,
            text.words[index + 1].lists.contains(.sexCode), word.isCapitalizedOrUppercase
        {
            return true
        }
        if word.lists.contains(.code) {
            return self.person(near: index, in: text, within: 3) || word.isUppercase
        }
        if word.lists.contains(.group) { return true }
        if word.lists.contains(.color), index > 0, text.words[index - 1].lists.contains(.beforeColor) {
            return self.person(near: index, in: text, within: 3)
        }
        if !word.lists.isDisjoint(with: [.race, .skin]) { return self.person(near: index, in: text, within: 4) }
        return word.lists.contains(.colour) && self.person(beside: index, in: text)
    }

    /// Whether a person is spoken of at most so many words before or after.
    private static func person(near index: Int, in text: ScreenedText, within distance: Int) -> Bool {
        let range = max(0, index - distance)..<min(text.words.count, index + distance + 1)
        return text.words[range].contains { $0.lists.contains(.person) }
    }

    /// Whether a colour is a person's: `black male`, `white or hispanic men`, `male, white`, not `black sedan`.
    private static func person(beside index: Int, in text: ScreenedText) -> Bool {
        var next = index + 1
        while next < text.words.count, next <= index + 5 {
            let word = text.words[next]
            if word.lists.contains(.person) { return true }
            let mayStandBetween: WordLists = [.betweenColourAndPerson, .race, .colour]
            guard !word.lists.isDisjoint(with: mayStandBetween) || word.beginsWithDigit else { break }
            next += 1
        }
        guard index > 0 else { return false }
        let before = text.words[index - 1].lists
        let standsAlone =
            index + 1 >= text.words.count || text.words[index + 1].lists.isDisjoint(with: [.distinct, .vehicle])
        if before.contains(.person), standsAlone { return true }
        // `the suspect was black`, `appeared to be white`.
        return before.contains(.being) && standsAlone && self.person(near: index, in: text, within: 5)
    }

    /// A height or a weight: `5ft`, `180lbs`, `6foot`.
    private static func isMeasure(_ word: ScreenedText.Word, in text: ScreenedText) -> Bool {
        guard word.beginsWithDigit else { return false }
        let bytes = text.bytes[word.range]
        return ["ft", "lb", "lbs", "foot", "cm", "kg"].contains { bytes.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }
}

extension ScreenedText.Word {
    /// Whether it was written with a capital, be it a single one.
    fileprivate var isCapitalizedOrUppercase: Bool { self.isCapitalized || self.isUppercase }
}
