import CommunityRequests

/// An angle as texts write a coordinate: `32.9871`, `32°59'13.6"N`, `N 32 59.226`, `-96 44 52.4`.
struct Angle {
    enum Axis: String {
        case latitude, longitude
    }

    let degrees: Double
    /// Which it is, where a letter before or behind it tells.
    let axis: Axis?

    init?(_ text: some StringProtocol) {
        var rest = String(text.uppercased().map { $0.isWhitespace ? " " : $0 })[...]
        func trim() {
            rest = rest.drop { $0 == " " }
            while rest.last == " " { rest.removeLast() }
        }
        trim()
        var hemisphere: Character?
        if let first = rest.first, Self.hemispheres.contains(first) {
            hemisphere = rest.removeFirst()
        } else if let last = rest.last, Self.hemispheres.contains(last) {
            // Of `52 S` the S is the south, not seconds: those have their mark before it.
            hemisphere = rest.removeLast()
        }
        trim()
        let isNegative = rest.first == "-"
        if rest.first == "-" || rest.first == "+" { rest.removeFirst() }
        guard !isNegative || hemisphere == nil else { return nil }
        let words = rest.split(omittingEmptySubsequences: true) { Self.marks.contains($0) }
        let numbers = words.compactMap { ShapeReader.decimal(Array($0.utf8)[...]) }
        guard (1...3).contains(numbers.count), numbers.count == words.count, numbers.allSatisfy({ $0 >= 0 }),
            words.allSatisfy({ $0.first?.isNumber == true }), words.dropLast().allSatisfy({ !$0.contains(".") }),
            numbers.dropFirst().allSatisfy({ $0 < 60 })
        else { return nil }
        let size = zip(numbers, [1, 60, 3_600.0]).reduce(0) { $0 + $1.0 / $1.1 }
        self.degrees = isNegative || hemisphere == "S" || hemisphere == "W" ? -size : size
        self.axis = hemisphere.map { $0 == "N" || $0 == "S" ? .latitude : .longitude }
    }

    /// The two angles of one text, with a comma or a semicolon between them, or each with its letter.
    static func pair(in text: String) -> (Angle, Angle)? {
        guard let halves = self.halves(of: text), let first = Angle(halves.0), let second = Angle(halves.1) else {
            return nil
        }
        return (first, second)
    }

    /// Where the two angles of one text stand in it.
    static func halves(of text: String) -> (Substring, Substring)? {
        let halves = text.split { $0 == "," || $0 == ";" }
        if halves.count == 2 { return (halves[0], halves[1]) }
        let letters = text.indices.filter { self.isHemisphere(text[$0]) }
        guard letters.count == 2 else { return nil }
        let leads = text[..<letters[0]].allSatisfy(\.isWhitespace)
        let cut = leads ? letters[1] : text.index(after: letters[0])
        return (text[..<cut], text[cut...])
    }

    /// Whether it is the letter of a hemisphere, capital or small.
    static func isHemisphere(_ character: Character) -> Bool {
        let letters = character.uppercased()
        return letters.count == 1 && letters.allSatisfy(self.hemispheres.contains)
    }

    private static let hemispheres: Set<Character> = ["N", "S", "E", "W"]
    /// What stands between and behind degrees, minutes and seconds.
    private static let marks: Set<Character> = [
        " ", "\u{B0}", "\u{BA}", "'", "\"", "\u{2032}", "\u{2033}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", ":",
        "D",
    ]
}
