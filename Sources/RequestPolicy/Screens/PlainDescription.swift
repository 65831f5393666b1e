/// Whether a text only describes what can be seen: persons, clothes, vehicles, places and times, in words of a list.
enum PlainDescription {
    /// Whether hardly a word is unknown: one in eight may be a name, or rare.
    static func isPlain(_ text: ScreenedText) -> Bool {
        text.words.indices.count { !self.isKnown(at: $0, in: text) } * 8 <= text.words.count
    }

    /// Whether it asks who somebody is, where they live or what they do every day.
    static func asksAboutPeople(_ text: ScreenedText) -> Bool {
        text.sentences.contains { sentence in
            sentence.contains { index in
                let lists = text.words[index].lists
                if lists.contains(.asking) { return true }
                // `the man who ran` tells of somebody; `who ran` and `see who ran` ask.
                return lists.contains(.who)
                    && (index == sentence.lowerBound || text.words[index - 1].lists.contains(.beforeQuestion))
            }
        }
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
