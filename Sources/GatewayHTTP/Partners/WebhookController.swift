import GatewayCore
import HTTPTypes
import Hummingbird
import Logging

/// `POST /v1/partners/{partner}/webhook`.
struct WebhookController: Sendable {
    /// The most bytes a message may have.
    static let limit = 256 * 1024

    let receive: @Sendable (InboundMessage) async -> IntakeReply
    let isPartner: @Sendable (String) -> Bool
    let limiter: RateLimiter?
    let logger: Logger

    func addRoutes(to routes: inout SurfaceRoutes) {
        routes.post("/v1/partners/:partner/webhook", .receiveMessage) { request, context in
            try await self.post(request, partner: try context.parameters.require("partner"))
        }
    }

    private func post(_ request: Request, partner: String) async throws -> Response {
        let body = try await request.bytes(limit: Self.limit)
        if let wait = self.admission(of: partner) {
            return Problem(.rateLimited, retryAfter: wait).response()
        }
        let message = InboundMessage(
            partner: partner,
            headers: request.messageHeaders,
            contentType: request.headers[.contentType],
            body: body
        )
        let reply = await self.receive(message)
        self.note(reply, of: partner)
        return reply.response(to: partner)
    }

    /// Seconds the partner has to wait; `nil` where it need not.
    ///
    /// Who sends is known only once the work is done, so the token is taken before and given back to whoever turns out
    /// to be a stranger. Such a one can tell that a name is a partner's only while that partner is over its own limit.
    private func admission(of partner: String) -> Int? {
        guard let limiter = self.limiter, self.isPartner(partner) else { return nil }
        return limiter.admit(partner)
    }

    private func note(_ reply: IntakeReply, of partner: String) {
        if case .batch(let items) = reply {
            for item in items { self.note(item, of: partner) }
            return
        }
        guard case .refused(let problem) = reply else { return }
        if problem.kind == .notAuthenticated {
            // Whoever cannot sign as the partner must not be able to use up its rate.
            self.limiter?.giveBack(partner)
            self.logger.info("message not authenticated")
        } else {
            self.logger.info(
                "message refused",
                metadata: ["partner": "\(partner)", "problem": "\(problem.kind.rawValue)"]
            )
        }
    }
}
