import GatewayCore

/// What partners do.
extension Operation {
    static let receiveMessage = Operation(
        id: "receiveMessage",
        audience: .partners,
        summary: "Takes a message of a partner, or a batch of them, in the partner's own format.",
        detail: "202 means that the message is committed to disk. A refused message does not use up its id: mended, it"
            + " may come again. A batch is one transaction: its items are answered one by one, and what passes (429,"
            + " 503) fails all of it.",
        access: .adapters,
        body: .adapters,
        answers: [
            .json(202, .accepted, meaning: "Verified, translated, permitted and kept."),
            .json(
                200,
                .accepted,
                .ignored,
                meaning: "Nothing was changed: the same bytes came before, the request has that state already, or this"
                    + " kind of message has no effect.",
                headers: [.replayed]
            ),
            .json(207, .batch, meaning: "A batch: the answer to each item, in order."),
        ],
        problems: [
            .malformedPayload, .notAuthenticated, .payloadTooLarge, .unsupportedMediaType, .messageIDReused,
            .requestRefused, .notTranslatable, .legalProcess, .unknownRequest, .rateLimited, .busy, .adapterInactive,
        ]
    )

    static let readRequest = Operation(
        id: "readRequest",
        audience: .partners,
        summary: "A request of the partner's, with its releases.",
        detail: "There is no count of owners reached, seen or declined.",
        access: .partnerKey,
        answers: [.json(200, .status, meaning: "The request.")],
        problems: [.notAuthenticated, .notFound, .busy]
    )

    /// Of one responder, of one clip, and of the clip's custody manifest.
    static func footage(_ id: String, _ summary: String) -> Operation {
        Operation(
            id: id,
            audience: .partners,
            summary: summary,
            access: .partnerKey,
            answers: [],
            problems: [.notAuthenticated, .notFound, .noFootageYet, .withdrawn, .busy]
        )
    }

    /// What a partner does with its own requests of the sandbox.
    static func sandbox(_ action: SandboxAction) -> Operation {
        let problems: [ProblemKind] = [.notAuthenticated, .notFound, .notOpen, .payloadTooLarge, .busy]
        switch action {
        case .consents:
            return Operation(
                id: "simulateConsents",
                audience: .sandbox,
                summary: "Lets owners who do not exist consent.",
                detail: "Keep the answer: sent back, these consents are withdrawn.",
                access: .partnerKey,
                body: .json(.sandboxOwners),
                answers: [.json(200, .sandboxConsents, meaning: "The consents were given.")],
                problems: problems
            )
        case .withdrawals:
            return Operation(
                id: "simulateWithdrawals",
                audience: .sandbox,
                summary: "Lets them withdraw.",
                access: .partnerKey,
                body: .json(.sandboxConsents),
                answers: [.json(200, .sandboxConsents, meaning: "They are withdrawn.")],
                problems: problems
            )
        case .releases:
            return Operation(
                id: "releaseNow",
                audience: .sandbox,
                summary: "Makes the request's next release now.",
                access: .partnerKey,
                answers: [.json(200, .status, meaning: "The request with the release.")],
                problems: problems
            )
        }
    }
}
