/// Whether a text only describes what can be seen: persons, clothes, vehicles, places and times, in words of a list.
enum PlainDescription {
    /// Whether hardly a word is unknown: one in eight may be a name, or rare.
    static func isPlain(_ text: ScreenedText) -> Bool {
        text.words.indices.count { !self.isKnown(at: $0, in: text) } * 8 <= text.words.count
    }

    /// Whether a sentence neither says what happened nor describes: more than one in four of its words, and two at least, are none
    /// that reports use.
    static func hasUnexplainedSentence(_ text: ScreenedText) -> Bool {
        text.sentences.contains { sentence in
            guard !IncidentWords.areIn(text, sentence) else { return false }
            let unexplained = sentence.count { !self.isUsual(at: $0, in: text, from: sentence.lowerBound) }
            return unexplained >= 2 && unexplained * 4 > sentence.count
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
        .beforeDeed, .afterYour, .afterYou, .afterWe, .was, .watcher, .incident,
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
        if lists.contains(.pursuing) { return !self.tellsOfPursuit(at: index, in: text, from: sentence.lowerBound) }
        // `the man who ran` tells of somebody; `who ran` and `see who ran` ask.
        guard lists.contains(.who),
            index == sentence.lowerBound || text.words[index - 1].lists.contains(.beforeQuestion)
        else { return false }
        // `see who threw it` asks about what happened.
        return !thatSaysWhatHappened || !self.tellsOfDeed(after: index, in: text, before: sentence.upperBound)
    }

    /// Whether `identify` is said of who did it, or of a thing: `identify the driver`, `locate a stolen car`.
    private static func seeksSuspect(after index: Int, in text: ScreenedText, before end: Int) -> Bool {
        text.words[index + 1..<min(index + 6, end)].contains {
            !$0.lists.isDisjoint(with: [.sought, .vehicle])
        }
    }

    /// Whether `whoever` did something: `whoever slashed the tires`, not `whoever lives there`.
    private static func tellsOfDeed(after index: Int, in text: ScreenedText, before end: Int) -> Bool {
        var next = index + 1
        while next < min(index + 4, end), text.words[next].lists.contains(.beforeDeed) { next += 1 }
        return next < end && !text.words[next].lists.isDisjoint(with: [.incident, .deed])
    }

    /// Whether somebody was at it: `a man was following her`, not `we have been watching`.
    private static func tellsOfPursuit(at index: Int, in text: ScreenedText, from start: Int) -> Bool {
        guard index > start, text.words[index - 1].lists.contains(.was) else { return false }
        return !text.words[max(start, index - 4)..<index].contains { $0.lists.contains(.watcher) }
    }

    private static func isKnown(at index: Int, in text: ScreenedText) -> Bool {
        let word = text.words[index]
        if !word.lists.isDisjoint(with: [.plain, .who]) { return true }
        // A time, a measure, or an identifier, which redaction takes out.
        if word.hasDigit { return true }
        // A name, of a place or a person: redaction takes it out, whatever it is.
        return index > 0 && (word.isCapitalized || word.isUppercase && !text.isShouted)
    }
}
