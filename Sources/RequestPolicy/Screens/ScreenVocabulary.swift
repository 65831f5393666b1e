import CommunityRequests

/// All screens and lists, compiled into one table, so that a text's words are looked up once for all of them.
struct ScreenVocabulary: Sendable {
    static let shared = ScreenVocabulary(
        screens: TextScreen.allCases.map { ($0, TextScreen.phrases(in: $0.csv).phrases) },
        sets: Self.listedWords
    )

    /// A place of a phrase.
    struct Step: Sendable {
        let set: Int
        let isAny: Bool
        let isOptional: Bool
        let isUppercase: Bool
    }

    /// A class, because phrases are passed on for most words of a text.
    final class Phrase: Sendable {
        let screen: TextScreen
        let hit: TextScreen.Hit
        let steps: [Step]
        let with: Step?
        let unless: Step?

        init(_ phrase: ScreenPhrase, of screen: TextScreen, step: (ScreenPhrase.Pattern) -> Step) {
            self.screen = screen
            self.hit = TextScreen.Hit(weight: phrase.weight, phrase: phrase.text, reason: phrase.reason)
            self.steps = phrase.patterns.map(step)
            self.with = phrase.with.map(step)
            self.unless = phrase.unless.map(step)
        }
    }

    /// What is known of a word.
    struct Entry: Sendable {
        let lists: WordLists
        /// Numbers of sets, a range of `sets`.
        let sets: Range<Int>
        /// The phrases that may begin with it, in their order, a range of `beginners`.
        let phrases: Range<Int>
    }

    private(set) var phrases: [Phrase] = []
    private(set) var entries: [Entry] = []
    private(set) var sets: [Int] = []
    private(set) var beginners: [Int] = []
    private let words: WordTable
    private let beginnings: WordTable

    init(screens: [(screen: TextScreen, phrases: [ScreenPhrase])], sets: WordSets) {
        var sets = sets
        var beginners: [Int: [Int]] = [:]
        for (screen, phrases) in screens {
            for phrase in phrases {
                func step(_ pattern: ScreenPhrase.Pattern) -> Step {
                    Step(
                        set: sets.number(of: pattern),
                        isAny: pattern.isAny,
                        isOptional: pattern.isOptional,
                        isUppercase: pattern.isUppercase
                    )
                }
                let compiled = Phrase(phrase, of: screen, step: step)
                guard let first = compiled.steps.first else { continue }
                beginners[first.set, default: []].append(self.phrases.count)
                self.phrases.append(compiled)
            }
        }
        var entries: [Entry] = []
        var (allSets, allBeginners): ([Int], [Int]) = ([], [])
        func number(_ members: WordSets.Members) -> Int {
            let (firstSet, firstBeginner) = (allSets.count, allBeginners.count)
            allSets += members.sets.sorted()
            allBeginners += members.sets.flatMap { beginners[$0] ?? [] }.sorted()
            entries.append(
                Entry(
                    lists: members.lists,
                    sets: firstSet..<allSets.count,
                    phrases: firstBeginner..<allBeginners.count
                )
            )
            return entries.count - 1
        }
        self.words = WordTable(
            Dictionary(uniqueKeysWithValues: sets.words.keys.map { ($0, number(sets.members(of: $0))) })
        )
        self.beginnings = WordTable(
            Dictionary(uniqueKeysWithValues: sets.beginnings.keys.map { ($0, number(sets.members(begunWith: $0))) })
        )
        (self.entries, self.sets, self.beginners) = (entries, allSets, allBeginners)
    }

    /// The number of a word's entry: that of the word, else of the longest known beginning; `nil` where all is unknown.
    func entry(of word: UnsafeBufferPointer<UInt8>) -> Int? {
        var fingerprint = WordTable.Fingerprint()
        var begun: Int?
        for index in 0..<word.count {
            fingerprint.append(word[index])
            if let entry = self.beginnings.value(of: word, length: index + 1, fingerprint) { begun = entry }
        }
        return self.words.value(of: word, length: word.count, fingerprint) ?? begun
    }

    private static var listedWords: WordSets {
        var sets = WordSets()
        for (words, list) in WordLists.ofRules { sets.add(words.split(separator: " "), to: list) }
        let files = [
            (PackageResources.group_description_csv, WordLists.ofGroupDescription),
            (PackageResources.names_csv, WordLists.ofNames),
            (PackageResources.plain_words_csv, WordLists.ofPlainWords),
        ]
        for (file, lists) in files {
            for row in CSV(file).rows.dropFirst() where row.fields.count == 3 {
                guard let list = lists[row.fields[0].text] else { continue }
                sets.add(row.fields[1].text.split(separator: "|"), to: list)
            }
        }
        for row in CSV(PackageResources.incident_csv).rows.dropFirst() {
            sets.add((row.fields.first?.text ?? "").split(separator: "|"), to: .incident)
        }
        return sets
    }
}
