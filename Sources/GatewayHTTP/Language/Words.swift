import CommunityRequests
import Mustache

/// The site's own texts in one language, by their names in `texts.csv`. Templates read them as `t.NAME`.
struct Words: Sendable, MustacheParent {
    let language: Language
    private let texts: [String: String]

    static let english = Words(.english)
    static let spanish = Words(.spanish)

    /// The texts of a language; what is not translated is English.
    static func of(_ language: Language) -> Words {
        switch language {
        case .english: self.english
        case .spanish: self.spanish
        }
    }

    /// Names of all texts, in the order of the file.
    static let names = Self.rows.map(\.[0])

    private static let rows = CSV(PackageResources.texts_csv).rows.dropFirst().map { $0.fields.map(\.text) }

    private init(_ language: Language) {
        self.language = language
        self.texts = Dictionary(
            Self.rows.map { row in
                let translated = language == .spanish && row.count > 2 ? row[2] : ""
                return (row[0], translated.isEmpty ? row[1] : translated)
            },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The text of that name; the name itself where there is none, which a test looks for.
    subscript(_ name: String) -> String { self.texts[name] ?? name }

    /// The text of that name with values in the places of `%1`, `%2`.
    func callAsFunction(_ name: String, _ values: String...) -> String {
        let parts = self[name].utf8.split(separator: UInt8(ascii: "%"), omittingEmptySubsequences: false)
        return parts.dropFirst().reduce(into: parts.first.map { String(Substring($0)) } ?? "") { text, part in
            let place = Int(part.first ?? 0) - Int(UInt8(ascii: "1"))
            guard values.indices.contains(place) else {
                text += "%\(Substring(part))"
                return
            }
            text += values[place]
            text += Substring(part.dropFirst())
        }
    }

    /// The text of that name, where there is one.
    func optional(_ name: String) -> String? { self.texts[name] }

    /// `NAME_one` for one, else `NAME_other` with the number in the place of `%1`.
    func count(_ number: Int, _ name: String) -> String {
        number == 1 ? self["\(name)_one"] : self("\(name)_other", self.number(number))
    }

    /// A whole number with its thousands set apart.
    func number(_ number: Int) -> String {
        var digits = Array(String(number))
        var place = digits.count - 3
        while place > 0 && digits[place - 1].isNumber {
            digits.insert(",", at: place)
            place -= 3
        }
        return String(digits)
    }

    func child(named name: String) -> Any? { self.texts[name] }
}

extension Words {
    func name(of offense: Offense?) -> String {
        guard let offense else { return self["offense_none"] }
        return self.optional("offense_\(offense.code)") ?? offense.name
    }

    /// The offence of a code, as the public counts have it.
    func name(ofOffenseCode code: String) -> String {
        guard let offense = Offense(code: code) else { return code == "none" ? self["offense_none"] : code }
        return self.name(of: offense)
    }

    func name(of state: USState) -> String { self.optional("us_\(state.code)") ?? state.name }

    func name(of kind: AgencyKind) -> String { self["kind_\(kind.rawValue)"] }
}
