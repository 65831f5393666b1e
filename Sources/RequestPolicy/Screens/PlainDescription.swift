/// Whether a text only describes what can be seen: persons, clothes, vehicles, places and times, in words of a list.
enum PlainDescription {
    /// Whether hardly a word is unknown: one in eight may be a name, or rare.
    static func isPlain(_ text: ScreenedText) -> Bool {
        text.words.indices.count { !self.isUsual(at: $0, in: text, from: 0) } * 8 <= text.words.count
    }

    /// Whether a sentence neither says what happened nor describes, and may ask about people or press owners: more than
    /// one in four of its words, and three at least, are none that reports use. Small talk is no matter.
    static func hasUnexplainedSentence(_ text: ScreenedText) -> Bool {
        text.sentences.contains { sentence in
            guard !IncidentWords.areIn(text, sentence) else { return false }
            let unexplained = sentence.count { !self.isUsual(at: $0, in: text, from: sentence.lowerBound) }
            return unexplained >= 3 && unexplained * 4 > sentence.count
                && sentence.contains { text.words[$0].lists.contains(.concerning) }
        }
    }

    private static func isUsual(at index: Int, in text: ScreenedText, from start: Int) -> Bool {
        let word = text.words[index]
        if word.count == 1 || word.hasDigit || !word.lists.isDisjoint(with: Self.usual) { return true }
        return index > start && (word.isCapitalized || word.isUppercase && !text.isShouted)
    }

    /// The lists of what reports say.
    private static let usual: WordLists = [
        .plain, .common, .distinct, .generic, .carried, .carrying, .vehicle, .plainBeforeVehicle, .person, .race,
        .colour, .group, .skin, .code, .measure, .nothing, .afterRace, .placeKind, .kin, .harm, .sought, .deed,
        .beforeDeed, .afterYou, .was, .watcher, .incident,
    ]

    /// Whether it asks who somebody is, where they live or what they do every day.
    static func asksAboutPeople(_ text: ScreenedText) -> Bool {
        let saysWhatHappened = IncidentWords.areIn(text)
        return text.sentences.contains { sentence in
            sentence.contains { self.asks(at: $0, in: sentence, of: text, thatSaysWhatHappened: saysWhatHappened) }
        }
    }

    private static func asks(
        at index: Int,
        in sentence: Range<Int>,
        of text: ScreenedText,
        thatSaysWhatHappened: Bool
    ) -> Bool {
        let lists = text.words[index].lists
        if lists.contains(.asking) || lists.contains(.vague) && !thatSaysWhatHappened { return true }
        if lists.contains(.seeking) {
            return !thatSaysWhatHappened || !self.seeksSuspect(after: index, in: text, before: sentence.upperBound)
        }
        if lists.contains(.doer) { return !self.tellsOfDeed(after: index, in: text, before: sentence.upperBound) }
        if lists.contains(.pursuing) { return !self.tellsOfPursuit(at: index, in: sentence, of: text) }
        // `the man who ran` tells of somebody; `who ran` and `see who ran` ask.
        guard lists.contains(.who),
            index == sentence.lowerBound || text.words[index - 1].lists.contains(.beforeQuestion)
        else { return false }
        // `see who threw it` asks about what happened.
        return !thatSaysWhatHappened || !self.tellsOfDeed(after: index, in: text, before: sentence.upperBound)
    }

    /// Whether `identify` is said of who did it, or of a thing: `identify the driver`, `locate a stolen car`.
    private static func seeksSuspect(after index: Int, in text: ScreenedText, before end: Int) -> Bool {
        (index + 1..<min(index + 9, end)).contains {
            let lists = text.words[$0].lists
            return !lists.isDisjoint(with: [.sought, .vehicle])
                || lists.contains(.who) && self.tellsOfDeed(after: $0, in: text, before: end)
        }
    }

    /// Whether `whoever` did something: `whoever slashed the tires`, not `whoever lives there`.
    private static func tellsOfDeed(after index: Int, in text: ScreenedText, before end: Int) -> Bool {
        for next in index + 1..<min(index + 5, end) {
            let lists = text.words[next].lists
            if !lists.isDisjoint(with: [.incident, .deed]) { return true }
            guard lists.contains(.beforeDeed) else { break }
        }
        // `who was out with spray cans`.
        return index + 1 < end && text.words[index + 1].lists.contains(.was)
            && IncidentWords.areIn(text, index + 1..<min(index + 7, end))
    }

    /// Whether somebody was at it, or it is no pursuit: `a man was following her`, `a car was parked there, watching`,
    /// `following the theft`; not `we have been watching`.
    private static func tellsOfPursuit(at index: Int, in sentence: Range<Int>, of text: ScreenedText) -> Bool {
        let before = text.words[max(sentence.lowerBound, index - 6)..<index]
        let isWatch = before.contains { $0.lists.contains(.watcher) }
        if !isWatch, before.contains(where: { $0.lists.contains(.was) }) { return true }
        if before.suffix(2).contains(where: { $0.lists.contains(.vehicle) }) { return true }
        // `a second person following in a Mazda`.
        if before.last?.lists.contains(.person) == true { return true }
        return IncidentWords.areIn(text, index + 1..<min(index + 6, sentence.upperBound))
    }
}
