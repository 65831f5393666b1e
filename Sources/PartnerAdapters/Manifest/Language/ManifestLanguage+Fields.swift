import CommunityRequests

extension ManifestLanguage {
    /// The canonical fields of a new request.
    static let submit = MappingDescription(
        "a new request",
        [
            KeyDescription(
                "reference",
                .source(FieldDescription(.text, .ifSaid)),
                "The partner's own name for the request: given back in callbacks, never published."
            ),
            KeyDescription(
                "known_reference",
                .word(
                    title: "a meaning",
                    [
                        WordDescription("separate_request", "A request of its own."),
                        WordDescription("ignored", "An update without effect."),
                    ]
                ),
                "What a second request under a known reference is; `separate_request` if left out."
            ),
            KeyDescription(
                "agency",
                .source(FieldDescription(.agency, .always, extras: [Self.agreesWith])),
                required: true,
                "The agency that asks, by its ORI. It is published."
            ),
            KeyDescription(
                "agency_type",
                .source(FieldDescription(.text, .ifSaid)),
                "The agency's types, with white space between them: rules read each (`police.federal` is refused)."
            ),
            KeyDescription(
                "investigation",
                .source(FieldDescription(.investigation, .always)),
                required: true,
                "The agency's name for its investigation: rules and callbacks use it, it is never published."
            ),
            KeyDescription(
                "offense",
                .source(FieldDescription(.offense, .always, extras: [Self.otherOffenses])),
                required: true,
                "What is being investigated. It is published."
            ),
            KeyDescription(
                "window",
                .mapping(Self.window),
                required: true,
                "The time of the footage. It is published."
            ),
            KeyDescription(
                "area",
                .source(FieldDescription(.shape, .always)),
                required: true,
                "Where. The shape becomes cells, and only those are published."
            ),
            KeyDescription(
                "description",
                .source(FieldDescription(.text, .unlessSaidOtherwise)),
                "What owners read. It is redacted before it is kept."
            ),
            KeyDescription(
                "purpose",
                .source(FieldDescription(.text, .ifSaid)),
                "Why the partner asks: rules read it, it is never kept."
            ),
            KeyDescription("vehicles", .mapping(Self.vehicles), "Vehicles as owners may see them; plates have no key."),
            KeyDescription("attestations", .mapping(Self.attestations), "What the partner declares of the request."),
            KeyDescription(
                "seal",
                .mapping(Self.seal),
                "The officer's side: sealed, never published, never called back."
            ),
            KeyDescription(
                "retention_expiry",
                .source(FieldDescription(.instant, .ifSaid)),
                "When the sender's permission to keep the message ends."
            ),
            KeyDescription(
                "retransmission_allowed",
                .source(FieldDescription(.flag, .ifSaid)),
                "Whether the sender allows passing it on."
            ),
        ]
    )

    /// How a closing message names its request.
    static let close = MappingDescription(
        "a closing",
        [
            KeyDescription(
                "reference",
                .asSubmitted(FieldDescription(.text, .ifSaid, extras: [Self.several])),
                "The partner's own name for the request."
            ),
            KeyDescription(
                "investigation",
                .asSubmitted(FieldDescription(.investigation, .ifSaid)),
                "The investigation; of its requests the newest still open is closed."
            ),
            KeyDescription("agency", .asSubmitted(FieldDescription(.agency, .ifSaid)), "The agency that closes."),
        ]
    )

    /// The time of the footage: from start to end, from start for a length, or around a moment.
    static let window = MappingDescription(
        "a window",
        [
            KeyDescription("start", .source(FieldDescription(.instant, .always)), "Its beginning."),
            KeyDescription("end", .source(FieldDescription(.instant, .always)), "Its end."),
            KeyDescription("length", .source(FieldDescription(.length, .always)), "How long, instead of `end`."),
            KeyDescription(
                "around",
                .source(FieldDescription(.instant, .always)),
                "A moment, instead of `start` and `end`; the window ends at the latest now."
            ),
            KeyDescription("before", .settable(.duration), "How long before that moment it begins."),
            KeyDescription("after", .settable(.duration), "How long after that moment it ends."),
        ]
    )

    /// Vehicles without plates.
    static let vehicles = MappingDescription(
        "vehicles",
        [
            KeyDescription("each", .text(.place), required: true, "The list, or one vehicle."),
            KeyDescription("color", .text(.relativePlace), "The colour, in each item."),
            KeyDescription("make", .text(.relativePlace), "The make, in each item."),
            KeyDescription("model", .text(.relativePlace), "The model, in each item."),
        ]
    )

    /// What a partner may declare.
    static let attestations = MappingDescription(
        "attestations",
        [
            KeyDescription(
                Attestation.ownInvestigation.rawValue,
                .source(FieldDescription(.flag, .ifSaid)),
                "It is the agency's own investigation."
            ),
            KeyDescription(
                Attestation.activeInvestigation.rawValue,
                .source(FieldDescription(.flag, .ifSaid)),
                "The investigation is active."
            ),
            KeyDescription(
                Attestation.missingPerson.rawValue,
                .source(FieldDescription(.flag, .ifSaid)),
                "It looks for a missing person."
            ),
            KeyDescription(
                Attestation.noImmigrationEnforcement.rawValue,
                .source(FieldDescription(.flag, .ifSaid)),
                "It is not for the enforcement of immigration law."
            ),
            KeyDescription(
                Attestation.noReproductiveCare.rawValue,
                .source(FieldDescription(.flag, .ifSaid)),
                "It is not about reproductive or gender-affirming care."
            ),
        ]
    )

    /// The officer's side.
    static let seal = MappingDescription(
        "what is sealed",
        [
            KeyDescription(
                SealedField.caseNumber.rawValue,
                .source(FieldDescription(.identity, .ifSaid)),
                "The agency's case number."
            ),
            KeyDescription(
                SealedField.investigator.rawValue,
                .source(FieldDescription(.identity, .ifSaid)),
                "The officer who asks."
            ),
            KeyDescription(
                SealedField.contact.rawValue,
                .source(FieldDescription(.identity, .ifSaid)),
                "How to reach that officer."
            ),
        ]
    )

    private static let agreesWith = KeyDescription(
        "agrees_with",
        .source(FieldDescription(.state, .ifSaid)),
        "The state as the payload says it, which must be the agency's."
    )

    private static let several = KeyDescription(
        "several",
        .text(.any),
        "What stands between the references, where a message may name several: all of their requests are closed, or none."
    )

    private static let otherOffenses = KeyDescription(
        "or",
        .entries(
            .any,
            .mapping(
                MappingDescription(
                    "another word",
                    [
                        KeyDescription("review", .flag, required: true, "`true`: a person looks at the request first."),
                        KeyDescription("needs", .text(.place), "What is then required beside it."),
                    ]
                )
            )
        ),
        "The platform's own words for what is no NIBRS code."
    )
}
