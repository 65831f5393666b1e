import CommunityRequests
import GatewayCore

extension TestGateway {
    /// Turns a request away, as somebody at the terminal.
    func turnAway(
        _ code: PublicCode,
        _ rule: RuleID,
        _ note: String,
        _ way: ReviewDesk.TurningAway = .refuse
    ) async throws -> ReviewDesk.Outcome {
        let actor = AuditActor.terminal(user: "test")
        return try await self.gateway.review.turnAway(code, way, rule: rule, note: note, by: actor)
    }
}
