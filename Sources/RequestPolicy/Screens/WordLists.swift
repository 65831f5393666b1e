/// The lists that a word is on: what it says by itself, whatever stands beside it.
struct WordLists: OptionSet, Hashable, Sendable {
    let rawValue: UInt64

    // `group-description.csv`
    static let race = Self(rawValue: 1 << 0)
    static let colour = Self(rawValue: 1 << 1)
    static let skin = Self(rawValue: 1 << 2)
    static let group = Self(rawValue: 1 << 3)
    static let code = Self(rawValue: 1 << 4)
    static let raceCode = Self(rawValue: 1 << 5)
    static let sexCode = Self(rawValue: 1 << 6)
    static let person = Self(rawValue: 1 << 7)
    static let distinct = Self(rawValue: 1 << 8)
    static let measure = Self(rawValue: 1 << 9)
    static let vehicle = Self(rawValue: 1 << 10)
    static let plainBeforeVehicle = Self(rawValue: 1 << 11)
    static let nothing = Self(rawValue: 1 << 12)

    // `incident.csv`
    static let incident = Self(rawValue: 1 << 13)

    // `plain-words.csv`
    static let plain = Self(rawValue: 1 << 14)
    /// Words that reports say beside those.
    static let usual = Self(rawValue: 1 << 15)
    static let who = Self(rawValue: 1 << 16)
    static let common = Self(rawValue: 1 << 17)

    // `names.csv`
    static let given = Self(rawValue: 1 << 18)
    static let title = Self(rawValue: 1 << 19)
    static let kin = Self(rawValue: 1 << 20)
    static let placeKind = Self(rawValue: 1 << 21)
    static let beforePlace = Self(rawValue: 1 << 22)
    static let harm = Self(rawValue: 1 << 23)
    static let harmed = Self(rawValue: 1 << 24)
    static let named = Self(rawValue: 1 << 25)
    static let brand = Self(rawValue: 1 << 26)
    static let hour = Self(rawValue: 1 << 27)
    static let passive = Self(rawValue: 1 << 28)
    static let called = Self(rawValue: 1 << 29)
    static let sexual = Self(rawValue: 1 << 30)
    static let beforeKin = Self(rawValue: 1 << 31)
    static let article = Self(rawValue: 1 << 32)
    static let streetKind = Self(rawValue: 1 << 33)
    static let beforeStreet = Self(rawValue: 1 << 34)
    static let role = Self(rawValue: 1 << 35)

    // `group-description.csv` as well.
    static let generic = Self(rawValue: 1 << 36)
    static let carried = Self(rawValue: 1 << 37)
    static let carrying = Self(rawValue: 1 << 38)
    static let afterRace = Self(rawValue: 1 << 39)
    static let beforeRace = Self(rawValue: 1 << 40)

    // Words of the rules themselves.
    /// Other races and ages that may stand between a colour and the person: `white adult`, `black 20 year old male`.
    static let betweenColourAndPerson = Self(rawValue: 1 << 41)
    /// `was black`, `appeared to be white`.
    static let being = Self(rawValue: 1 << 42)
    static let color = Self(rawValue: 1 << 43)
    /// `of color`, `de color`.
    static let beforeColor = Self(rawValue: 1 << 44)
    static let victim = Self(rawValue: 1 << 45)
    /// `no damage`.
    static let negation = Self(rawValue: 1 << 46)
    /// `has not returned`: somebody is missing.
    static let awaited = Self(rawValue: 1 << 47)
    static let notYet = Self(rawValue: 1 << 48)
    /// `we don't have his height`: what follows tells nobody apart.
    static let denial = Self(rawValue: 1 << 49)

    static let ofRules: [(words: String, list: Self)] = [
        (
            "or and adult young older old teenage year yr yo middle aged elderly unknown juvenile",
            .betweenColourAndPerson
        ),
        ("was is were are be as es era eran son", .being), ("color", .color), ("of de", .beforeColor),
        (
            "victim victims vict v1 v2 victima complainant survivor decedent deceased homeowner perjudicado perjudicada agraviado agraviada",
            .victim
        ), ("no without sin", .negation),
        (
            "returned arrived regresado llegado vuelto regresa aparece aparecido regreso volvio llego sabe seen vez checked come came",
            .awaited
        ),
        ("not never no nunca hasnt havent didnt last ultima", .notYet),
        ("dont cannot couldnt cant didnt unable", .denial),
    ]

    /// By their names in `group-description.csv`.
    static let ofGroupDescription: [String: Self] = [
        "race": .race, "colour": .colour, "skin": .skin, "group": .group, "code": .code, "racecode": .raceCode,
        "sexcode": .sexCode, "person": .person, "distinct": .distinct, "measure": .measure, "vehicle": .vehicle,
        "plain": .plainBeforeVehicle, "nothing": .nothing, "generic": .generic, "carried": .carried,
        "carrying": .carrying, "afterrace": .afterRace, "beforerace": .beforeRace,
    ]

    /// By their names in `names.csv`.
    static let ofNames: [String: Self] = [
        "given": .given, "title": .title, "kin": .kin, "placekind": .placeKind, "beforeplace": .beforePlace,
        "harm": .harm, "harmed": .harmed, "named": .named, "brand": .brand, "hour": .hour,
        "called": .called, "sexual": .sexual, "passive": .passive, "beforekin": .beforeKin, "article": .article,
        "streetkind": .streetKind, "beforestreet": .beforeStreet, "role": .role,
    ]

    /// By their names in `plain-words.csv`.
    static let ofPlainWords: [String: Self] = [
        "plain": .plain, "usual": .usual, "who": .who, "common": .common,
    ]
}
