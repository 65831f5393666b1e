import CommunityRequests

/// What the words of a text weigh together, in hundredths of the logarithm of the odds that a person must see it: above 0
/// the text is more like the sample texts that must be seen, below like ordinary requests.
///
/// A word is its first five letters, a number `0` and a name `NAME`, as are the labels that redaction leaves in their
/// place. Two words that follow each other weigh beside their parts, and so do the kinds of listed words (`the ROLE`).
/// Each counts once, however often it stands there. `make-word-weights.py` makes the file (a logistic regression).
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

    /// Whether they leave no doubt: odds of one to twenty.
    func isCertain(_ readings: ScreenedReadings) -> Bool { self.weight(of: readings) < -300 }

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

    /// Calls with every word and pair of words, then with the kinds of listed words, and with pairs in which one stands.
    private func forEachPart(of text: ScreenedText, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        var words = Row()
        var kinds = Row()
        for sentence in text.sentences {
            for index in sentence {
                let word = text.words[index]
                if word.hasDigit || word.isLabel && !text.isNameLabel(at: index) {
                    words.add(Self.number, isKind: true, isPart: true, body)
                    kinds.add(Self.number, isKind: true, isPart: false, body)
                } else if word.isLabel || text.isName(at: index, in: sentence) {
                    words.add(Self.name, isKind: true, isPart: true, body)
                    kinds.add(Self.name, isKind: true, isPart: false, body)
                } else {
                    let stem = text.bytes[word.range].prefix(5)
                    words.add(stem, isKind: false, isPart: true, body)
                    if let kind = Self.kinds.first(where: { word.lists.contains($0.list) }) {
                        kinds.add(kind.name, isKind: true, isPart: true, body)
                    } else {
                        kinds.add(stem, isKind: false, isPart: false, body)
                    }
                }
            }
        }
    }

    /// The last two words of a row, with a space between them.
    private struct Row {
        private var pair: [UInt8] = []
        private var start = 0
        private var isPart = false

        /// - Parameters:
        ///   - isKind: Whether it stands for many words. Of a row of numbers, or of names, one counts.
        ///   - isPart: Whether it weighs by itself; of a pair, one suffices.
        mutating func add(
            _ word: some Collection<UInt8>,
            isKind: Bool,
            isPart: Bool,
            _ body: (UnsafeBufferPointer<UInt8>) -> Void
        ) {
            self.pair.removeFirst(self.start)
            if isKind, self.pair.elementsEqual(word) {
                self.start = 0
                return
            }
            if !self.pair.isEmpty { self.pair.append(UInt8(ascii: " ")) }
            self.start = self.pair.count
            self.pair += word
            self.pair.withUnsafeBufferPointer { bytes in
                if isPart { body(UnsafeBufferPointer(rebasing: bytes[self.start...])) }
                if self.start > 0, isPart || self.isPart { body(bytes) }
            }
            self.isPart = isPart
        }
    }

    /// What stands for any number, and for any name: what a text says of somebody weighs, not who it is.
    private static let number = Array("0".utf8)
    private static let name = Array("NAME".utf8)
    /// What stands for the words of a list; of several, the first.
    private static let kinds: [(list: WordLists, name: [UInt8])] = [
        (.role, Array("ROLE".utf8)), (.kin, Array("KIN".utf8)), (.harmed, Array("HARMED".utf8)),
        (.title, Array("TITLE".utf8)), (.person, Array("PERSON".utf8)), (.vehicle, Array("VEHICLE".utf8)),
        (.distinct, Array("LOOKS".utf8)), (.race, Array("RACE".utf8)), (.colour, Array("COLOUR".utf8)),
        (.incident, Array("EVENT".utf8)),
    ]
}
