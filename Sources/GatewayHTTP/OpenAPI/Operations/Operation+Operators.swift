import GatewayCore

/// What operators do, with the role that each takes.
extension Operation {
    private static func operators(
        _ id: String,
        _ summary: String,
        _ role: OperatorRole,
        parameters: [ParameterDescription] = [],
        body: BodyDescription? = nil,
        _ answer: Schema,
        meaning: String,
        problems: [ProblemKind] = []
    ) -> Operation {
        let bodyProblems: [ProblemKind] = body == nil ? [] : [.payloadTooLarge, .unsupportedMediaType]
        return Operation(
            id: id,
            audience: .operators,
            summary: summary,
            detail: "Takes the role `\(role.rawValue)`.",
            access: .account(role),
            parameters: parameters,
            body: body,
            answers: [.json(200, answer, meaning: meaning)],
            problems: [.notAuthenticated, .forbidden, .busy] + bodyProblems + problems
        )
    }

    static let listReviews = Self.operators(
        "listReviews",
        "What waits for review, the oldest first; 500 at the most.",
        .viewer,
        .reviews,
        meaning: "The queue."
    )
    static let readReview = Self.operators(
        "readReview",
        "A request as a reviewer sees it: what the public would see, why it waits, and the agency's history.",
        .viewer,
        .review,
        meaning: "The request. Neither the investigator nor any sealed field is in it.",
        problems: [.notFound]
    )
    static let approveReview = Self.operators(
        "approveReview",
        "Lets a request be published.",
        .reviewer,
        .reviewDecision,
        meaning: "`approved`, or `needs_another` where its rule asks for somebody else, too.",
        problems: [.notFound, .notWaiting]
    )
    static let refuseReview = Self.turnAway("refuseReview", "Refuses a request for good.", meaning: "`refused`.")
    static let sendBackReview = Self.turnAway(
        "sendBackReview",
        "Sends a request back, so that the partner may mend it and send it again.",
        meaning: "`sent_back`."
    )

    private static func turnAway(_ id: String, _ summary: String, meaning: String) -> Operation {
        Self.operators(
            id,
            summary,
            .reviewer,
            body: .json(.turningAway),
            .reviewDecision,
            meaning: meaning,
            problems: [.notFound, .notWaiting]
        )
    }

    static let takeDown = Self.operators(
        "takeDown",
        "Takes a published description down, for good. The log keeps that it was done, and why.",
        .operator,
        body: .json(.takingDown),
        .takenDown,
        meaning: "It is forgotten here.",
        problems: [.notFound]
    )

    static let listDeliveries = Self.operators(
        "listDeliveries",
        "Callbacks, the newest first.",
        .viewer,
        parameters: [.deliveryState, .numberBefore, .limit(500)],
        .deliveries,
        meaning: "The deliveries, and how many are in each state."
    )
    static let retryDelivery = Self.operators(
        "retryDelivery",
        "Sends again what was given up.",
        .operator,
        .retried,
        meaning: "It is queued again.",
        problems: [.notFound]
    )
    static let retryDeliveries = Self.operators(
        "retryDeliveries",
        "Sends again everything that was given up: of one partner, or of all.",
        .operator,
        body: .json(.retryTarget),
        .retried,
        meaning: "How many are queued again.",
        problems: [.notFound]
    )

    static let listAdapters = Self.operators(
        "listAdapters",
        "The adapters that partners use, in force or not, and how messages depart from them.",
        .viewer,
        .adapters,
        meaning: "The adapters."
    )
    static let readAdapter = Self.operators(
        "readAdapter",
        "One of them.",
        .viewer,
        .adapter,
        meaning: "The adapter.",
        problems: [.notFound]
    )
    static let explainPayload = Self.operators(
        "explainPayload",
        "What an adapter would make of a payload, place by place. Nothing of it is kept, and no value is in the answer.",
        .operator,
        parameters: [.settingsOf],
        body: .adapters,
        .explanation,
        meaning: "What becomes of each place.",
        problems: [.notFound, .malformedPayload, .adapterInactive]
    )

    static let listPartners = Self.operators(
        "listPartners",
        "The partners, and when each of their keys was last used.",
        .viewer,
        .partners,
        meaning: "The partners. No key is in it."
    )
    static let resumePartner = Self.operators(
        "resumePartner",
        "Lets deliveries go on to a partner that had answered 410.",
        .operator,
        .resumed,
        meaning: "Whether they had been stopped.",
        problems: [.notFound]
    )
    static let previewAgencies = Self.operators(
        "previewAgencies",
        "What another directory of agencies would change. Nothing is changed.",
        .viewer,
        body: .message("text/csv"),
        .agencyPreview,
        meaning: "The changes, and what is wrong with the file."
    )

    static let readAudit = Self.operators(
        "readAudit",
        "What was done by whom, the newest first.",
        .viewer,
        parameters: [.numberBefore, .limit(1_000)],
        .auditTrail,
        meaning: "The entries."
    )
    static let verifyAudit = Self.operators(
        "verifyAudit",
        "Whether the audit trail's entries still follow from each other.",
        .viewer,
        .auditVerification,
        meaning: "What was found."
    )
    static let readHealth = Self.operators(
        "readHealth",
        "How the gateway is.",
        .viewer,
        .health,
        meaning: "Its health."
    )

    static let readAccount = Self.operators("readAccount", "Who asks.", .viewer, .account, meaning: "The account.")
    static let changePassword = Self.operators(
        "changePassword",
        "Gives the caller's account another password, and ends its sessions.",
        .viewer,
        body: .json(.passwordChange),
        .sessionsEnded,
        meaning: "It is changed.",
        problems: [.rateLimited]
    )
    static let signOutEverywhere = Self.operators(
        "signOutEverywhere",
        "Ends every session of the caller's account.",
        .viewer,
        .sessionsEnded,
        meaning: "They are ended."
    )
}
