/// What looks at a text, in this order: what is certain before what is likely, numbers before the names beside them,
/// what has a label of its own before what is only known to be an identity, and what no list knows at the end.
enum Recognizer: CaseIterable {
    case contact
    case encodedText
    case accountNumber
    case place
    case labelledNumber
    case vehicleNumber
    case spelledOut
    case birthDate
    case phoneOrSecurityNumber
    case sealed
    case address
    case code
    case name
    case repetition
    case unknownWord
    case foreignWord
    case frame
    case wordOrName
    case neighbor
    case unknownNumber

    /// Whether it finds something only where there are words.
    var looksForNames: Bool {
        switch self {
        case .name, .repetition, .unknownWord, .foreignWord, .frame, .wordOrName, .neighbor: true
        default: false
        }
    }

    /// Why it removes something, for people.
    var reason: String {
        switch self {
        case .contact: "the form of a link, e-mail address or account"
        case .encodedText: "a text in base64"
        case .accountNumber: "the form and the check of a card or bank account"
        case .place: "the form of a position"
        case .labelledNumber: "a number that the words before it explain"
        case .vehicleNumber: "the form of a vehicle's number"
        case .spelledOut: "spelled out, letter by letter or digit by digit"
        case .birthDate: "a date of birth or an age"
        case .phoneOrSecurityNumber: "the form of a phone or social security number"
        case .sealed: "the adapter sealed it"
        case .address: "part of an address"
        case .code: "the form of a code"
        case .name: "stands where names stand, or is one"
        case .repetition: "was taken out elsewhere as a name"
        case .unknownWord: "on no list of harmless words"
        case .foreignWord: "is a word of Spanish only, and the sentence is not Spanish"
        case .frame: "stands where a street, a place or a nickname stands"
        case .wordOrName: "is a name as well, and nothing shows that it is the word"
        case .neighbor: "stands right beside a name"
        case .unknownNumber: "no rule knows this number to be harmless"
        }
    }
}
