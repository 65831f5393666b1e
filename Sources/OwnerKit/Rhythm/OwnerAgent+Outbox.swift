public import AnswerProtocol

extension OwnerAgent {
    /// Consents to share clips: saved now, and sent in the place of one of the next covers, so that nobody who watches
    /// the line can tell when, or that, an answer was given.
    ///
    /// It may be given before the request's token was taken; then it waits for that, too.
    ///
    /// - Throws: As ``consent(to:clips:)``, but for what the gateway may say.
    public func share(_ clips: [ClipSpan], with request: OpenRequest) throws(OwnerError) {
        guard !self.state.isTurnedOff else { throw .turnedOff }
        guard request.isLogged else { throw .notLogged }
        _ = try self.prepare(request, clips: clips)
    }

    /// Withdraws a consent: saved now, and sent as ``share(_:with:)`` is.
    ///
    /// One that has not been sent yet is not sent any more. One whose receipt has not come may have arrived, and is
    /// withdrawn without it.
    public func withdraw(from code: RequestCode) throws(OwnerError) {
        guard let consent = self.state.requests[code.description]?.consent, !consent.isWithdrawn else { return }
        try self.change { state in
            if consent.wasSent {
                state.requests[code.description]?.consent?.isWithdrawing = true
            } else {
                state.requests[code.description]?.consent = nil
            }
        }
    }

    /// The requests about which something waits to be sent.
    public var waiting: [RequestCode] {
        self.state.requests.filter { $0.value.isWaiting }.keys.sorted().compactMap { RequestCode($0) }
    }

    /// Sends one message: what waits, withdrawals first, else cover.
    ///
    /// - Throws: ``OwnerError/unreachable`` and the like: then what was sent goes on waiting, and is the same message when
    ///   it is sent again.
    public func sendNext() async throws(OwnerError) -> OwnerEvent {
        let ready = self.state.requests.filter { $0.value.isReady }.sorted { $0.key < $1.key }
        let next = ready.first { $0.value.consent?.isWithdrawing == true } ?? ready.first
        guard let (name, memory) = next, let code = RequestCode(name), let consent = memory.consent else {
            try await self.cover()
            return .covered
        }
        guard let key = WithdrawalKey(rawRepresentation: consent.withdrawalKey.bytes),
            let token = memory.token.flatMap({ EligibilityToken($0.bytes) })
        else { throw .vault }
        do {
            guard consent.isWithdrawing else {
                return .shared(try await self.send(consent, token: token, key: key, about: code))
            }
            let consentName = ConsentName(token: token, withdrawalKey: key.publicKey)
            try await self.send(withdrawalOf: consentName, key: key, about: code)
            return .withdrawn(code)
        } catch .refused(let refusal) {
            try self.change { $0.requests[name]?.consent?.refusal = refusal.rawValue }
            return .refused(code, refusal)
        }
    }
}

extension RequestMemory {
    /// Whether something about it has still to be sent.
    var isWaiting: Bool {
        guard let consent = self.consent, !consent.isWithdrawn, consent.refusal == nil else { return false }
        return consent.receipt == nil || consent.isWithdrawing
    }

    /// Whether it can be sent now: a consent needs its token.
    var isReady: Bool { self.isWaiting && self.token != nil }
}
