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
    /// A text that is joined first and read then: a date and a time of day, an angle of degrees and minutes.
    case text(Source<TextField>, Reader)

    /// The same source with other readers.
    func mapped<Other>(_ transform: (Reader) -> Other) -> Source<Other> {
        switch self {
        case .place(let place, let table, let reader): .place(place, table: table, transform(reader))
        case .setting(let name, let fallback, let reader): .setting(name, fallback: fallback, transform(reader))
        case .constant(let text, let reader): .constant(text, transform(reader))
        case .header(let name, let reader): .header(name, transform(reader))
        case .firstOf(let sources): .firstOf(sources.map { $0.mapped(transform) })
        case .exactlyOne(let sources): .exactlyOne(sources.map { $0.mapped(transform) })
        case .all(let sources, let combination): .all(sources.map { $0.mapped(transform) }, combination)
        case .text(let source, let reader): .text(source, transform(reader))
        }
    }

    /// What stands between values that are joined.
    var separators: [String] {
        switch self {
        case .place, .setting, .constant, .header: []
        case .firstOf(let sources), .exactlyOne(let sources): sources.flatMap(\.separators)
        case .all(let sources, .joined(let separator)), .all(let sources, .joinedWhole(let separator)):
            [separator] + sources.flatMap(\.separators)
        case .all(let sources, _): sources.flatMap(\.separators)
        case .text(let source, _): source.separators
        }
    }

    /// All places that are looked at.
    var places: [Place] {
        switch self {
        case .place(let place, _, _): [place]
        case .setting, .constant, .header: []
        case .firstOf(let sources), .exactlyOne(let sources), .all(let sources, _): sources.flatMap(\.places)
        case .text(let source, _): source.places
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
