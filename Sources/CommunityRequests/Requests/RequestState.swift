/// Where a request is in its life.
public enum RequestState: String, Hashable, Sendable, CaseIterable {
    /// A person decides before anything is published.
    case inReview = "in_review"
    case refused
    case open
    /// The agency has what it needs.
    case resolved
    case withdrawn
    /// Its time for answers is over.
    case closed
    /// Everything but the public record has been shredded.
    case purged

    /// Whether owners may still answer.
    public var takesAnswers: Bool { self == .open }

    /// Whether it has ever been public.
    public var isPublic: Bool { self != .inReview && self != .refused }
}
