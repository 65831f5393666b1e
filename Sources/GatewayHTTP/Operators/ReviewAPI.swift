import CommunityRequests
import Foundation
import GatewayCore
import Hummingbird

/// `/v1/operator/reviews`: the queue, and decisions on it; taking down what should not have been published.
struct ReviewAPI: Sendable {
    private struct Queue: Encodable {
        let reviews: [ReviewItem]
    }

    /// What turns a request away.
    private struct Words: Decodable {
        let rule: String
        let note: String
    }

    private struct TakingDown: Decodable {
        let reason: String
    }

    private struct TakenDown: Encodable {
        let publicCode: String
        let reason: String
    }

    private struct Decision: Encodable {
        let publicCode: String
        let outcome: String
    }

    let desks: OperatorDesks
    let gate: OperatorGate

    func addRoutes(to routes: inout SurfaceRoutes) {
        self.gate.get("/v1/operator/reviews", .listReviews, &routes) { _, _, _ in
            try Response(
                operators: Queue(reviews: try await self.desks.review.cases(limit: 500).map(ReviewItem.init))
            )
        }
        self.gate.get("/v1/operator/reviews/:code", .readReview, &routes) { _, context, _ in
            guard let one = try await self.desks.review.reviewCase(try context.publicCode()) else {
                throw Problem(.notFound)
            }
            return try Response(operators: ReviewItem(one))
        }
        self.gate.post("/v1/operator/reviews/:code/approve", .approveReview, &routes) { _, context, account in
            let code = try context.publicCode()
            let outcome = try await self.desks.review.approve(code, by: account.actor)
            return try Self.response(outcome, of: code, done: "approved")
        }
        self.turnAway(.refuse, "refuse", .refuseReview, done: "refused", &routes)
        self.turnAway(.sendBack, "send-back", .sendBackReview, done: "sent_back", &routes)
        self.gate.post("/v1/operator/requests/:code/take-down", .takeDown, &routes) { request, context, account in
            let code = try context.publicCode()
            let reasons = TakeDownReason.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
            let asks = "`reason`, one of \(reasons)"
            let body = try await request.operatorBody(TakingDown.self, asks: asks)
            guard let reason = TakeDownReason(rawValue: body.reason) else {
                throw Problem(.malformedRequest, detail: "Send a JSON object with \(asks).")
            }
            guard try await self.desks.takeDown.takeDown(code, reason: reason, by: account.actor) else {
                throw Problem(
                    .notFound,
                    detail: "No published request has that code, or its description is down already."
                )
            }
            return try Response(operators: TakenDown(publicCode: code.description, reason: reason.rawValue))
        }
    }

    private func turnAway(
        _ way: ReviewDesk.TurningAway,
        _ name: String,
        _ operation: Operation,
        done: String,
        _ routes: inout SurfaceRoutes
    ) {
        self.gate.post("/v1/operator/reviews/:code/\(name)", operation, &routes) { request, context, account in
            let code = try context.publicCode()
            let words = try await request.operatorBody(Words.self, asks: "`rule` and `note`, both texts")
            let outcome = try await self.desks.review.turnAway(
                code,
                way,
                rule: RuleID(words.rule),
                note: words.note,
                by: account.actor
            )
            return try Self.response(outcome, of: code, done: done)
        }
    }

    private static func response(_ outcome: ReviewDesk.Outcome, of code: PublicCode, done: String) throws -> Response {
        let word =
            switch outcome {
            case .done: done
            case .needsAnother: "needs_another"
            case .repeated: throw Problem(.notWaiting, detail: "You have approved it; its rule asks for somebody else.")
            case .notWaiting: throw Problem(.notWaiting)
            case .unknown: throw Problem(.notFound)
            }
        return try Response(operators: Decision(publicCode: code.description, outcome: word))
    }
}

extension SurfaceContext {
    /// The public code in the path.
    func publicCode() throws -> PublicCode {
        guard let code = PublicCode(try self.parameters.require("code")) else { throw Problem(.notFound) }
        return code
    }
}

extension Request {
    /// A small JSON body of the operator API.
    ///
    /// - Parameter asks: What must stand in it, for whoever sent something else.
    func operatorBody<Value: Decodable>(_ type: Value.Type, asks: String) async throws -> Value {
        guard self.isOfType("application/json") else { throw Problem(.unsupportedMediaType) }
        let bytes = try await self.bytes(limit: 16 * 1024)
        do { return try JSONDecoder().decode(type, from: Data(bytes)) } catch {
            throw Problem(.malformedRequest, detail: "Send a JSON object with \(asks).")
        }
    }
}
