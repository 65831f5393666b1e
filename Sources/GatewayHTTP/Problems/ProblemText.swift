import GatewayCore

/// What a kind of problem means for people: its status, and the cause and the cure that its page gives.
struct ProblemText: Sendable {
    /// The HTTP status that goes with it.
    let status: Int
    let title: String
    let cause: String
    let cure: String
}

extension ProblemKind {
    /// The status and the words of this kind.
    var text: ProblemText {
        switch self {
        case .malformedPayload, .malformedRequest, .payloadTooLarge, .unsupportedMediaType: self.formText
        case .notAuthenticated, .unknownKey, .forbidden, .obliviousKey, .replayed, .date: self.identityText
        case .requestRefused, .notTranslatable, .legalProcess, .unknownRequest, .messageIDReused: self.decisionText
        case .rateLimited, .busy, .adapterInactive, .internalError: self.conditionText
        case .notFound, .methodNotAllowed, .notOpen, .notWaiting, .noFootageYet, .withdrawn: self.resourceText
        }
    }
}
