import CommunityRequests

/// The manifest language: every key there is, what may stand there, what it means.
///
/// The parser, `lint`, the reference and completion are made from these values. What cannot be said here
/// cannot be said at all: there is no loop but "each", no expression, no file, no network.
enum ManifestLanguage {
    /// The manifest as a whole.
    static let manifest = MappingDescription(
        "a manifest",
        [
            KeyDescription("adapter", .text(.adapterName), required: true, "The adapter's name, as its folder's."),
            KeyDescription("title", .text(.any), required: true, "The platform's name, as owners read it."),
            KeyDescription(
                "provenance",
                .text(.provenance),
                required: true,
                "Whether the format is published by the platform, or modelled here, and on what."
            ),
            KeyDescription(
                "accepts",
                .oneOrMore(.text(.mediaType)),
                required: true,
                "The media types of its messages."
            ),
            KeyDescription(
                "batch",
                .word(title: "a batch", [WordDescription("array", "The body may be an array of messages.")]),
                "Whether a body may hold several messages."
            ),
            KeyDescription(
                "authentication",
                .oneOrMore(.word(title: "an authentication scheme", Self.schemes)),
                required: true,
                "How messages prove whose they are. The first is the default; a partner's settings may pick another."
            ),
            KeyDescription(
                "settings",
                .entries(.settingName, .mapping(Self.setting)),
                "What the payload does not say and each partner's settings must."
            ),
            KeyDescription("message", .mapping(Self.message), required: true, "How to tell what a message is."),
            KeyDescription("submit", .mapping(Self.submit), required: true, "A new request, field by field."),
            KeyDescription(
                "close",
                .mapping(Self.close),
                "How a message that resolves or withdraws names its request."
            ),
            KeyDescription(
                "legal_process",
                .list(.placeOr(Self.claim)),
                "Places that claim a warrant or an emergency when anything but null, false or nothing stands there."
            ),
            KeyDescription(
                "drop",
                .entries(.place, .text(.any)),
                "What is left behind on purpose, and why. All else is left behind too, and counted as drift."
            ),
            KeyDescription("callbacks", .mapping(Self.callbacks), required: true, "What the partner is told."),
        ]
    )

    /// How a message's id and kind are found.
    static let message = MappingDescription(
        "a message",
        [
            KeyDescription(
                "id",
                .source(FieldDescription(.text, .always)),
                required: true,
                "The message's own name: the same message sent again has the same. Of a `join` every part must be there."
            ),
            KeyDescription("kind", .mapping(Self.kind), required: true, "What the message wants."),
        ]
    )

    /// The table of a message's kinds.
    static let kind = MappingDescription(
        "a kind",
        [
            KeyDescription("at", .oneOrMore(.text(.place)), required: true, "The place or places that tell the kind."),
            KeyDescription(
                "is",
                .entries(.any, .word(title: "an outcome", Self.outcomes)),
                required: true,
                "The texts there, several joined by a space, and what each means; `*` stands for any text or none. The first that fits counts."
            ),
        ]
    )

    /// What a message may want.
    static let outcomes = [
        WordDescription("submit", "A new request."),
        WordDescription("resolve", "The request is over: the agency has what it needs."),
        WordDescription("withdraw", "The request is over: the agency takes it back."),
        WordDescription("ignore", "Known, and without effect."),
        WordDescription(
            "refuse",
            "Always refused, by the rule that is named.",
            parameters: [
                KeyDescription(
                    "rule",
                    .word(
                        title: "a rule",
                        [WordDescription("never-edited", "A published request is never edited.")]
                    ),
                    required: true,
                    "The rule."
                )
            ]
        ),
        WordDescription("legal_process", "A warrant, a subpoena or an emergency demand."),
    ]

    /// A place that claims legal process, where the payload has a word of its own for no.
    static let claim = MappingDescription(
        "a claim of legal process",
        [
            KeyDescription("at", .text(.place), required: true, "The place."),
            KeyDescription(
                "is_false",
                .oneOrMore(.text(.any)),
                required: true,
                "The words that claim nothing there, as in `N`; as they are."
            ),
        ]
    )

    /// A setting that an adapter needs.
    static let setting = MappingDescription(
        "a setting",
        [
            KeyDescription(
                "is",
                .word(
                    title: "a setting's type",
                    SettingType.allCases.map { WordDescription($0.rawValue, $0.documentation) }
                ),
                required: true,
                "What it holds."
            ),
            KeyDescription("for", .text(.any), required: true, "What it is for, as the operator reads it."),
            KeyDescription("default", .text(.any), "What counts where a partner's settings leave it out."),
        ]
    )
}
