/// What a text says to owners themselves: a request asks whether they saw or recorded something, and says no more.
enum AddressToOwners {
    /// Whether it says of owners what they are, did or will do.
    static func saysMoreThanAsking(_ text: ScreenedText) -> Bool {
        text.sentences.contains { sentence in
            sentence.contains { text.words[$0].lists.contains(.you) && self.saysMore(at: $0, in: sentence, of: text) }
        }
    }

    private static func saysMore(at index: Int, in sentence: Range<Int>, of text: ScreenedText) -> Bool {
        guard index + 1 < sentence.upperBound else { return false }
        let after = text.words[index + 1].lists
        // `You saw it` tells owners what they did; `you may have seen it` does not.
        if index == sentence.lowerBound { return !after.contains(.firstAfterYou) }
        // `thank you`, `did you`, `if you saw`.
        return !after.contains(.afterYou) && !text.words[index - 1].lists.contains(.beforeYou)
    }
}
