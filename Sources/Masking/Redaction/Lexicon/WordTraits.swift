/// What the lexicon knows of a word. A word can be several things at once.
struct WordTraits: OptionSet {
    let rawValue: UInt64

    private static func bit(_ position: UInt64) -> WordTraits { WordTraits(rawValue: 1 << position) }

    // What keeps a capitalised word from being taken for a name.
    /// A word of everyday reports.
    static let ordinary = bit(0)
    /// An article, pronoun, preposition, conjunction or common verb: never part of a street's name either.
    static let function = bit(1)
    static let color = bit(2)
    /// A make or model of vehicles.
    static let make = bit(3)
    static let month = bit(4)
    static let compass = bit(5)
    static let state = bit(6)
    /// An inflected form of an ordinary word; with a capital in the middle of a sentence it is a name after all.
    static let inflected = bit(7)
    /// Part of an agency's or office's name.
    static let agencyNoun = bit(8)
    /// A thing that has an age or a colour.
    static let thing = bit(9)

    // Names.
    /// A given name or surname that is no other word.
    static let given = bit(10)
    /// `Det`, `Mrs`: goes with the name that follows.
    static let title = bit(11)
    /// `witness`, `owner`: stays before the name that follows.
    static let role = bit(12)
    /// What persons do in reports: says, saw, lives.
    static let saying = bit(13)
    /// Stands between a role and a name: named, alias.
    static let naming = bit(14)
    static let particle = bit(15)
    static let nameSuffix = bit(16)
    static let article = bit(17)
    static let joiner = bit(18)

    // Addresses.
    /// `street`, `ave`: makes an address of what stands before it.
    static let street = bit(19)
    /// `court`, `way`: does so where it is capitalised or a house number stands first.
    static let softStreet = bit(20)
    static let streetAbbreviation = bit(21)
    static let unitCue = bit(22)
    static let blockWord = bit(23)
    static let highway = bit(24)
    static let onto = bit(25)
    static let corner = bit(26)
    static let coordinateCue = bit(27)

    // Numbers.
    static let numberCue = bit(28)
    /// Announces a number only if that is long or marked as one.
    static let weakNumberCue = bit(29)
    static let numberFiller = bit(30)
    static let filler = bit(31)
    static let plateCue = bit(32)
    static let plateFiller = bit(33)
    static let vinCue = bit(34)
    static let ssnCue = bit(35)
    static let endingWord = bit(36)
    static let crossedOut = bit(37)
    static let birthCue = bit(38)
    static let dateFiller = bit(39)
    static let phoneCue = bit(40)
    static let extensionCue = bit(41)
    static let digitWord = bit(42)
    static let driver = bit(43)

    // Links and accounts.
    static let social = bit(44)
    static let accountWord = bit(45)
    static let linkScheme = bit(46)
    static let topLevelDomain = bit(47)
    static let dotWord = bit(48)

    /// Ends with a full stop that ends no sentence.
    static let abbreviation = bit(49)

    /// A word that is a name as well: `rose`, `hunter`, `brown`.
    static let ambiguous = bit(50)
    /// A letter of a spelling alphabet: `kilo`, `adam`.
    static let phonetic = bit(51)
    /// What makes a measure of the number before it.
    static let measure = bit(52)
    /// A word of the vocabulary of which the lexicon knows nothing else.
    static let listed = bit(55)
    /// A word that is a name as well, but seldom: `door`, `line`.
    static let seldomName = bit(57)
    /// A word of Spanish, not of English: with a capital in a sentence it is a name.
    static let foreign = bit(56)
    /// What only persons do: said, told, advised.
    static let telling = bit(54)
    /// Stands before a time of day: at, between, until.
    static let timeCue = bit(53)

    /// All traits but those of names: a word with one of them is not taken for a name.
    static let known = WordTraits(rawValue: .max).subtracting([
        .given, .ambiguous, .seldomName, .phonetic,
    ])
    /// What is no name even where an adapter sealed it.
    static let neverAName: WordTraits = [
        .function, .title, .agencyNoun, .topLevelDomain, .state, .street,
    ]
}
