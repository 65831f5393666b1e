/// The lists that a word is on: what it says by itself, whatever stands beside it.
struct WordLists: OptionSet, Hashable, Sendable {
    let rawValue: UInt32

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
    static let asking = Self(rawValue: 1 << 15)
    static let who = Self(rawValue: 1 << 16)
    static let beforeQuestion = Self(rawValue: 1 << 17)

    static let doer = Self(rawValue: 1 << 23)
    static let pursuing = Self(rawValue: 1 << 24)
    static let was = Self(rawValue: 1 << 25)
    static let watcher = Self(rawValue: 1 << 26)

    // Words of the rules themselves.
    /// Other races and ages that may stand between a colour and the person: `white adult`, `black 20 year old male`.
    static let betweenColourAndPerson = Self(rawValue: 1 << 18)
    /// `was black`, `appeared to be white`.
    static let being = Self(rawValue: 1 << 19)
    static let color = Self(rawValue: 1 << 20)
    /// `of color`, `de color`.
    static let beforeColor = Self(rawValue: 1 << 21)
    static let victim = Self(rawValue: 1 << 22)
    /// `no damage`.
    static let negation = Self(rawValue: 1 << 27)

    static let ofRules: [(words: String, list: Self)] = [
        (
            "or and adult young older old teenage year yr yo middle aged elderly unknown juvenile",
            .betweenColourAndPerson
        ),
        ("was is were are be as", .being), ("color", .color), ("of de", .beforeColor),
        ("victim victims victima complainant survivor", .victim), ("no without sin", .negation),
    ]

    /// By their names in `group-description.csv`.
    static let ofGroupDescription: [String: Self] = [
        "race": .race, "colour": .colour, "skin": .skin, "group": .group, "code": .code, "racecode": .raceCode,
        "sexcode": .sexCode, "person": .person, "distinct": .distinct, "measure": .measure, "vehicle": .vehicle,
        "plain": .plainBeforeVehicle, "nothing": .nothing,
    ]

    /// By their names in `plain-words.csv`.
    static let ofPlainWords: [String: Self] = [
        "plain": .plain, "asking": .asking, "who": .who, "question": .beforeQuestion,
        "doer": .doer, "pursuing": .pursuing, "was": .was, "watcher": .watcher,
    ]
}
