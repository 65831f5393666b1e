import CommunityRequests
import GatewayCore
import Hummingbird
import RequestPolicy

/// The review queue and one request of it.
struct ReviewConsole: Sendable {
    let desks: OperatorDesks
    let door: ConsoleDoor
    let pages: ConsolePages

    func addRoutes(to routes: inout SurfaceRoutes) {
        routes.get(
            "/console",
            self.door.page { request, _, visitor in
                let view = QueueView(try await self.desks.review.cases(limit: 200), now: self.desks.now())
                return self.pages.page("Queue", view, "console-queue", to: visitor, at: "/console", after: request)
            }
        )
        routes.get(
            "/console/reviews",
            self.door.page { request, _, _ in
                guard let code = request.word("code").flatMap({ PublicCode($0) }),
                    try await self.desks.review.reviewCase(code) != nil
                else { return ConsoleDoor.redirect(to: "/console?done=no-such-code") }
                return ConsoleDoor.redirect(to: "/console/reviews/\(code)")
            }
        )
        routes.get(
            "/console/reviews/:code",
            self.door.page { request, context, visitor in
                guard let one = try await self.desks.review.reviewCase(try context.publicCode()) else {
                    throw Problem(.notFound)
                }
                let roster = self.desks.roster.now
                let rules = roster.policy.rules(under: roster.profile)
                let view = ReviewCaseView(one, rules: rules, viewer: visitor.account)
                let title = "Review \(view.code)"
                return self.pages.page(title, view, "console-review", to: visitor, at: "/console", after: request)
            }
        )
        routes.post(
            "/console/reviews/:code/approve",
            self.door.form(.reviewer) { _, context, visitor in
                let code = try context.publicCode()
                return try Self.leadOn(try await self.desks.review.approve(code, by: visitor.actor), code, "approved")
            }
        )
        self.turnAway(.refuse, "refuse", done: "refused", &routes)
        self.turnAway(.sendBack, "send-back", done: "sent-back", &routes)
        routes.post(
            "/console/reviews/:code/take-down",
            self.door.form(.operator) { form, context, visitor in
                let code = try context.publicCode()
                guard let reason = TakeDownReason(rawValue: form["reason"]) else {
                    throw Problem(.malformedRequest, detail: "Choose a reason of the list.")
                }
                let isDone = try await self.desks.takeDown.takeDown(code, reason: reason, by: visitor.actor)
                return ConsoleDoor.redirect(
                    to: "/console/reviews/\(code)?done=\(isDone ? "taken-down" : "not-taken-down")"
                )
            }
        )
    }

    private func turnAway(
        _ way: ReviewDesk.TurningAway,
        _ name: String,
        done: String,
        _ routes: inout SurfaceRoutes
    ) {
        routes.post(
            "/console/reviews/:code/\(name)",
            self.door.form(.reviewer) { form, context, visitor in
                let code = try context.publicCode()
                let outcome = try await self.desks.review.turnAway(
                    code,
                    way,
                    rule: RuleID(form["rule"]),
                    note: form["note"],
                    by: visitor.actor
                )
                return try Self.leadOn(outcome, code, done)
            }
        )
    }

    /// To the queue where all is done, else back to the request.
    private static func leadOn(_ outcome: ReviewDesk.Outcome, _ code: PublicCode, _ done: String) throws -> Response {
        switch outcome {
        case .done: ConsoleDoor.redirect(to: "/console?done=\(done)")
        case .needsAnother: ConsoleDoor.redirect(to: "/console?done=needs-another")
        case .repeated: ConsoleDoor.redirect(to: "/console/reviews/\(code)?done=repeated")
        case .notWaiting: ConsoleDoor.redirect(to: "/console/reviews/\(code)?done=not-waiting")
        case .unknown: throw Problem(.notFound)
        }
    }
}
