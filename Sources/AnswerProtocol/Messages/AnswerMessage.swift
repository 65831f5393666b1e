/// What an owner's app says to the gateway. There is no message for declining.
public enum AnswerMessage: Hashable, Sendable {
    /// Nothing, so that something is no news.
    case cover
    case consent(ConsentMessage)
    case withdrawal(WithdrawalMessage)
}

/// Why an opened message is none of this protocol.
public enum MessageError: Error, Sendable, Equatable, CaseIterable {
    /// The first byte names a version that is not known here.
    case unsupportedVersion
    /// A field is missing, has a value it cannot have, or the padding is not zero.
    case malformed
}
