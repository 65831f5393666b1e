import CommunityRequests

/// A word of a text that is to be replaced, and the form that its replacement must have.
struct IdentityWord {
    enum Form {
        /// Letters and digits.
        case plain
        case uuid
        /// A date, perhaps with a time of day after it (RFC 3339).
        case time(dateLength: Int)
        /// The host of an e-mail address or a link.
        case host
        case phone
        case securityNumber
        /// What a link begins with; it stays.
        case scheme
    }

    let scalars: ArraySlice<Unicode.Scalar>
    let form: Form
}

/// Goes through a text from word to word; what stands between them goes into the result by itself.
struct IdentityCursor {
    private let scalars: [Unicode.Scalar]
    private var position = 0
    private(set) var result = ""

    init(_ text: String) { self.scalars = Array(text.unicodeScalars) }

    /// Adds what a word has become.
    mutating func append(_ replacement: String) { self.result += replacement }

    /// The next word; `nil` at the end.
    mutating func next() -> IdentityWord? {
        while self.position < self.scalars.count {
            if let word = self.word() {
                self.position = word.scalars.endIndex
                return word
            }
            self.result += Self.sign(self.scalars[self.position])
            self.position += 1
        }
        return nil
    }

    /// What stands for a sign: itself, or a star where it could carry a meaning of its own.
    static func sign(_ scalar: Unicode.Scalar) -> String {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0: String(scalar)
        case 0..<0x20, 0x7F..<0xA0: " "
        case 0x2010...0x2026: String(scalar)
        default: scalar.properties.isDefaultIgnorableCodePoint ? "" : "*"
        }
    }

    private func word() -> IdentityWord? {
        let here = self.position
        guard self.isStart(here) else { return self.run() }
        if let end = self.uuidEnd(here) { return IdentityWord(scalars: self.scalars[here..<end], form: .uuid) }
        if let end = self.timeEnd(here) {
            return IdentityWord(scalars: self.scalars[here..<end], form: .time(dateLength: 10))
        }
        if let end = self.phoneEnd(here) { return IdentityWord(scalars: self.scalars[here..<end], form: .phone) }
        if let end = self.securityNumberEnd(here) {
            return IdentityWord(scalars: self.scalars[here..<end], form: .securityNumber)
        }
        if let end = self.schemeEnd(here) { return IdentityWord(scalars: self.scalars[here..<end], form: .scheme) }
        if self.followsHostSign(here), let end = self.hostEnd(here) {
            return IdentityWord(scalars: self.scalars[here..<end], form: .host)
        }
        return self.run()
    }

    private func run() -> IdentityWord? {
        let run = self.scalars[self.position...].prefix(while: \.isIdentityScalar)
        return run.isEmpty ? nil : IdentityWord(scalars: run, form: .plain)
    }

    private func isStart(_ index: Int) -> Bool { index == 0 || !self.scalars[index - 1].isIdentityScalar }

    private func scalar(_ index: Int) -> Unicode.Scalar? {
        self.scalars.indices.contains(index) ? self.scalars[index] : nil
    }

    /// The end of what a pattern describes: `#` a digit, `x` a hexadecimal one, anything else itself.
    private func end(_ pattern: StaticString, from start: Int) -> Int? {
        guard start + pattern.utf8CodeUnitCount <= self.scalars.count else { return nil }
        for offset in 0..<pattern.utf8CodeUnitCount {
            let scalar = self.scalars[start + offset]
            switch pattern.utf8Start[offset] {
            case UInt8(ascii: "#"): guard scalar.isDecimalDigit else { return nil }
            case UInt8(ascii: "x"): guard scalar.isASCII, scalar.properties.isASCIIHexDigit else { return nil }
            case let sign: guard scalar.value == UInt32(sign) else { return nil }
            }
        }
        return start + pattern.utf8CodeUnitCount
    }

    /// - Returns: The end, unless the word goes on after it.
    private func whole(_ end: Int?) -> Int? {
        end.flatMap { self.scalar($0)?.isIdentityScalar ?? false ? nil : $0 }
    }

    private func uuidEnd(_ start: Int) -> Int? {
        self.whole(self.end("xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx", from: start))
    }

    private func timeEnd(_ start: Int) -> Int? {
        guard let date = self.end("####-##-##", from: start),
            Instant(rfc3339: String(String.UnicodeScalarView(self.scalars[start..<date])) + "T00:00:00Z") != nil
        else { return nil }
        guard let letter = self.scalar(date), letter == "T" || letter == "t" || letter == " ",
            var end = self.end("##:##:##", from: date + 1)
        else { return self.whole(date) }
        if self.scalar(end) == "." {
            let digits = self.scalars[(end + 1)...].prefix(while: \.isDecimalDigit)
            if !digits.isEmpty { end = digits.endIndex }
        }
        if let zone = self.scalar(end), zone == "Z" || zone == "z" { return self.whole(end + 1) }
        return self.whole(self.end("+##:##", from: end) ?? self.end("-##:##", from: end) ?? end)
    }

    /// A phone as it is written in North America, with signs between its parts; or `+` and digits.
    private func phoneEnd(_ start: Int) -> Int? {
        if start > 0, self.scalars[start - 1] == "+" {
            let digits = self.scalars[start...].prefix(while: \.isDecimalDigit)
            if (10...15).contains(digits.count), let end = self.whole(digits.endIndex) { return end }
        }
        // A code's digits go on before or after such a group.
        guard start == 0 || self.scalars[start - 1] != "-" || self.isCountry(before: start) else { return nil }
        let patterns: [StaticString] = [
            "###-###-####", "###.###.####", "### ### ####", "###) ###-####", "###)###-####", "### ###-####",
        ]
        // `1-972-555-0148`: the country's digit is part of it.
        let isCountry =
            self.scalars[start] == "1" && (self.scalar(start + 1).map { "-. ".unicodeScalars.contains($0) } ?? false)
        return (isCountry ? [start + 2, start] : [start]).lazy.compactMap { first in
            patterns.lazy.compactMap { pattern in
                self.whole(self.end(pattern, from: first)).flatMap { self.scalar($0) == "-" ? nil : $0 }
            }.first
        }.first
    }

    private func isCountry(before start: Int) -> Bool { start >= 2 && self.scalars[start - 2] == "1" }

    private func securityNumberEnd(_ start: Int) -> Int? {
        guard start == 0 || self.scalars[start - 1] != "-" else { return nil }
        return self.whole(self.end("###-##-####", from: start)).flatMap { self.scalar($0) == "-" ? nil : $0 }
    }

    private func schemeEnd(_ start: Int) -> Int? {
        let schemes: [StaticString] = ["https", "http", "urn", "mailto", "tel", "sips", "sip", "pres"]
        return schemes.lazy.compactMap { self.end($0, from: start) }.first { self.scalar($0) == ":" }
    }

    /// Whether an `@` or `://` stands before.
    private func followsHostSign(_ start: Int) -> Bool {
        guard start >= 2 else { return false }
        if self.scalars[start - 1] == "@" { return self.scalars[start - 2].isIdentityScalar }
        return start >= 3 && self.scalars[(start - 3)..<start].elementsEqual("://".unicodeScalars)
    }

    /// The end of a host of at least two labels.
    private func hostEnd(_ start: Int) -> Int? {
        let allowed = self.scalars[start...].prefix { $0.isIdentityScalar || $0 == "." || $0 == "-" }
        var end = allowed.endIndex
        while end > start, !self.scalars[end - 1].isIdentityScalar { end -= 1 }
        return self.scalars[start..<end].contains(".") ? end : nil
    }
}

extension Unicode.Scalar {
    /// Whether it is part of a word: a letter, a digit, or a mark on one.
    var isIdentityScalar: Bool {
        if self.isASCII {
            return (48...57).contains(self.value) || (65...90).contains(self.value) || (97...122).contains(self.value)
        }
        return self.properties.isAlphabetic || self.properties.numericType != nil
    }

    fileprivate var isDecimalDigit: Bool { (48...57).contains(self.value) }
}
