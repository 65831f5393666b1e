import CommunityRequests

/// A platform's own form of a time, `MM/DD/YYYY hh:mm:ss`, compiled.
///
/// | written | stands for |
/// |---|---|
/// | `YYYY`, `MM`, `DD`, `hh`, `mm`, `ss` | year, month, day, hour, minute, second, with as many digits |
/// | `M`, `D`, `h` | month, day, hour, with one digit or two |
/// | `AM` | `AM` or `PM`, in either case; the hour is then one of twelve |
/// | `Z` | `Z` or an offset, with or without its colon; without it a time is local, in the partner's zone |
///
/// Anything else stands for itself. A fraction after the seconds is read, too.
struct TimeForm: Hashable, Sendable {
    enum Part: Hashable, Sendable {
        case year, month, day, hour, minute, second
        case shortMonth, shortDay, shortHour
        case half
        case offset
        case literal(UInt8)
    }

    /// Why a text is no form.
    struct InvalidForm: Error, Hashable {
        let message: String
    }

    let text: String
    let parts: [Part]

    private static let tokens: [(text: String, part: Part)] = [
        ("YYYY", .year), ("MM", .month), ("DD", .day), ("hh", .hour), ("mm", .minute), ("ss", .second), ("AM", .half),
        ("M", .shortMonth), ("D", .shortDay), ("h", .shortHour), ("Z", .offset),
    ]

    /// Compiles a form; year, month, day, hour and minute must stand in it, each once.
    init(_ text: String) throws(InvalidForm) {
        var parts: [Part] = []
        var rest = text[...]
        while let first = rest.first {
            if let token = Self.tokens.first(where: { rest.hasPrefix($0.text) }) {
                parts.append(token.part)
                rest.removeFirst(token.text.count)
                continue
            }
            guard let byte = first.asciiValue, !first.isLetter && !first.isNumber || "Tt".contains(first) else {
                throw InvalidForm(message: "`\(first)` stands for nothing. Write YYYY, MM, DD, hh, mm, ss, AM or Z.")
            }
            parts.append(.literal(byte))
            rest.removeFirst()
        }
        let needed: [(String, [Part])] = [
            ("YYYY", [.year]), ("MM or M", [.month, .shortMonth]), ("DD or D", [.day, .shortDay]),
            ("hh or h", [.hour, .shortHour]), ("mm", [.minute]),
        ]
        for (name, kinds) in needed where parts.count(where: kinds.contains) != 1 {
            throw InvalidForm(message: "\(name) must stand in it once.")
        }
        for (name, kind) in [("ss", Part.second), ("AM", .half), ("Z", .offset)]
        where parts.count(where: { $0 == kind }) > 1 {
            throw InvalidForm(message: "\(name) can stand in it once.")
        }
        self.text = text
        self.parts = parts
    }

    /// Takes a text of this form apart.
    func parts(of bytes: ArraySlice<UInt8>) throws(CivilTime.Problem) -> CivilTime.Parts {
        var cursor = TimeCursor(bytes: bytes)
        cursor.colonIsOptional = true
        var time = CivilTime.Parts()
        var isAfternoon: Bool?
        for part in self.parts {
            switch part {
            case .year: time.year = try cursor.number(digits: 4)
            case .month: time.month = try cursor.number(digits: 2)
            case .day: time.day = try cursor.number(digits: 2)
            case .hour: time.hour = try cursor.number(digits: 2)
            case .minute: time.minute = try cursor.number(digits: 2)
            case .second:
                time.second = try cursor.number(digits: 2)
                time.nanoseconds = try cursor.fraction()
            case .shortMonth: time.month = try cursor.number(upTo: 2)
            case .shortDay: time.day = try cursor.number(upTo: 2)
            case .shortHour: time.hour = try cursor.number(upTo: 2)
            case .half: isAfternoon = try cursor.isAfternoon()
            case .offset: time.offset = try cursor.offset()
            case .literal(let byte): try cursor.skip(Unicode.Scalar(byte))
            }
        }
        guard cursor.isAtEnd else { throw .form }
        if let isAfternoon {
            guard (1...12).contains(time.hour) else { throw .impossible }
            time.hour = time.hour % 12 + (isAfternoon ? 12 : 0)
        }
        return time
    }

    /// A local time in this form, with the fraction and the offset of another text of the form.
    ///
    /// - Parameter local: The time of day as if it were UTC.
    func written(_ local: Instant, like other: String) -> String? {
        let date = Array(local.rfc3339.utf8.prefix(19))
        guard date.count == 19 else { return nil }
        func digits(_ range: Range<Int>) -> String { String(decoding: date[range], as: UTF8.self) }
        func short(_ range: Range<Int>) -> String { Int(digits(range)).map { String($0) } ?? digits(range) }
        let hour = Int(digits(11..<13)) ?? 0
        let hasHalf = self.parts.contains(.half)
        let clockHour = hasHalf ? (hour + 11) % 12 + 1 : hour
        var text = ""
        for part in self.parts {
            switch part {
            case .year: text += digits(0..<4)
            case .month: text += digits(5..<7)
            case .day: text += digits(8..<10)
            case .hour: text += clockHour < 10 ? "0\(clockHour)" : String(clockHour)
            case .minute: text += digits(14..<16)
            case .second: text += digits(17..<19)
            case .shortMonth: text += short(5..<7)
            case .shortDay: text += short(8..<10)
            case .shortHour: text += String(clockHour)
            case .half: text += hour < 12 ? "AM" : "PM"
            case .offset:
                guard let offset = other.wholeMatch(of: #/.*(Z|z|[+-]\d\d:?\d\d)/#)?.output.1 else { return nil }
                text += offset
            case .literal(let byte): text.unicodeScalars.append(Unicode.Scalar(byte))
            }
        }
        return text
    }
}

extension TimeCursor {
    /// `AM` or `PM`, in either case.
    fileprivate mutating func isAfternoon() throws(CivilTime.Problem) -> Bool {
        guard let half = self.bytes.popFirst(), let last = self.bytes.popFirst(), last | 0x20 == UInt8(ascii: "m")
        else {
            throw .form
        }
        switch half | 0x20 {
        case UInt8(ascii: "a"): return false
        case UInt8(ascii: "p"): return true
        default: throw .form
        }
    }
}
