/// What may stand as a value in a manifest.
indirect enum ValueType: Sendable {
    case text(TextForm)
    /// `true` or `false`.
    case flag
    /// A whole number in a range.
    case number(ClosedRange<Int>)
    /// One of a closed list of words; one with parameters is written `word: { … }`.
    case word(title: String, [WordDescription])
    /// A list of at least one.
    case list(ValueType)
    /// One, or a list of at least one.
    case oneOrMore(ValueType)
    /// A mapping whose keys are the writer's own.
    case entries(TextForm, ValueType)
    /// A mapping whose keys are the language's.
    case mapping(MappingDescription)
    /// A place alone, or a mapping that says more of it.
    case placeOr(MappingDescription)
    /// Where the value of a canonical field comes from.
    case source(FieldDescription)
    /// A text, or the name of a setting that holds it: `2h` or `{ setting: window_before }`.
    case settable(TextForm)
    /// The word `as-submitted`, or a source of its own.
    case asSubmitted(FieldDescription)
    /// The body of a callback.
    case template
}

/// What a text of the manifest must be.
enum TextForm: String, Sendable, CaseIterable {
    case any
    case adapterName
    case provenance
    case mediaType
    case place
    case relativePlace
    case header
    case duration
    case settingName
    case settingReference

    /// What the text is, with its article, and how it is written.
    var documentation: (title: String, form: String) {
        switch self {
        case .any: ("a text", "Any text of 1 to 1,024 characters.")
        case .adapterName: ("an adapter's name", "Lower-case letters, digits and hyphens; the name of its folder.")
        case .provenance: ("a provenance", "`modelled on …` or `published: …`.")
        case .mediaType: ("a media type", "A type and a subtype, as in `application/json`.")
        case .place: ("a place", "A JSON Pointer into the payload, as in `/data/requestId`.")
        case .relativePlace: ("a place in the item", "A pointer that begins at the item, as in `./color`.")
        case .header: ("a header's name", "Letters, digits and hyphens, as in `webhook-id`.")
        case .duration: ("a duration", "A whole number and `s`, `m`, `h` or `d`, as in `2h`.")
        case .settingName: ("a setting's name", "Lower-case letters, digits and underscores, as in `time_zone`.")
        case .settingReference:
            ("a table of the settings", "`settings.` and the table's name, as in `settings.offenses`.")
        }
    }
}
