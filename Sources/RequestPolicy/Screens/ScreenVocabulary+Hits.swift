extension ScreenVocabulary {
    /// What all screens find in a text, each phrase once, in the order of the text.
    func hits(in text: ScreenedText) -> [TextScreen: [TextScreen.Hit]] {
        var hits: [TextScreen: [TextScreen.Hit]] = [:]
        for sentence in text.sentences {
            // What else a sentence must have is looked for once, however often the phrase stands in it.
            var weighed: Set<Int> = []
            for index in sentence {
                guard let entry = text.words[index].entry else { continue }
                for place in self.entries[entry].phrases {
                    let number = self.beginners[place]
                    let phrase = self.phrases[number]
                    guard self.stands(phrase, at: index, in: sentence, of: text),
                        weighed.insert(number).inserted
                    else { continue }
                    let isKnown = hits[phrase.screen]?.contains(phrase.hit) == true
                    if !isKnown, self.isMeant(phrase, in: sentence, of: text) {
                        hits[phrase.screen, default: []].append(phrase.hit)
                    }
                }
            }
        }
        return hits
    }

    /// Whether the words, from a step on, stand at this place of a sentence, and none is part of a street's name.
    private func stands(
        _ phrase: Phrase,
        from place: Int = 0,
        at index: Int,
        in sentence: Range<Int>,
        of text: ScreenedText
    ) -> Bool {
        guard place < phrase.steps.count else { return true }
        let step = phrase.steps[place]
        if index < sentence.upperBound, self.fits(text.words[index], step, inShouted: text.isShouted),
            step.isAny || !text.isStreetName(at: index, in: sentence),
            self.stands(phrase, from: place + 1, at: index + 1, in: sentence, of: text)
        {
            return true
        }
        // At most a few words of a phrase are optional: what is tried twice stays small.
        return step.isOptional && self.stands(phrase, from: place + 1, at: index, in: sentence, of: text)
    }

    private func fits(_ word: ScreenedText.Word, _ step: Step, inShouted isShouted: Bool) -> Bool {
        if step.isAny { return true }
        if step.isUppercase, !word.isUppercase || isShouted { return false }
        guard let entry = word.entry else { return false }
        return self.sets[self.entries[entry].sets].contains(step.set)
    }

    private func isMeant(_ phrase: Phrase, in sentence: Range<Int>, of text: ScreenedText) -> Bool {
        func holds(_ step: Step) -> Bool {
            text.words[sentence].contains { self.fits($0, step, inShouted: text.isShouted) }
        }
        if let with = phrase.with, !holds(with) { return false }
        if let unless = phrase.unless, holds(unless) { return false }
        return true
    }
}
