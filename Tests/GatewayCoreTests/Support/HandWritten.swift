import AnswerProtocol
import CommunityRequests
import Foundation
import GatewayCore
import OwnerKit
import PartnerAdapters
import Testing

/// Answers put together by hand, as no honest app would send them.
struct HandWritten {
    let gateway: TestGateway

    /// A token for a request, vouched for by the platform, under the key in its public form.
    func token(for answer: MessageAnswer, nonce: [UInt8]? = nil) async throws -> EligibilityToken {
        let code = try #require(RequestCode(answer.code.description))
        let record = try #require(try await self.gateway.store.request(code: answer.code))
        let publication = try #require(record.request.publication)
        let request = try TokenRequest(
            for: code,
            at: try #require(GatewayName(TestGateway.name)),
            key: TokenVerificationKey(spki: publication.tokenKey),
            nonce: nonce ?? self.gateway.random.bytes(32)
        )
        let signature = try await self.sign([request.blinded], for: answer.code)
        return try request.finalize(try #require(signature.first))
    }

    /// Asks the gateway for blind signatures as a platform does.
    func sign(_ blinded: [[UInt8]], for code: PublicCode, platform: String = "porch") async throws -> [[UInt8]] {
        let code = try #require(RequestCode(code.description))
        let asked = try #require(TokenSigningRequest(code: code, blinded: blinded))
        let body = try WireJSON.encode(asked)
        let headers = try WebhookSigner(secrets: [SecretValue(TestGateway.secret)])
            .headers(id: "msg-tokens", time: self.gateway.clock.now, body: body)
        let response = try await self.gateway.gateway.tokens.sign(
            platform: platform,
            headers: MessageHeaders(headers),
            body: body
        )
        return response.signatures.map(\.bytes)
    }

    /// A consent to a clip that begins `offset` seconds into the window.
    func consent(
        _ answer: MessageAnswer,
        token: EligibilityToken,
        key: WithdrawalKey,
        from offset: Int64 = 610
    ) async throws -> ConsentMessage {
        let record = try #require(try await self.gateway.store.request(code: answer.code))
        let start = record.request.window.start.seconds + offset
        let clip = Clip(try #require(ClipSpan(start: start, end: start + 10)))
        let code = try #require(RequestCode(answer.code.description))
        return try #require(
            ConsentMessage(code: code, token: token, withdrawalKey: key.publicKey, clips: [clip])
        )
    }

    func withdrawalKey(_ seed: UInt8) throws -> WithdrawalKey {
        try #require(WithdrawalKey(rawRepresentation: Array(repeating: seed, count: 32)))
    }

    /// Seals a message, has it answered, and opens the reply, which has the one size there is.
    func send(_ message: AnswerMessage) async throws -> AnswerReply {
        let sealed = try SealedEnvelope.seal(message, to: self.gateway.gateway.answers.keys.answerKey)
        let reply = try await self.gateway.gateway.answers.receive(sealed.body)
        #expect(sealed.body.count == 4_096 && reply.count == 4_096)
        return try sealed.openReply(reply)
    }
}

extension AnswerReply {
    var receipt: Receipt? {
        guard case .accepted(let receipt) = self else { return nil }
        return receipt
    }
}
