import CommunityRequests

/// An angle in a text, with where its numbers stand: another is written with the same parts, decimals, marks and letter.
struct WrittenAngle {
    private let text: Substring
    private let angle: Angle
    private let numbers: [Range<String.Index>]

    /// - Parameter text: The angle as ``Angle`` reads it; `nil` where it is none.
    init?(_ text: Substring) {
        guard let angle = Angle(text) else { return nil }
        self.text = text
        self.angle = angle
        self.numbers = text.ranges(of: #/[0-9.]+/#)
    }

    /// The angle moved as decimal ones are; `nil` where its last part is too coarse to show that.
    ///
    /// - Parameter axis: Which angle it is, where no letter says: one that stands at the other's place stays wrong there.
    func moved(along axis: Angle.Axis, by replacement: some ValueReplacement) -> String? {
        // Moved, what is known to have been nothing would tell how far places move.
        guard self.angle.degrees != 0 else { return String(self.text) }
        let axis = self.angle.axis ?? axis
        let words = self.numbers.map { String(self.text[$0]) }
        let sign = self.angle.degrees < 0 ? "-" : ""
        guard words.count > 1 else {
            let moved =
                axis == .latitude ? replacement.latitude(sign + words[0]) : replacement.longitude(sign + words[0])
            return self.written([String(moved.drop { $0 == "-" || $0 == "+" })], isNegative: moved.hasPrefix("-"))
        }
        guard let units = AngleUnits(words) else { return nil }
        let place =
            axis == .latitude
            ? replacement.moved(Coordinate(latitude: self.angle.degrees, longitude: 0)).latitude
            : replacement.moved(Coordinate(latitude: 0, longitude: self.angle.degrees)).longitude
        // Whole units, so that positions written alike all move alike.
        let step = ((place - self.angle.degrees) * Double(units.perDegree)).rounded()
        guard step != 0, abs(step) < 1e15 else { return nil }
        let moved = (sign.isEmpty ? units.count : -units.count) + Int(step)
        return self.written(units.words(for: abs(moved)), isNegative: moved < 0)
    }

    /// The text with other numbers, as wide as its own where they can be.
    private func written(_ words: [String], isNegative: Bool) -> String {
        var result = ""
        var end = self.text.startIndex
        for (range, word) in zip(self.numbers, words) {
            let between = self.text[end..<range.lowerBound]
            result += self.lettered(
                end == self.text.startIndex ? self.signed(between, isNegative) : between,
                isNegative
            )
            let width = self.text[range].prefix { $0 != "." }.count - word.prefix { $0 != "." }.count
            result += String(repeating: "0", count: max(0, width)) + word
            end = range.upperBound
        }
        return result + self.lettered(self.text[end...], isNegative)
    }

    /// What stands before the first number, with the sign where no letter says the same.
    private func signed(_ lead: Substring, _ isNegative: Bool) -> Substring {
        guard self.angle.axis == nil, lead.contains("-") != isNegative else { return lead }
        return isNegative ? lead.replacing("+", with: "") + "-" : lead.replacing("-", with: "")
    }

    /// What stands beside a number, with the letter of the hemisphere.
    private func lettered(_ marks: Substring, _ isNegative: Bool) -> String {
        String(
            marks.map { mark -> Character in
                guard Angle.isHemisphere(mark) else { return mark }
                let letter: Character = self.angle.axis == .latitude ? isNegative ? "S" : "N" : isNegative ? "W" : "E"
                return mark.isLowercase ? Character(letter.lowercased()) : letter
            }
        )
    }
}

/// An angle's size as a count of what its last part can tell: tenths of a second of `32 59 13.6`.
private struct AngleUnits {
    let count: Int
    let perDegree: Int
    private let parts: Int
    private let decimals: Int
    /// Decimals that are too many to count.
    private let padding: Int
    private let hasPoint: Bool

    /// - Parameter words: Degrees, minutes and perhaps seconds, of which the last may have decimals.
    init?(_ words: [String]) {
        guard let last = words.last, let degrees = Int(words[0]), degrees <= 360 else { return nil }
        let fraction = last.drop { $0 != "." }.dropFirst()
        self.parts = words.count
        self.decimals = min(9, fraction.count)
        self.padding = fraction.count - self.decimals
        self.hasPoint = last.contains(".")
        var (count, perDegree) = (degrees, 1)
        for word in words.dropFirst() {
            // `.5` is no word, so that there is always a digit before the point.
            guard let number = Int(word.prefix { $0 != "." }) else { return nil }
            count = count * 60 + number
            perDegree *= 60
        }
        let power = (0..<self.decimals).reduce(1) { product, _ in product * 10 }
        self.count = count * power + (Int(fraction.prefix(self.decimals)) ?? 0)
        self.perDegree = perDegree * power
    }

    /// Another count in as many parts and decimals.
    func words(for count: Int) -> [String] {
        var rest = count
        var fraction = ""
        for _ in 0..<self.decimals {
            fraction = "\(rest % 10)" + fraction
            rest /= 10
        }
        var words: [String] = []
        for _ in 1..<self.parts {
            words.insert("\(rest % 60)", at: 0)
            rest /= 60
        }
        words.insert("\(rest)", at: 0)
        words[self.parts - 1] += (self.hasPoint ? "." : "") + fraction + String(repeating: "0", count: self.padding)
        return words
    }
}
