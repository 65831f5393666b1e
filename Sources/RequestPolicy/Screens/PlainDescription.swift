import CommunityRequests

/// Whether a text only describes what can be seen: persons, clothes, vehicles, places and times, in words of a list.
struct PlainDescription: Sendable {
    private let plain: Set<String>
    private let asking: Set<String>
    private let who: Set<String>
    private let beforeQuestion: Set<String>

    /// Reads `list,words,reason`: the words of a list may stand on several lines.
    ///
    /// - Precondition: The file is the project's own and has been tested.
    init(csv: [UInt8]) {
        var lists: [String: Set<String>] = [:]
        for row in CSV(csv).rows.dropFirst() where row.fields.count == 3 {
            lists[row.fields[0].text, default: []].formUnion(row.fields[1].text.split(separator: "|").map(String.init))
        }
        self.plain = lists["plain"] ?? []
        self.asking = lists["asking"] ?? []
        self.who = lists["who"] ?? []
        self.beforeQuestion = lists["question"] ?? []
    }

    /// Whether hardly a word is unknown: one in eight may be a name, or rare.
    func isPlain(_ text: ScreenedText) -> Bool {
        text.words.indices.count { !self.isKnown(at: $0, in: text) } * 8 <= text.words.count
    }

    /// Whether it asks who somebody is, where they live or what they do every day.
    func asksAboutPeople(_ text: ScreenedText) -> Bool {
        text.sentences.contains { sentence in
            sentence.contains { index in
                let word = text.words[index].text
                if self.asking.contains(word) { return true }
                // `the man who ran` tells of somebody; `who ran` and `see who ran` ask.
                return self.who.contains(word)
                    && (index == sentence.lowerBound || self.beforeQuestion.contains(text.words[index - 1].text))
            }
        }
    }

    private func isKnown(at index: Int, in text: ScreenedText) -> Bool {
        let word = text.words[index]
        if self.plain.contains(word.text) || self.who.contains(word.text) { return true }
        // A time, a measure, or an identifier, which redaction takes out.
        if word.text.utf8.contains(where: { (48...57).contains($0) }) { return true }
        // A name, of a place or a person: redaction takes it out, whatever it is.
        return index > 0 && (word.isCapitalized || word.isUppercase && !text.isShouted)
    }
}
