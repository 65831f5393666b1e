/// Words for which phrases look, those of one place of a phrase together, and the lists of words beside them.
///
/// Gathered from the files before they are compiled.
struct WordSets {
    /// What is known of a word, or of all words that begin so.
    struct Members {
        var lists: WordLists = []
        var sets: Set<Int> = []

        mutating func formUnion(_ other: Members) {
            self.lists.formUnion(other.lists)
            self.sets.formUnion(other.sets)
        }
    }

    private struct Key: Hashable {
        let words: Set<String>
        let beginnings: Set<String>
    }

    private(set) var words: [String: Members] = [:]
    private(set) var beginnings: [String: Members] = [:]
    private var numbers: [Key: Int] = [:]

    /// The number of the set of a pattern's words; patterns of the same words share it.
    mutating func number(of pattern: ScreenPhrase.Pattern) -> Int {
        let key = Key(words: pattern.words, beginnings: Set(pattern.beginnings))
        if let known = self.numbers[key] { return known }
        let number = self.numbers.count
        self.numbers[key] = number
        for word in key.words { self.words[word, default: Members()].sets.insert(number) }
        for beginning in key.beginnings { self.beginnings[beginning, default: Members()].sets.insert(number) }
        return number
    }

    /// Puts words on a list; `word*` stands for all that begin so.
    mutating func add(_ words: some Sequence<Substring>, to list: WordLists) {
        for word in words {
            if word.hasSuffix("*") {
                self.beginnings[String(word.dropLast()), default: Members()].lists.formUnion(list)
            } else {
                self.words[String(word), default: Members()].lists.formUnion(list)
            }
        }
    }

    /// What is known of a word by itself and by what it begins with.
    func members(of word: String) -> Members {
        var members = self.members(begunWith: word)
        if let own = self.words[word] { members.formUnion(own) }
        return members
    }

    /// What is known of every word that begins so.
    func members(begunWith text: String) -> Members {
        var members = Members()
        var beginning = ""
        for scalar in text.unicodeScalars {
            beginning.unicodeScalars.append(scalar)
            if let begun = self.beginnings[beginning] { members.formUnion(begun) }
        }
        return members
    }
}
