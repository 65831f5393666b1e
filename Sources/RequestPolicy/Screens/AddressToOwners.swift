/// What a text says to owners themselves: a request asks whether they saw or recorded something, and says no more.
enum AddressToOwners {
    /// Whether it speaks of what else is theirs, of what else they do, or of what the police will do.
    static func saysMoreThanAsking(_ text: ScreenedText) -> Bool {
        text.sentences.contains { sentence in
            sentence.contains { index in
                let lists = text.words[index].lists
                guard !lists.isDisjoint(with: [.your, .you, .we]) else { return false }
                let after = index + 1 < sentence.upperBound ? text.words[index + 1].lists : []
                let before = index > sentence.lowerBound ? text.words[index - 1].lists : []
                if lists.contains(.your) { return index + 1 < sentence.upperBound && !after.contains(.afterYour) }
                if lists.contains(.we) { return index + 1 < sentence.upperBound && !after.contains(.afterWe) }
                // `You saw it` tells owners what they did; `you may have seen it` does not.
                if index == sentence.lowerBound { return !after.contains(.firstAfterYou) }
                // `thank you`, `did you`, `if you saw`.
                return !after.contains(.afterYou) && !before.contains(.beforeYou)
            }
        }
    }
}
