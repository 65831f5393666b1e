import GatewayCore

/// What owners' apps and owner platforms do. All of it is the same bytes for everybody.
extension Operation {
    static let readRegion = Operation(
        id: "readRegion",
        audience: .owners,
        summary: "The requests that are open in a region, each with its proof of inclusion.",
        detail: "An empty region is an empty list.",
        parameters: [.ifNoneMatch],
        answers: [.json(200, .region, meaning: "The region.", headers: [.eTag]), .notModified],
        problems: [.notFound, .busy]
    )

    static let readPublicRequest = Operation(
        id: "readPublicRequest",
        audience: .owners,
        summary: "One request, as everybody may read it.",
        parameters: [.ifNoneMatch],
        answers: [.json(200, .request, meaning: "The request.", headers: [.eTag]), .notModified],
        problems: [.notFound, .busy]
    )

    static let readKeys = Operation(
        id: "readKeys",
        audience: .owners,
        summary: "The keys to which answers are sealed, and with which receipts and the log are verified.",
        answers: [.json(200, .keys, meaning: "The keys.")]
    )

    static let signTokens = Operation(
        id: "signTokens",
        audience: .owners,
        summary: "Signs blinded tokens for owners whom a platform vouches for, with that request's own key.",
        access: .platform,
        body: .json(.tokenRequest),
        answers: [.json(200, .tokenResponse, meaning: "One blind signature a token, in order.")],
        problems: [.notAuthenticated, .notFound, .payloadTooLarge, .unsupportedMediaType, .busy]
    )

    static let answer = Operation(
        id: "answer",
        audience: .owners,
        summary: "Takes one sealed message of an owner's app: a consent, a withdrawal, or a cover.",
        detail: "Every message and every answer has 4,096 bytes, so that none can be told from another.",
        body: .bytes(AnswerController.size),
        answers: [.other("application/octet-stream", meaning: "A sealed answer of 4,096 bytes.")],
        problems: [.payloadTooLarge, .unsupportedMediaType, .unknownKey, .busy]
    )

    static let readObliviousKeys = Operation(
        id: "readObliviousKeys",
        audience: .owners,
        summary: "The key configurations of oblivious HTTP (RFC 9458 §3), the current one first.",
        answers: [.other("application/ohttp-keys", meaning: "The configurations.")]
    )

    static let oblivious = Operation(
        id: "oblivious",
        audience: .owners,
        summary: "Takes a request of an owner's app that a relay passes on, and nothing of who sent it (RFC 9458).",
        detail: "Regions, requests, keys, the log and answers can be asked so.",
        body: .message("message/ohttp-req"),
        answers: [.other("message/ohttp-res", meaning: "The encapsulated response.")],
        problems: [.payloadTooLarge, .unsupportedMediaType, .obliviousKey, .replayed, .busy]
    )
}
