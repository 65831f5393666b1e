import CommunityRequests

/// What a setting of a partner may hold.
enum SettingType: String, Sendable, CaseIterable {
    case text
    case agency
    case offense
    case duration
    case agencies
    case offenses
    case texts

    /// What it means, in a sentence.
    var documentation: String {
        switch self {
        case .text: "A text."
        case .agency: "An ORI."
        case .offense: "A NIBRS code."
        case .duration: "A duration, `2h`."
        case .agencies: "A table from the payload's words to ORIs."
        case .offenses: "A table from the payload's words to NIBRS codes."
        case .texts: "A table from the payload's words to others."
        }
    }

    /// Whether it is a table, and not one value.
    var isTable: Bool { self == .agencies || self == .offenses || self == .texts }

    /// Whether a text is one of this type, or may be an entry of such a table; with what to write where it is not.
    func problem(with text: String) -> String? {
        switch self {
        case .text, .texts:
            text.isEmpty ? "must not be empty" : nil
        case .agency, .agencies:
            ORI(text) == nil ? "must be an ORI of nine characters" : nil
        case .offense, .offenses:
            Offense(code: text) == nil ? "must be a NIBRS code of three characters" : nil
        case .duration:
            DurationText.seconds(text) == nil ? "must be a duration, as in 2h" : nil
        }
    }
}

/// A setting that an adapter asks of each partner.
struct SettingDeclaration: Sendable {
    let name: String
    let type: SettingType
    /// What it is for, as the operator reads it.
    let purpose: String
    /// What counts where a partner leaves it out; without one it must be set.
    let fallback: String?
}
