import Testing

@testable import Masking

@Suite("Sets of words")
struct WordSetTests {
    private static func key(_ word: String) -> WordKey { WordKey(Array(word.utf8).span) }

    @Test("hold what was put in, and nothing else")
    func contains() {
        let all = (0..<2_000).map { Self.key("word\($0)") } + [Self.key("a word of more than sixteen bytes")]
        let words = all.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
        let set = WordSet(words.reversed() + words)
        for (index, word) in all.enumerated() {
            #expect(set.contains(word) == index.isMultiple(of: 2))
        }
        #expect(WordSet([]).isEmpty)
        #expect(!WordSet([]).contains("a"))
    }

    @Test("a literal is the key of its letters", arguments: ["age", "approximately", "exactly sixteen!"])
    func literals(word: String) {
        let keys: [WordKey] = ["age", "approximately", "exactly sixteen!"]
        #expect(keys.contains(Self.key(word)))
    }
}
