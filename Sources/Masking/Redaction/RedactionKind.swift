/// What kind of identity was taken out.
enum RedactionKind: String, CaseIterable, Sendable {
    case name
    case phone
    case email = "e-mail"
    case plate
    case vehicleID = "vehicle id"
    case ssn
    case address
    case birthDate = "birth date"
    case age
    case number
    case link
    case account
    case card = "card number"
    case bankAccount = "bank account"
    /// A text in base64.
    case encoded = "encoded text"
    case place
    /// A word that no list knows.
    case word
    /// The whole text, where it could not be redacted with certainty.
    case text

    /// What stands in its place.
    var label: String { "[\(self.rawValue)]" }

    /// The label's length; it is ASCII.
    var labelLength: Int { self.rawValue.utf8.count + 2 }
}
