extension ManifestLanguage {
    /// One of the forms in which a manifest says where a value comes from.
    struct SourceForm: Sendable {
        /// The key by which the form is known.
        let key: KeyDescription
        /// What may stand beside it, apart from `as`, a reader's parameters and what the field allows.
        let others: [KeyDescription]
        /// Whether `as` may stand beside it.
        let isRead: Bool
    }

    /// The forms in which a field of that kind may be found. A place alone is short for `{ at: PLACE }`.
    static func sourceForms(for field: FieldDescription) -> [SourceForm] {
        let part = field.asPart
        var forms = [
            SourceForm(
                key: KeyDescription("at", .text(.place), "The place in the payload."),
                others: field.kind.isTextual ? [Self.table] : [],
                isRead: true
            ),
            SourceForm(
                key: KeyDescription("first_of", .oneOrMore(.source(part)), "The first of these that is there."),
                others: [],
                isRead: true
            ),
            SourceForm(
                key: KeyDescription("exactly_one", .oneOrMore(.source(part)), "The one of these that is there."),
                others: [],
                isRead: true
            ),
        ]
        if field.kind.isTextual {
            forms += [
                SourceForm(
                    key: KeyDescription("setting", .text(.settingName), "A text of the partner's settings."),
                    others: [],
                    isRead: true
                ),
                SourceForm(
                    key: KeyDescription("constant", .text(.any), "Always this text."),
                    others: [],
                    isRead: true
                ),
            ]
        }
        switch field.kind {
        case .text:
            forms += [
                SourceForm(
                    key: KeyDescription("header", .text(.header), "A header of the message, which must stand once."),
                    others: [],
                    isRead: false
                ),
                SourceForm(
                    key: KeyDescription("join", .list(.source(part)), "All of these that are there, joined."),
                    others: [KeyDescription("with", .text(.any), required: true, "What stands between them.")],
                    isRead: true
                ),
                SourceForm(
                    key: KeyDescription("join_all", .list(.source(part)), "All of these, joined; each must be there."),
                    others: [KeyDescription("with", .text(.any), required: true, "What stands between them.")],
                    isRead: true
                ),
            ]
        case .instant:
            forms.append(Self.joined)
            forms.append(
                SourceForm(
                    key: KeyDescription("earliest_of", .oneOrMore(.source(part)), "The earliest of these."),
                    others: [],
                    isRead: true
                )
            )
        case .flag:
            forms.append(
                SourceForm(
                    key: KeyDescription("all_of", .oneOrMore(.source(part)), "True where all of these are."),
                    others: [],
                    isRead: true
                )
            )
        case .investigation, .shape: forms.append(Self.joined)
        case .agency, .state, .offense, .length, .identity: break
        }
        return forms
    }

    /// A text that is joined before it is read.
    private static let joined = SourceForm(
        key: KeyDescription(
            "join_all",
            .list(.source(FieldDescription(.text, .never))),
            "All of these texts, joined and then read as one; each must be there."
        ),
        others: [KeyDescription("with", .text(.any), required: true, "What stands between them.")],
        isRead: true
    )

    /// What a field allows to be said of it.
    static func extras(of field: FieldDescription) -> [KeyDescription] {
        switch field.presence {
        case .unlessSaidOtherwise, .ifSaid: field.extras + [Self.required]
        case .always, .never: field.extras
        }
    }

    private static let table = KeyDescription(
        "table",
        .text(.settingReference),
        "The text there is looked up in this table of the partner's settings."
    )

    private static let required = KeyDescription(
        "required",
        .flag,
        "Whether a message without it is refused."
    )
}
