public import CommunityRequests

/// A callback to be queued. It is signed at each attempt, with the keys in force then.
public struct NewDelivery: Sendable, Equatable {
    public let id: DeliveryID
    public let partner: PartnerID
    public let request: RequestID
    /// The release whose items it carries; a withdrawal before it is delivered supersedes it.
    public let release: ReleaseID?
    /// `consents.released` and its like, for metrics.
    public let event: CallbackKind
    public let contentType: String
    public let body: [UInt8]
    public let due: Instant

    public init(
        id: DeliveryID,
        partner: PartnerID,
        request: RequestID,
        release: ReleaseID?,
        event: CallbackKind,
        contentType: String,
        body: [UInt8],
        due: Instant
    ) {
        self.id = id
        self.partner = partner
        self.request = request
        self.release = release
        self.event = event
        self.contentType = contentType
        self.body = body
        self.due = due
    }
}

/// A queued callback.
public struct DeliveryRecord: Sendable, Equatable {
    public let delivery: NewDelivery
    /// Attempts that have been made.
    public let attempts: Int

    public init(delivery: NewDelivery, attempts: Int) {
        self.delivery = delivery
        self.attempts = attempts
    }
}

/// Where a delivery is.
public enum DeliveryState: String, Sendable, CaseIterable {
    case queued
    case delivered
    /// Given up; an operator may send it again.
    case dead
    /// Overtaken by a withdrawal; a newer delivery took its place.
    case superseded
}

/// What is to be recorded after an attempt.
public enum DeliveryDisposition: Sendable, Equatable {
    case delivered
    case retry(at: Instant)
    case dead
}

/// A delivery as operators see it: what became of it, and nothing of what it carries.
public struct DeliverySummary: Sendable, Equatable {
    /// Its place in the order in which deliveries were made.
    public let number: Int64
    public let id: DeliveryID
    public let partner: PartnerID
    /// The public code of the request that it is about.
    public let code: PublicCode
    public let event: CallbackKind
    public let state: DeliveryState
    public let attempts: Int
    public let due: Instant

    public init(
        number: Int64,
        id: DeliveryID,
        partner: PartnerID,
        code: PublicCode,
        event: CallbackKind,
        state: DeliveryState,
        attempts: Int,
        due: Instant
    ) {
        self.number = number
        self.id = id
        self.partner = partner
        self.code = code
        self.event = event
        self.state = state
        self.attempts = attempts
        self.due = due
    }
}
