public import CommunityRequests

/// What a release is made from.
public struct ReleaseInput: Sendable {
    public let request: RequestRecord
    /// Consents that are still given and not yet released.
    public let consents: [ConsentToRelease]
    /// Items released before and withdrawn since, whose notice has not gone out.
    public let withdrawn: [ReleasedItemRecord]

    public init(request: RequestRecord, consents: [ConsentToRelease], withdrawn: [ReleasedItemRecord]) {
        self.request = request
        self.consents = consents
        self.withdrawn = withdrawn
    }
}

/// A consent as the release sees it.
public struct ConsentToRelease: Sendable, Equatable {
    public let id: ConsentID
    public let clips: [TimeWindow]

    public init(id: ConsentID, clips: [TimeWindow]) {
        self.id = id
        self.clips = clips
    }
}

/// What a release consists of.
public struct ReleasePlan: Sendable {
    public let id: ReleaseID
    /// In the order in which the partner sees them.
    public let items: [PlannedItem]
    public let deliveries: [NewDelivery]

    public init(id: ReleaseID, items: [PlannedItem], deliveries: [NewDelivery]) {
        self.id = id
        self.items = items
        self.deliveries = deliveries
    }
}

/// One consent under the pseudonym that the partner sees.
public struct PlannedItem: Sendable, Equatable {
    public let consent: ConsentID
    public let responder: ResponderID
    public let clips: [TimeWindow]

    public init(consent: ConsentID, responder: ResponderID, clips: [TimeWindow]) {
        self.consent = consent
        self.responder = responder
        self.clips = clips
    }
}

/// A release as the partner may read it back.
public struct ReleaseRecord: Sendable, Equatable {
    public let id: ReleaseID
    public let time: Instant
    public let items: [ReleasedItemRecord]

    public init(id: ReleaseID, time: Instant, items: [ReleasedItemRecord]) {
        self.id = id
        self.time = time
        self.items = items
    }
}

/// An item of a release.
public struct ReleasedItemRecord: Sendable, Equatable {
    public let release: ReleaseID
    public let request: RequestID
    public let responder: ResponderID
    /// Empty once it is withdrawn.
    public let clips: [TimeWindow]
    public let isWithdrawn: Bool

    public init(
        release: ReleaseID,
        request: RequestID,
        responder: ResponderID,
        clips: [TimeWindow],
        isWithdrawn: Bool
    ) {
        self.release = release
        self.request = request
        self.responder = responder
        self.clips = clips
        self.isWithdrawn = isWithdrawn
    }
}
