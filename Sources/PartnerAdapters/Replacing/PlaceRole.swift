/// What the value at a place says to the adapter, and so what must stay true of a value in its place.
enum PlaceRole: PlaceUse {
    /// Stays where it is one of these words.
    case words([String])
    /// Stays where it is a word of that table of offences.
    case table(String)
    /// Stays where it is an offence's code, or one of the platform's own words.
    case offense([String])
    case state
    /// Words of which rules read what kind of agency is meant.
    case agencyType
    case color
    case make
    case code(CodeGrammar)
    case area(ShapeReader)
    /// A time, in a form of the adapter's own where it has one.
    case moment(TimeForm?)
    /// How long something lasts; it says nothing of anybody.
    case length
    case text(ReplacedText, isHTML: Bool)
    /// Anything else: it says only whether it is the same as another.
    case identity

    /// A truth value in the adapter's words, or as XML writes it.
    static func flag(_ words: FlagField.Words?) -> PlaceRole {
        .words(words.map { $0.isTrue + $0.isFalse } ?? ["true", "false", "1", "0"])
    }
    static var reference: PlaceRole { .identity }
    static var referenced: PlaceRole { .identity }
    static func selection(_ value: String) -> PlaceRole { .words([value]) }
    static var entersText: Bool { true }

    /// Where a place has several, the one that leaves least room.
    private var rank: Int {
        switch self {
        case .words: 0
        case .table: 1
        case .offense: 2
        case .state: 3
        case .agencyType: 4
        case .color: 5
        case .make: 6
        case .code: 7
        case .area: 8
        case .moment: 9
        case .length: 10
        case .text: 11
        case .identity: 12
        }
    }

    /// The role of a place that has these.
    static func joined(_ roles: [PlaceRole]) -> PlaceRole {
        var words: [String] = []
        for case .words(let some) in roles { words += some }
        return words.isEmpty ? roles.min { $0.rank < $1.rank } ?? .identity : .words(words)
    }
}

/// A text of a message whose ordinary words stay.
public enum ReplacedText: Hashable, Sendable, CaseIterable {
    case description
    case purpose
}
