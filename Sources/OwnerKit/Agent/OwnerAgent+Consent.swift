public import AnswerProtocol

extension OwnerAgent {
    /// Consents to share clips **at once**, and returns the receipt that proves it and that withdraws it.
    ///
    /// Whoever watches the line sees that something was sent when the owner answered; an app that runs in a rhythm calls
    /// ``share(_:with:)`` instead. The clips are widened to five-minute marks before anything is sent. Called again after
    /// a lost response or a restart, it sends the same consent and gets the same receipt.
    ///
    /// - Throws: ``OwnerError/noToken`` where none was taken: taking it only now would tell that an answer follows.
    public func consent(to request: OpenRequest, clips: [ClipSpan]) async throws(OwnerError) -> HeldReceipt {
        guard !self.state.isTurnedOff else { throw .turnedOff }
        let keys = try await self.currentKeys()
        let token = try self.token(for: request, at: keys.gateway)
        let memory = try self.prepare(request, clips: clips)
        guard let key = WithdrawalKey(rawRepresentation: memory.withdrawalKey.bytes) else { throw .vault }
        if let kept = memory.receipt {
            guard let receipt = Receipt(kept.bytes) else { throw .vault }
            return HeldReceipt(receipt: receipt, withdrawalKey: key)
        }
        return try await self.send(memory, token: token, key: key, about: request.code)
    }

    /// Sends a consent that was prepared, and keeps its receipt.
    func send(
        _ memory: ConsentMemory,
        token: EligibilityToken,
        key: WithdrawalKey,
        about code: RequestCode
    ) async throws(OwnerError) -> HeldReceipt {
        let keys = try await self.currentKeys()
        guard
            let consent = ConsentMessage(
                code: code,
                token: token,
                withdrawalKey: key.publicKey,
                clips: memory.clips.map { Clip($0) }
            )
        else { throw .clips(.count) }
        try self.change { $0.requests[code.description]?.consent?.wasSent = true }
        let receipt = try self.receipt(in: try await self.deliver(.consent(consent)))
        let expected = ReceiptStatement(
            gateway: keys.gateway,
            consent: consent.name,
            code: code,
            clips: memory.clips,
            withdrawalKey: key.publicKey
        )
        guard receipt.isSigned(by: keys.receiptKey.publicKey), receipt.statement.hasScope(of: expected) else {
            throw .falseReceipt
        }
        try self.change { $0.requests[code.description]?.consent?.receipt = Base64Bytes(receipt.encoded) }
        return HeldReceipt(receipt: receipt, withdrawalKey: key)
    }

    /// Withdraws a consent **at once**: one step, as giving it was. Repeating it changes nothing.
    ///
    /// An app that runs in a rhythm calls ``withdraw(from:)`` instead.
    public func withdraw(_ held: HeldReceipt) async throws(OwnerError) {
        let statement = held.receipt.statement
        try await self.send(withdrawalOf: statement.consent, key: held.withdrawalKey, about: statement.code)
    }

    /// Sends the withdrawal of a consent, and keeps that it arrived.
    func send(
        withdrawalOf consent: ConsentName,
        key: WithdrawalKey,
        about code: RequestCode
    ) async throws(OwnerError) {
        guard let message = try? key.withdraw(consent, from: code) else { throw .vault }
        switch try await self.deliver(.withdrawal(message)) {
        case .withdrawn: break
        case .refused(let refusal): throw .refused(refusal)
        case .accepted, .acknowledged: throw .malformedResponse
        }
        try self.change { $0.requests[code.description]?.consent?.isWithdrawn = true }
    }

    /// The receipts that are kept here, of consents that have not been withdrawn, by public code.
    public var receipts: [HeldReceipt] {
        self.state.requests.sorted { $0.key < $1.key }.compactMap { _, memory in
            guard let consent = memory.consent, !consent.isWithdrawn, let kept = consent.receipt,
                let receipt = Receipt(kept.bytes),
                let key = WithdrawalKey(rawRepresentation: consent.withdrawalKey.bytes)
            else { return nil }
            return HeldReceipt(receipt: receipt, withdrawalKey: key)
        }
    }

    /// The consent as it was prepared before, or a new one, on disk before it is first sent.
    func prepare(_ request: OpenRequest, clips: [ClipSpan]) throws(OwnerError) -> ConsentMemory {
        let widened: [ClipSpan]
        do {
            widened = try ClipBounds.widen(clips, inside: request.window)
        } catch {
            throw .clips(error)
        }
        if let before = self.state.requests[request.code.description]?.consent {
            guard !before.isWithdrawn else { throw .alreadyWithdrawn }
            guard before.clips == widened else { throw .consentedToOtherClips }
            return before
        }
        let memory = ConsentMemory(withdrawalKey: Base64Bytes(self.randomBytes(32)), clips: widened)
        try self.change { state in
            state.requests[request.code.description, default: .init()].consent = memory
            // Whoever declined before has changed her mind.
            state.requests[request.code.description]?.isDeclined = false
        }
        return memory
    }

    private func receipt(in reply: AnswerReply) throws(OwnerError) -> Receipt {
        switch reply {
        case .accepted(let receipt): return receipt
        case .refused(let refusal): throw .refused(refusal)
        case .withdrawn, .acknowledged: throw .malformedResponse
        }
    }
}

extension ReceiptStatement {
    /// Whether it says the same of who, what and how much; the words around that are the gateway's.
    fileprivate func hasScope(of other: ReceiptStatement) -> Bool {
        self.gateway == other.gateway && self.consent == other.consent && self.code == other.code
            && self.clips == other.clips && self.withdrawalKey == other.withdrawalKey
    }
}
