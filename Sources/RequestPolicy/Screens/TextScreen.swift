import CommunityRequests

/// Looks a text through for what a person must see before it is published.
///
/// Words are the weaker half of a screen: what the request's own fields say (its offence, what it attests) decides
/// whether weak words count.
struct TextScreen: Sendable {
    /// What was found.
    struct Hit: Sendable, Hashable {
        let weight: ScreenPhrase.Weight
        /// The phrase as it stands in the file: never the words of the text.
        let phrase: String
        let reason: String
    }

    let name: String
    private let phrases: [Int: [ScreenPhrase]]
    private let filter: ScreenFilter

    /// Reads a screen's file: `words,weight,with,unless,reason`, one phrase a line.
    ///
    /// - Precondition: The file is the project's own and has been tested.
    init(name: String, csv: [UInt8]) {
        self.init(name: name, phrases: Self.phrases(in: csv).phrases)
    }

    init(name: String, phrases: [ScreenPhrase]) {
        self.name = name
        var byBeginning: [Int: [ScreenPhrase]] = [:]
        for phrase in phrases {
            for beginning in Self.beginnings(of: phrase) { byBeginning[beginning, default: []].append(phrase) }
        }
        self.phrases = byBeginning
        self.filter = ScreenFilter(byBeginning.keys)
    }

    /// The phrases of a file, and the lines that hold none.
    static func phrases(in csv: [UInt8]) -> (phrases: [ScreenPhrase], mistakes: [Int]) {
        var phrases: [ScreenPhrase] = []
        var mistakes: [Int] = []
        for row in CSV(csv).rows.dropFirst() {
            let fields = row.fields.map(\.text)
            guard fields.count == 5, let weight = ScreenPhrase.Weight(rawValue: fields[1]),
                let phrase = ScreenPhrase(
                    fields[0],
                    weight: weight,
                    with: fields[2],
                    unless: fields[3],
                    reason: fields[4]
                )
            else {
                mistakes.append(row.line)
                continue
            }
            phrases.append(phrase)
        }
        return (phrases, mistakes)
    }

    /// What a text holds, each phrase once, in the order of the text.
    func hits(in readings: ScreenedReadings) -> [Hit] {
        self.filter.mayHold(readings.text) ? self.hitsWithoutFilter(in: readings) : []
    }

    func hitsWithoutFilter(in readings: ScreenedReadings) -> [Hit] {
        var hits = self.hits(in: readings.plain)
        if let disguised = readings.disguised {
            for hit in self.hits(in: disguised) where !hits.contains(hit) { hits.append(hit) }
        }
        return hits
    }

    private func hits(in text: ScreenedText) -> [Hit] {
        var hits: [Hit] = []
        for sentence in text.sentences {
            for index in sentence {
                let beginning = text.words[index].beginning
                guard self.filter.contains(beginning), let phrases = self.phrases[beginning] else { continue }
                for phrase in phrases where phrase.stands(at: index, in: sentence, of: text) {
                    let hit = Hit(weight: phrase.weight, phrase: phrase.text, reason: phrase.reason)
                    if !hits.contains(hit), self.isMeant(phrase, in: sentence, of: text) { hits.append(hit) }
                }
            }
        }
        return hits
    }

    private func isMeant(_ phrase: ScreenPhrase, in sentence: Range<Int>, of text: ScreenedText) -> Bool {
        func holds(_ pattern: ScreenPhrase.Pattern) -> Bool {
            text.words[sentence].contains { pattern.matches($0, inShouted: text.isShouted) }
        }
        if let with = phrase.with, !holds(with) { return false }
        if let unless = phrase.unless, holds(unless) { return false }
        return true
    }

    private static func beginnings(of phrase: ScreenPhrase) -> Set<Int> {
        guard let first = phrase.patterns.first else { return [] }
        return Set((Array(first.words) + first.beginnings).map { ScreenFilter.beginning(of: $0.utf8) })
    }
}
