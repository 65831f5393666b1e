/// What the gateway tells partners about their requests.
public enum CallbackKind: String, Hashable, Sendable, CaseIterable {
    case requestPublished = "request.published"
    case requestRefused = "request.refused"
    case requestClosed = "request.closed"
    case consentsReleased = "consents.released"
    case consentWithdrawn = "consent.withdrawn"
}
