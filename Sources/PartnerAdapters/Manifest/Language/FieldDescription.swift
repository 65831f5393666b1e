/// What kind of value a canonical field holds: it decides how its place may be read.
enum FieldKind: String, Sendable, CaseIterable {
    case text
    case agency
    case state
    case investigation
    case offense
    case instant
    case length
    case flag
    case shape
    case identity

    /// What the value is, with its article.
    var title: String {
        switch self {
        case .text: "a text"
        case .agency: "an agency"
        case .state: "a state"
        case .investigation: "an investigation code"
        case .offense: "an offence"
        case .instant: "a moment"
        case .length: "a length of time"
        case .flag: "a truth value"
        case .shape: "a shape"
        case .identity: "an identity"
        }
    }

    /// The ways of reading it; the first is meant where `as` is left out, unless the field says that it must be said.
    var readers: [ReaderDescription] { ReaderDescription.all.filter { $0.kind == self } }

    /// Whether it may come from a text that stands outside the payload: a setting, a header, a constant, a table.
    var isTextual: Bool { self == .text || self == .agency || self == .offense }
}

/// A canonical field as the language sees it.
struct FieldDescription: Sendable {
    /// Whether a message without the field is refused.
    enum Presence: Sendable {
        case always
        case unlessSaidOtherwise
        case ifSaid
        case never
    }

    let kind: FieldKind
    let presence: Presence
    /// What may be said of this field beside where it stands.
    let extras: [KeyDescription]

    init(_ kind: FieldKind, _ presence: Presence, extras: [KeyDescription] = []) {
        self.kind = kind
        self.presence = presence
        self.extras = extras
    }

    /// The same kind as a part of another source: nothing is said of its presence there.
    var asPart: FieldDescription { FieldDescription(self.kind, .never) }
}

/// A way of reading a value.
struct ReaderDescription: Sendable {
    let name: String
    let kind: FieldKind
    let documentation: String
    let parameters: [KeyDescription]

    init(
        _ name: String,
        _ kind: FieldKind,
        _ documentation: String,
        _ parameters: [KeyDescription] = []
    ) {
        self.name = name
        self.kind = kind
        self.documentation = documentation
        self.parameters = parameters
    }
}
