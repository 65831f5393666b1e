import CommunityRequests
import Foundation
import GatewayCore
import PartnerAdapters
import Testing

extension TestGateway {
    /// Signs a body as Nova would and hands it to intake.
    func send(
        _ message: NovaMessage,
        id: String,
        signedAt: Instant? = nil,
        contentType: String? = "application/json",
        partner: String = "nova",
        secret: String = TestGateway.secret
    ) async throws -> IntakeReply {
        let signer = try WebhookSigner(secrets: [SecretValue(secret)])
        let headers = signer.headers(id: id, time: signedAt ?? self.clock.now, body: message.bytes)
        return await self.gateway.intake.receive(
            InboundMessage(
                partner: partner,
                headers: MessageHeaders(headers),
                contentType: contentType,
                body: message.bytes
            )
        )
    }

    /// Sends a message that must be accepted.
    func accept(_ message: NovaMessage = .created, id: String = "msg-1") async throws -> MessageAnswer {
        let reply = try await self.send(message, id: id)
        guard case .accepted(let answer) = reply else {
            Issue.record("the message was not accepted: \(reply.outline)")
            throw Problem(.internalError)
        }
        return answer
    }

    /// What the partner reads back of a request.
    func status(of answer: MessageAnswer) async throws -> PartnerRequestStatus {
        try await self.gateway.partners.status(
            partner: "nova",
            request: answer.request.description,
            authorization: "Bearer \(TestGateway.apiKey)"
        )
    }

    /// Moves the clock, makes all releases that are due then, and delivers what is queued.
    func release(at instant: Instant) async throws {
        self.clock.set(instant)
        while try await self.gateway.releaser.releaseDue() {}
        await self.gateway.relay.deliverDue()
    }

    /// The callbacks delivered so far, of a kind.
    func callbacks(_ kind: String) throws -> [NovaCallback] {
        try self.transport.callbacks().filter { $0.kind == kind }
    }
}

extension IntakeReply {
    /// The reply in a word, and for a refusal the rules with their places.
    var outline: String {
        switch self {
        case .accepted(let answer): "accepted \(answer.state.rawValue)"
        case .repeated(let answer): "repeated \(answer.state.rawValue)"
        case .unchanged(let answer): "unchanged \(answer.state.rawValue)"
        case .ignored: "ignored"
        case .refused(let problem):
            ([problem.kind.rawValue] + problem.violations.map { "\($0.rule) \($0.pointer)" }).joined(separator: ", ")
        case .batch(let items): items.map(\.outline).joined(separator: "; ")
        }
    }

    var answer: MessageAnswer? {
        switch self {
        case .accepted(let answer), .repeated(let answer), .unchanged(let answer): answer
        case .ignored, .refused, .batch: nil
        }
    }

    var problem: Problem? {
        guard case .refused(let problem) = self else { return nil }
        return problem
    }
}
