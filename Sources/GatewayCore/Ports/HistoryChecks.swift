public import CommunityRequests

/// What the store asks an agency's earlier requests before it keeps one more, inside the transaction that keeps it.
///
/// A request counts from its publication, cut to the quarter hour as that is, or while it waits for one. What was never
/// public does not count; the sandbox and the real world do not see each other's.
public struct HistoryChecks: Sendable {
    /// The agency has fewer than `limit` requests since `since`; else ``Acceptance/rateReached``.
    public struct Rate: Sendable {
        public let since: Instant
        public let limit: Int

        public init(since: Instant, limit: Int) {
            self.since = since
            self.limit = limit
        }
    }

    /// Whether the areas of the agency's requests since `since` send this one to a person.
    public struct Areas: Sendable {
        public let since: Instant
        /// Why they do; `nil` where they do not.
        public let review: @Sendable (_ earlier: [[Cell]]) -> ReviewReason?

        public init(since: Instant, review: @escaping @Sendable ([[Cell]]) -> ReviewReason?) {
            self.since = since
            self.review = review
        }
    }

    public let rate: Rate?
    public let areas: Areas?

    public init(rate: Rate? = nil, areas: Areas? = nil) {
        self.rate = rate
        self.areas = areas
    }
}

extension NewRequest {
    /// The same request, held for a person: not published, with one more reason.
    public func held(for reason: ReviewReason) -> NewRequest {
        var request = self.record.request
        request.state = .inReview
        request.publication = nil
        return NewRequest(
            message: self.message,
            record: RequestRecord(
                id: self.record.id,
                partner: self.record.partner,
                adapter: self.record.adapter,
                adapterDigest: self.record.adapterDigest,
                reference: self.record.reference,
                investigation: self.record.investigation,
                request: request,
                reviewReasons: self.record.reviewReasons + [reason],
                redactions: self.record.redactions,
                sealed: self.record.sealed,
                receivedAt: self.record.receivedAt,
                isSandbox: self.record.isSandbox
            ),
            keys: RequestKeys(sealing: self.keys.sealing, token: nil),
            investigationLimit: self.investigationLimit,
            onKnownReference: self.onKnownReference,
            deliveries: []
        )
    }
}
