public import AnswerProtocol

/// What may go wrong on an owner's device. None of it repeats a value that came from outside.
public enum OwnerError: Error, Sendable, Equatable {
    /// No response came from the gateway. What was asked may have happened: ask again.
    case unreachable
    /// The gateway answered with a status that has no place here.
    case unexpectedStatus(Int)
    /// What came back is not of the form that was asked for.
    case malformedResponse
    /// The gateway's name or receipt key is another than before. Do not answer until it is known why.
    case gatewayChanged
    /// The gateway's keys were not found in its log. Do not answer: a key that not all can see may be made for one owner.
    case keysNotLogged
    /// The request was not found in the gateway's log. Do not answer: what all can see is in the log.
    case notLogged
    /// The gateway has shown two views of its log that contradict each other. Do not answer until it is known why.
    case splitView
    /// There is no token for this request; take one first, whether or not the owner will ever answer.
    case noToken
    /// The owner platform does not vouch for this owner and this request, or not again.
    case notVouchedFor
    /// The token that was issued does not hold under the key in the request's public form.
    case wrongTokenKey
    /// The gateway refused the message.
    case refused(Refusal)
    /// The clips are not one to sixteen, or reach out of the request's window.
    case clips(ClipBounds.Violation)
    /// A consent to other clips has been sent for this request already. Withdraw it, or repeat it as it was.
    case consentedToOtherClips
    /// A consent is held for this request: withdraw it with its receipt instead of declining.
    case alreadyConsented
    /// The consent was withdrawn; its token cannot be used again.
    case alreadyWithdrawn
    /// The receipt is not signed by the gateway, or does not say what was consented to.
    case falseReceipt
    /// The owner has turned requests off.
    case turnedOff
    /// The vault's file could not be read or written.
    case vault
    /// The way through the relay does not lead to the gateway: it is refused whatever is corrected.
    case unusableRelay
    /// A setting is not of the form it must have.
    case invalidSetting
}
