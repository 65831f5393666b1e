public import CommunityRequests

/// What the policy says of a submission, all of it at once.
public struct PolicyDecision: Sendable, Equatable {
    /// Why it is refused, in the order of the rules; empty where nothing stands against it.
    public let refusals: [Violation]
    /// Why a person must look at it first: the adapter's own reasons, then the rules'.
    public let reviews: [ReviewReason]
    /// The places that make it legal process, each with the reason; such a message goes no further.
    public let legalProcess: [Violation]
    /// The cells that the shape touches, sorted; empty where there is no shape, or it touches too many.
    public let cells: [Cell]

    /// Whether it is, or claims to be, a warrant, a subpoena or an emergency demand.
    public var isLegalProcess: Bool { !self.legalProcess.isEmpty }

    init(refusals: [Violation], reviews: [ReviewReason], legalProcess: [Violation], cells: [Cell]) {
        self.refusals = refusals
        self.reviews = reviews
        self.legalProcess = legalProcess
        self.cells = cells
    }
}
