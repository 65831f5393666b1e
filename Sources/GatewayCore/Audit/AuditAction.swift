/// What somebody did. A closed list: the trail never holds a text that somebody typed.
public enum AuditAction: String, Sendable, CaseIterable {
    case operatorAdded = "operator.added"
    case operatorDisabled = "operator.disabled"
    case operatorEnabled = "operator.enabled"
    case passwordReset = "operator.password_reset"
    /// By the account's holder, who knew the old one.
    case passwordChanged = "operator.password_changed"
    /// Somebody in a session, or with a token, did not know the old password.
    case passwordRefused = "operator.password_refused"
    case tokenMade = "token.made"
    case tokensRevoked = "tokens.revoked"
    case sessionOpened = "session.opened"
    /// A name or password that was wrong; the subject is there only where there is such an account.
    case sessionRefused = "session.refused"
    case sessionEnded = "session.ended"
    case sessionsEnded = "sessions.ended"
    case reviewApproved = "review.approved"
    case reviewRefused = "review.refused"
    case reviewSentBack = "review.sent_back"
    case deliveryRetried = "delivery.retried"
    case deliveriesRetried = "deliveries.retried"
    case partnerResumed = "partner.resumed"
    case descriptionTakenDown = "description.taken_down"
    case demandRecorded = "demand.recorded"
    /// A request's seal was opened, for the oversight body or, where there is none, for whoever ran the command.
    case officerExported = "officer.exported"
    case payloadExplained = "payload.explained"
}
