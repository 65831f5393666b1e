import AnswerProtocol

/// What a message asks, with a decoy in the place of each part that it does not have.
struct AnswerQuestion {
    enum Kind {
        case cover
        case consent(ConsentMessage)
        case withdrawal(WithdrawalMessage)
        case unreadable(MessageError)
    }

    let kind: Kind
    let code: RequestCode
    let consent: ConsentName
    let token: EligibilityToken
    let withdrawalKey: [UInt8]
    /// `nil` for what names none.
    let clips: [ClipSpan]?
    let withdrawal: WithdrawalMessage

    init(_ opened: OpenedEnvelope, decoys: AnswerDecoys) {
        let kind: Kind
        do {
            switch try opened.message() {
            case .cover: kind = .cover
            case .consent(let message): kind = .consent(message)
            case .withdrawal(let message): kind = .withdrawal(message)
            }
        } catch {
            kind = .unreadable(error)
        }
        // Reading a consent is the most work: it is done for every message.
        if case .consent = kind {} else { _ = try? AnswerMessage(padded: decoys.message) }
        self.kind = kind
        let named: ConsentName?
        switch kind {
        case .cover, .unreadable:
            self.code = decoys.code
            self.token = decoys.token
            self.withdrawalKey = decoys.withdrawalKey
            self.clips = nil
            self.withdrawal = decoys.withdrawal
            named = nil
        case .consent(let message):
            self.code = message.code
            self.token = message.token
            self.withdrawalKey = message.withdrawalKey
            self.clips = message.clips.map(\.span)
            self.withdrawal = decoys.withdrawal
            named = nil
        case .withdrawal(let message):
            self.code = message.code
            self.token = decoys.token
            self.withdrawalKey = decoys.withdrawalKey
            self.clips = nil
            self.withdrawal = message
            named = message.consent
        }
        // Made for every message, as all else is.
        let name = ConsentName(token: self.token, withdrawalKey: self.withdrawalKey)
        self.consent = named ?? name
    }
}
