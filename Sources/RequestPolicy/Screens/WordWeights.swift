import CommunityRequests

/// What the words of a text weigh together, in hundredths of the logarithm of the odds that a person must see it: above 0
/// the text is more like the sample texts that must be seen, below like ordinary requests.
///
/// A word is its first five letters, a number `0` and a name `N`, as are the labels that redaction leaves in their place.
/// Two words that follow each other weigh beside their parts. Each counts once, however often it stands there. `make-word-weights.py` makes the file (a logistic regression).
struct WordWeights: Sendable {
    /// Those of `word-weights.csv`: `words,weight,held,published`, with how many sample texts of each kind have them.
    static let shared = WordWeights(PackageResources.word_weights_csv)

    private let table: WordTable
    private let weights: [Int]

    init(_ csv: [UInt8]) {
        var numbers: [String: Int] = [:]
        var weights: [Int] = []
        for row in CSV(csv).rows.dropFirst() {
            guard row.fields.count == 4, let weight = Int(row.fields[1].text) else { continue }
            numbers[row.fields[0].text] = weights.count
            weights.append(weight)
        }
        self.table = WordTable(numbers)
        self.weights = weights
    }

    /// What a text weighs in that of its readings that weighs more.
    func weight(of readings: ScreenedReadings) -> Int {
        max(self.weight(of: readings.plain), readings.disguised.map(self.weight) ?? .min)
    }

    /// Whether a text's words leave hardly a doubt: odds of about one to three that a person must see it.
    func isOrdinary(_ readings: ScreenedReadings) -> Bool { self.weight(of: readings) < -100 }

    private func weight(of text: ScreenedText) -> Int {
        var seen = [Bool](repeating: false, count: self.weights.count)
        var sum = 0
        self.forEachPart(of: text) { words in
            guard let number = self.number(of: words), !seen[number] else { return }
            seen[number] = true
            sum += self.weights[number]
        }
        return sum
    }

    /// The words and pairs of a text as they are weighed, each once, in the order of the text.
    ///
    /// - Returns: A weight of `nil` where none is known.
    func parts(of text: ScreenedText) -> [(words: String, weight: Int?)] {
        var known: Set<String> = []
        var parts: [(words: String, weight: Int?)] = []
        self.forEachPart(of: text) { bytes in
            let words = String(decoding: bytes, as: UTF8.self)
            if known.insert(words).inserted { parts.append((words, self.number(of: bytes).map { self.weights[$0] })) }
        }
        return parts
    }

    private func number(of words: UnsafeBufferPointer<UInt8>) -> Int? {
        var fingerprint = WordTable.Fingerprint()
        for byte in words { fingerprint.append(byte) }
        return self.table.value(of: words, length: words.count, fingerprint)
    }

    private func forEachPart(of text: ScreenedText, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        // The last two words, with a space between them.
        var pair: [UInt8] = []
        var start = 0
        func add(_ word: some Collection<UInt8>) {
            pair.removeFirst(start)
            // Of a row of names, or of numbers, one counts.
            if word.count == 1, pair.elementsEqual(word) {
                start = 0
                return
            }
            if !pair.isEmpty { pair.append(UInt8(ascii: " ")) }
            start = pair.count
            pair += word
            pair.withUnsafeBufferPointer { bytes in
                body(UnsafeBufferPointer(rebasing: bytes[start...]))
                if start > 0 { body(bytes) }
            }
        }
        for sentence in text.sentences {
            for index in sentence {
                let word = text.words[index]
                if word.hasDigit || word.isLabel && !text.isNameLabel(at: index) {
                    add(CollectionOfOne(Self.number))
                } else if word.isLabel || text.isName(at: index, in: sentence) {
                    add(CollectionOfOne(Self.name))
                } else {
                    add(text.bytes[word.range].prefix(5))
                }
            }
        }
    }

    /// What stands for any number, and for any name: what a text says of somebody weighs, not who it is.
    private static let number = UInt8(ascii: "0")
    private static let name = UInt8(ascii: "N")
}
