public import CommunityRequests

/// A partner's programme: from when until when it may ask, and until when owners may answer.
public struct Programme: Hashable, Sendable {
    public var opens: Instant?
    /// Requests that arrive after it are refused; open ones stay open.
    public var noNewRequestsAfter: Instant?
    public var noAnswersAfter: Instant?

    /// Makes a programme; `nil` stands for no bound.
    public init(opens: Instant? = nil, noNewRequestsAfter: Instant? = nil, noAnswersAfter: Instant? = nil) {
        self.opens = opens
        self.noNewRequestsAfter = noNewRequestsAfter
        self.noAnswersAfter = noAnswersAfter
    }
}
