import CommunityRequests

/// Whether a text describes a person by race or ethnicity, and by nothing else that tells one person from another.
struct GroupDescription: Sendable {
    private let lists: [String: Set<String>]

    /// Reads `list,words,reason`: the words of a list may stand on several lines.
    ///
    /// - Precondition: The file is the project's own and has been tested.
    init(csv: [UInt8]) {
        var lists: [String: Set<String>] = [:]
        for row in CSV(csv).rows.dropFirst() where row.fields.count == 3 {
            lists[row.fields[0].text, default: []].formUnion(row.fields[1].text.split(separator: "|").map(String.init))
        }
        self.lists = lists
    }

    /// Whether a person is described by race or ethnicity alone.
    func describesGroupAlone(_ text: ScreenedText) -> Bool {
        var isGroup = false
        for index in text.words.indices {
            if !isGroup, self.isRaceOfPerson(at: index, in: text) { isGroup = true }
            if self.tellsApart(at: index, in: text) { return false }
        }
        return isGroup
    }

    /// Whether a word tells one person from others: `tan coat`, `6 feet`, `white van`; not `unknown clothing`, `a car`.
    private func tellsApart(at index: Int, in text: ScreenedText) -> Bool {
        let word = text.words[index].text
        let before = index > 0 ? text.words[index - 1].text : ""
        let after = index + 1 < text.words.count ? text.words[index + 1].text : ""
        if Self.isMeasure(word) || self.has("measure", word) && Self.isNumber(before) { return true }
        if self.has("vehicle", word) { return !before.isEmpty && !self.has("plain", before) }
        return self.has("distinct", word) && !self.has("nothing", before) && !self.has("nothing", after)
    }

    private func isRaceOfPerson(at index: Int, in text: ScreenedText) -> Bool {
        let word = text.words[index].text
        // `B/M`, `W F`: a code of two letters, of which the second is a sex.
        if word.utf8.count == 1, self.has("racecode", word), index + 1 < text.words.count,
            self.has("sexcode", text.words[index + 1].text), text.words[index].isCapitalizedOrUppercase
        {
            return true
        }
        if self.has("code", word) {
            return self.person(near: index, in: text, within: 3) || text.words[index].isUppercase
        }
        if self.has("group", word) { return true }
        if word == "color", index > 0, ["of", "de"].contains(text.words[index - 1].text) {
            return self.person(near: index, in: text, within: 3)
        }
        if self.has("race", word) || self.has("skin", word) {
            return self.person(near: index, in: text, within: 4)
        }
        return self.has("colour", word) && self.person(beside: index, in: text)
    }

    /// Whether a person is spoken of at most so many words before or after.
    private func person(near index: Int, in text: ScreenedText, within distance: Int) -> Bool {
        let range = max(0, index - distance)..<min(text.words.count, index + distance + 1)
        return text.words[range].contains { self.has("person", $0.text) }
    }

    /// Whether a colour is a person's: `black male`, `white or hispanic men`, `male, white`, not `black sedan`.
    private func person(beside index: Int, in text: ScreenedText) -> Bool {
        var next = index + 1
        // Other races and ages may stand between: `black, hispanic or white males`, `white adult`, `black 20 year old male`.
        let between: Set<String> = [
            "or", "and", "adult", "young", "older", "old", "teenage", "year", "yr", "yo", "middle", "aged", "elderly",
            "unknown", "juvenile",
        ]
        while next < text.words.count, next <= index + 5 {
            let word = text.words[next].text
            if self.has("person", word) { return true }
            guard between.contains(word) || self.has("race", word) || self.has("colour", word) || Self.isNumber(word)
            else { break }
            next += 1
        }
        guard index > 0 else { return false }
        let before = text.words[index - 1].text
        let standsAlone = index + 1 >= text.words.count || !self.isThing(text.words[index + 1].text)
        if self.has("person", before), standsAlone { return true }
        // `the suspect was black`, `appeared to be white`.
        return ["was", "is", "were", "are", "be", "as"].contains(before) && standsAlone
            && self.person(near: index, in: text, within: 5)
    }

    private func isThing(_ word: String) -> Bool { self.has("distinct", word) || self.has("vehicle", word) }

    private func has(_ list: String, _ word: String) -> Bool { self.lists[list]?.contains(word) == true }

    private static func isNumber(_ word: String) -> Bool { word.utf8.first.map { (48...57).contains($0) } == true }

    /// A height or a weight: `5ft`, `180lbs`, `6foot`.
    private static func isMeasure(_ word: String) -> Bool {
        self.isNumber(word) && ["ft", "lb", "lbs", "foot", "cm", "kg"].contains { word.hasSuffix($0) }
    }
}

extension ScreenedText.Word {
    /// Whether it was written with a capital, be it a single one.
    fileprivate var isCapitalizedOrUppercase: Bool { self.isCapitalized || self.isUppercase }
}
