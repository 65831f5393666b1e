/// Whether a text describes a person by race or ethnicity, and by nothing else that tells one person from another.
enum GroupDescription {
    /// Whether a person is described by race or ethnicity alone, be it in disguise: `a bl4ck m4le`.
    static func describesGroupAlone(_ readings: ScreenedReadings) -> Bool {
        let text = readings.plain
        if text.words.indices.contains(where: { self.isGroupByName(at: $0, in: text) }) { return true }
        let tellsApart = text.sentences.contains { sentence in
            // `We do not have his height, or what he wore.`
            let end = sentence.first { text.words[$0].lists.contains(.denial) } ?? sentence.upperBound
            return (sentence.lowerBound..<end).contains { self.tellsApart(at: $0, in: sentence, of: text) }
        }
        guard !tellsApart else { return false }
        return self.describesGroup(text) || readings.disguised.map(self.describesGroup) == true
    }

    /// `some Hispanics`: whoever is called by a group's name is not told from others of it. `pantalones negros` and
    /// `an Indians cap` name none.
    private static func isGroupByName(at index: Int, in text: ScreenedText) -> Bool {
        let lists = text.words[index].lists
        guard lists.contains(.group), !lists.contains(.colour) else { return false }
        return index + 1 >= text.words.count || !text.words[index + 1].lists.contains(.distinct)
    }

    private static func describesGroup(_ text: ScreenedText) -> Bool {
        text.sentences.contains { sentence in
            sentence.contains {
                self.isRaceOfPerson(at: $0, in: text) || self.isRaceAlone(at: $0, in: sentence, of: text)
            }
        }
    }

    /// Whether a word tells one person from others: `tan coat`, `6 feet`, `white van`; not `unknown clothing`, `a car`.
    private static func tellsApart(at index: Int, in sentence: Range<Int>, of text: ScreenedText) -> Bool {
        let word = text.words[index]
        let before = index > 0 ? text.words[index - 1] : nil
        let after = index + 1 < text.words.count ? text.words[index + 1] : nil
        if self.isMeasure(word, in: text) || word.lists.contains(.measure) && before?.beginsWithDigit == true {
            return true
        }
        if word.lists.contains(.vehicle) {
            return index > sentence.lowerBound && before.map { !$0.lists.contains(.plainBeforeVehicle) } ?? false
                && !self.isTakenBack(after: index, in: sentence, of: text)
        }
        // `clothing` alone is no clothing, and what was stolen is no mark of the thief.
        if word.lists.contains(.generic), !self.isSpecified(at: index, in: sentence, of: text) { return false }
        if word.lists.contains(.carried) {
            let reach = text.words[max(sentence.lowerBound, index - 4)..<index]
            guard let carrying = reach.lastIndex(where: { $0.lists.contains(.carrying) }) else { return false }
            // `in connection with a stolen package`.
            return !reach[carrying...].contains { $0.lists.contains(.incident) }
        }
        if self.isHarmed(at: index, in: sentence, of: text) { return false }
        return word.lists.contains(.distinct) && before?.lists.contains(.nothing) != true
            && after?.lists.contains(.nothing) != true && !self.isTakenBack(after: index, in: sentence, of: text)
    }

    /// Whether it is what was stolen or broken: `keyed a Tesla`.
    private static func isHarmed(at index: Int, in sentence: Range<Int>, of text: ScreenedText) -> Bool {
        guard index > sentence.lowerBound + 1, text.words[index - 1].lists.contains(.article) else { return false }
        return text.words[index - 2].lists.contains(.incident)
    }

    /// Whether something is said of clothing or build: `dark clothing`, not `his clothing` or `clothing and age unknown`.
    private static func isSpecified(at index: Int, in sentence: Range<Int>, of text: ScreenedText) -> Bool {
        guard index > sentence.lowerBound else { return false }
        return text.words[index - 1].lists.isDisjoint(with: [.plainBeforeVehicle, .nothing, .generic])
    }

    /// Whether `n/a` follows.
    private static func isTakenBack(after index: Int, in sentence: Range<Int>, of text: ScreenedText) -> Bool {
        guard index + 2 < sentence.upperBound else { return false }
        let bytes = text.words[index + 1...index + 2].map { text.bytes[$0.range] }
        return bytes[0].elementsEqual("n".utf8) && bytes[1].elementsEqual("a".utf8)
    }

    /// Whether a race stands for a person by itself: `a Caucasian did it`, `race: Black`, `Black. Nothing else known.`
    private static func isRaceAlone(at index: Int, in sentence: Range<Int>, of text: ScreenedText) -> Bool {
        let word = text.words[index]
        guard !word.lists.isDisjoint(with: [.race, .colour]) else { return false }
        if sentence.count == 1 { return true }
        if index > sentence.lowerBound, text.words[index - 1].lists.contains(.beforeRace) { return true }
        // `is Hispanic`, `era mexicano`.
        if word.lists.contains(.race), index > sentence.lowerBound, text.words[index - 1].lists.contains(.being) {
            return true
        }
        guard word.lists.contains(.race), word.isCapitalized || index > sentence.lowerBound && text.isShouted else {
            return false
        }
        guard index + 1 < sentence.upperBound else { return true }
        return !text.words[index + 1].lists.isDisjoint(with: [.incident, .nothing, .afterRace])
    }

    private static func isRaceOfPerson(at index: Int, in text: ScreenedText) -> Bool {
        let word = text.words[index]
        // `B/M`, `W F`: a code of two letters, of which the second is a sex.
        if word.count == 1, word.lists.contains(.raceCode), index + 1 < text.words.count,
            text.words[index + 1].lists.contains(.sexCode), word.isCapitalizedOrUppercase
        {
            return true
        }
        // `8 am` is an hour.
        if word.lists.contains(.code), index == 0 || !text.words[index - 1].beginsWithDigit {
            return self.person(near: index, in: text, within: 3) || word.isUppercase
        }
        if word.lists.contains(.group) { return true }
        if word.lists.contains(.color), index > 0, text.words[index - 1].lists.contains(.beforeColor) {
            return self.person(near: index, in: text, within: 3)
        }
        if !word.lists.isDisjoint(with: [.race, .skin]) {
            // `Jewish community center`, `Indian grocery store`.
            let isOfPlace = text.words[index + 1..<min(index + 3, text.words.count)].contains {
                $0.lists.contains(.placeKind)
            }
            return !isOfPlace && self.person(near: index, in: text, within: 4)
        }
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
