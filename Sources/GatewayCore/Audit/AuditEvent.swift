public import CommunityRequests

/// One thing that was done, on its way into the trail. Nothing personal is in it but the name of who did it.
public struct AuditEvent: Sendable, Equatable {
    public let at: Instant
    public let actor: AuditActor
    public let action: AuditAction
    /// On what: a public code, a name of the configuration, a delivery's identifier.
    public let subject: String?
    /// A word of a closed list: a rule, a role, a reason.
    public let detail: String?

    public init(
        at: Instant,
        actor: AuditActor,
        action: AuditAction,
        subject: String? = nil,
        detail: String? = nil
    ) {
        self.at = at.cut(toSeconds: 1)
        self.actor = actor
        self.action = action
        self.subject = subject
        self.detail = detail
    }
}
