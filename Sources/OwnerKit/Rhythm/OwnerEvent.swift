public import AnswerProtocol

/// What came of a step of an app's rhythm, for the app to show.
public enum OwnerEvent: Sendable {
    /// The open requests around the camera, as the register has them now.
    case requests([OpenRequest])
    /// A token was taken, whether or not its owner will ever answer.
    case tokenTaken(RequestCode)
    /// A message was sent, and it was cover.
    case covered
    /// A consent arrived; its receipt is kept.
    case shared(HeldReceipt)
    /// A withdrawal arrived.
    case withdrawn(RequestCode)
    /// The gateway refused what was sent; it is not sent again.
    case refused(RequestCode, Refusal)
    /// A step failed. What waits to be sent goes on waiting, for the next moment and not sooner.
    case failed(OwnerRhythm.Step?, OwnerError)
}
