/// Where the value of a field comes from, compiled for one kind of value.
indirect enum Source<Reader: FieldReader>: Sendable {
    /// A place in the payload, perhaps looked up in a table of the partner's settings.
    case place(Place, table: String?, Reader)
    /// A text of the partner's settings, or what the adapter says where they leave it out.
    case setting(String, fallback: String?, Reader)
    case constant(String, Reader)
    /// A header; the name in lower case.
    case header(String, Reader)
    case firstOf([Source])
    case exactlyOne([Source])
    case all([Source], Combination)

    /// What stands between values that are joined.
    var separators: [String] {
        switch self {
        case .place, .setting, .constant, .header: []
        case .firstOf(let sources), .exactlyOne(let sources): sources.flatMap(\.separators)
        case .all(let sources, .joined(let separator)), .all(let sources, .joinedWhole(let separator)):
            [separator] + sources.flatMap(\.separators)
        case .all(let sources, _): sources.flatMap(\.separators)
        }
    }

    /// All places that are looked at.
    var places: [Place] {
        switch self {
        case .place(let place, _, _): [place]
        case .setting, .constant, .header: []
        case .firstOf(let sources), .exactlyOne(let sources), .all(let sources, _): sources.flatMap(\.places)
        }
    }
}

/// A canonical field: where it comes from, and whether a message without it is refused.
///
/// A class, because every message reads dozens of fields and passing one on must cost nothing.
final class Field<Reader: FieldReader>: Sendable {
    let source: Source<Reader>
    let isRequired: Bool

    init(source: Source<Reader>, isRequired: Bool) {
        self.source = source
        self.isRequired = isRequired
    }
}
