import AnswerProtocol
import CommunityRequests
import GatewayCore

/// An owner of a script: consents and withdraws as an owner's app would, with a real token and sealed messages.
struct ScriptedOwner {
    private let consent: ConsentMessage
    private let key: WithdrawalKey

    /// Prepares a consent. The request's own key signs the token, as it would for a platform that vouches.
    ///
    /// - Returns: `nil` where there can be no such consent, for one without clips.
    init?(
        _ answer: ScriptedAnswer,
        code: RequestCode,
        gateway: GatewayName,
        issuer: TokenIssuerKey,
        randomBytes: (Int) -> [UInt8]
    ) throws {
        let request = try TokenRequest(
            for: code,
            at: gateway,
            key: issuer.verificationKey,
            nonce: randomBytes(32)
        )
        let token = try request.finalize(issuer.blindSign(request.blinded))
        let clips = answer.clips.compactMap { ClipSpan(start: $0.start.seconds, end: $0.end.seconds).map { Clip($0) } }
        guard let key = WithdrawalKey(rawRepresentation: randomBytes(32)),
            let consent = ConsentMessage(code: code, token: token, withdrawalKey: key.publicKey, clips: clips)
        else { return nil }
        self.key = key
        self.consent = consent
    }

    /// Sends the consent; what the gateway said where it refused.
    func consent(to desk: AnswerDesk) async throws -> Refusal? { try await self.send(.consent(self.consent), to: desk) }

    /// Takes the consent back.
    func withdraw(from desk: AnswerDesk) async throws -> Refusal? {
        let message = try self.key.withdraw(self.consent.name, from: self.consent.code)
        return try await self.send(.withdrawal(message), to: desk)
    }

    private func send(_ message: AnswerMessage, to desk: AnswerDesk) async throws -> Refusal? {
        let sealed = try SealedEnvelope.seal(message, to: desk.keys.answerKey)
        let reply = try sealed.openReply(try await desk.receive(sealed.body))
        guard case .refused(let refusal) = reply else { return nil }
        return refusal
    }
}
