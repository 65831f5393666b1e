public import AnswerProtocol

/// An owner who does not exist: consents and withdraws as an owner's app would, with a real token and sealed messages.
public struct SimulatedOwner: Sendable {
    private let consent: ConsentMessage
    private let key: WithdrawalKey

    /// Prepares a consent. The request's own key signs the token, as it would for a platform that vouches.
    ///
    /// - Returns: `nil` where there can be no such consent: one without clips, or with too many.
    public init?(
        sharing clips: [ClipSpan],
        of code: RequestCode,
        at gateway: GatewayName,
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
        guard let key = WithdrawalKey(rawRepresentation: randomBytes(32)),
            let consent = ConsentMessage(
                code: code,
                token: token,
                withdrawalKey: key.publicKey,
                clips: clips.map { Clip($0) }
            )
        else { return nil }
        self.key = key
        self.consent = consent
    }

    /// What withdraws the consent later.
    var receipt: SandboxReceipt { SandboxReceipt(consent: self.consent.name, key: self.key) }

    /// Sends the consent; what the gateway said where it refused.
    public func consent(to desk: AnswerDesk, as audience: AnswerDesk.Audience = .public) async throws -> Refusal? {
        try await desk.refusal(of: .consent(self.consent), from: audience)
    }

    /// Takes the consent back; what the gateway said where it refused.
    public func withdraw(from desk: AnswerDesk) async throws -> Refusal? {
        let message = try self.key.withdraw(self.consent.name, from: self.consent.code)
        return try await desk.refusal(of: .withdrawal(message), from: .public)
    }
}

extension AnswerDesk {
    /// Seals a message, hands it to the desk, and opens the answer: why it was refused, where it was.
    func refusal(of message: AnswerMessage, from audience: Audience) async throws -> Refusal? {
        let sealed = try SealedEnvelope.seal(message, to: self.keys.answerKey)
        let reply = try sealed.openReply(try await self.receive(sealed.body, from: audience))
        guard case .refused(let refusal) = reply else { return nil }
        return refusal
    }
}
