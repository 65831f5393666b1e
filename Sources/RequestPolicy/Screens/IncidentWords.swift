/// Words by which a text says that something happened: a theft, a crash, a fire, somebody missing.
///
/// A text without any of them may still be innocent (`a blue pickup, northbound`); but where it also has words that
/// would weigh little beside a burglary, nothing explains them.
enum IncidentWords {
    /// Whether a text says that something happened; `no damage` says that nothing did.
    static func areIn(_ text: ScreenedText) -> Bool { self.areIn(text, text.words.indices) }

    /// Whether a part of a text says so.
    static func areIn(_ text: ScreenedText, _ part: Range<Int>) -> Bool {
        part.contains { index in
            let lists = text.words[index].lists
            if lists.contains(.incident), index == 0 || !text.words[index - 1].lists.contains(.negation) { return true }
            // `has not returned`, `no ha regresado`, `last seen`, `por última vez`.
            return lists.contains(.awaited)
                && text.words[max(0, index - 2)..<index].contains { $0.lists.contains(.notYet) }
        }
    }
}
