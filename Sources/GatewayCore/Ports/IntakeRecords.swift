public import CommunityRequests

/// A message that has been verified, translated, permitted and masked, on its way to the store.
public struct MessageRecord: Sendable {
    public let partner: PartnerID
    /// The id by which a repetition is recognised.
    public let messageID: String
    /// HMAC-SHA256 of the raw body under the gateway's own key: proof of what arrived, without it.
    public let bodyDigest: [UInt8]

    public init(partner: PartnerID, messageID: String, bodyDigest: [UInt8]) {
        self.partner = partner
        self.messageID = messageID
        self.bodyDigest = bodyDigest
    }
}

/// A request to be kept. Nothing in it identifies a person.
public struct NewRequest: Sendable {
    public let message: MessageRecord
    public let record: RequestRecord
    /// The keys of the request; kept in the key store before the request itself is committed.
    public let keys: RequestKeys
    /// How many requests an agency may make under one investigation code, this one included.
    public let investigationLimit: Int
    public let onKnownReference: KnownReference
    /// Queued with the request: `request.published`, where it is published at once.
    public let deliveries: [NewDelivery]
    /// Its entry in the log, where it is published at once.
    public let logEntry: NewLogEntry?
    /// What the agency's earlier requests are asked; `nil` where no rule needs them.
    public let history: HistoryChecks?

    public init(
        message: MessageRecord,
        record: RequestRecord,
        keys: RequestKeys,
        investigationLimit: Int,
        onKnownReference: KnownReference,
        deliveries: [NewDelivery],
        logEntry: NewLogEntry? = nil,
        history: HistoryChecks? = nil
    ) {
        self.message = message
        self.record = record
        self.keys = keys
        self.investigationLimit = investigationLimit
        self.onKnownReference = onKnownReference
        self.deliveries = deliveries
        self.logEntry = logEntry
        self.history = history
    }
}

/// A request as it is stored: its public form, and what the gateway needs to know beside it.
public struct RequestRecord: Sendable, Equatable {
    public let id: RequestID
    public let partner: PartnerID
    public let adapter: String
    /// Digest of the adapter that translated it.
    public let adapterDigest: String
    /// The partner's own name for it, given back in callbacks only.
    public let reference: String?
    public let investigation: InvestigationCode
    public var request: CommunityRequest
    /// Rules that sent it to review, with their reasons.
    public let reviewReasons: [ReviewReason]
    /// How many texts of which kind were redacted, by the kind's name.
    public let redactions: [String: Int]
    /// The officer's side and its commitments, see `OfficerSeal`; `nil` once it was shredded.
    public let sealed: [UInt8]?
    public let receivedAt: Instant
    public let isSandbox: Bool
    /// Its place in the log; `nil` until it is published, and for the sandbox's.
    public let logged: LoggedRequest?
    /// Why its description was taken down; `nil` where it stands.
    public let takenDown: TakeDownReason?

    public init(
        id: RequestID,
        partner: PartnerID,
        adapter: String,
        adapterDigest: String,
        reference: String?,
        investigation: InvestigationCode,
        request: CommunityRequest,
        reviewReasons: [ReviewReason],
        redactions: [String: Int],
        sealed: [UInt8]?,
        receivedAt: Instant,
        isSandbox: Bool,
        logged: LoggedRequest? = nil,
        takenDown: TakeDownReason? = nil
    ) {
        self.id = id
        self.partner = partner
        self.adapter = adapter
        self.adapterDigest = adapterDigest
        self.reference = reference
        self.investigation = investigation
        self.request = request
        self.reviewReasons = reviewReasons
        self.redactions = redactions
        self.sealed = sealed
        self.receivedAt = receivedAt
        self.isSandbox = isSandbox
        self.logged = logged
        self.takenDown = takenDown
    }
}

/// A closing message to be kept.
public struct NewClosing: Sendable {
    public let message: MessageRecord
    public let outcome: Closing.Outcome
    /// Several are closed together, or none of them.
    public let references: [String]
    public let investigation: InvestigationCode?
    /// The agency that closes; `nil` where the message names none.
    public let agency: ORI?
    /// Makes the `request.closed` delivery of the request that was found.
    public let deliveries: @Sendable (RequestRecord) -> [NewDelivery]
    /// Makes the log entry of the request that was found, which has its new state; `nil` where it needs none.
    public let logEntry: @Sendable (RequestRecord) throws -> NewLogEntry?

    public init(
        message: MessageRecord,
        outcome: Closing.Outcome,
        references: [String],
        investigation: InvestigationCode?,
        agency: ORI?,
        deliveries: @escaping @Sendable (RequestRecord) -> [NewDelivery],
        logEntry: @escaping @Sendable (RequestRecord) throws -> NewLogEntry? = { _ in nil }
    ) {
        self.message = message
        self.outcome = outcome
        self.references = references
        self.investigation = investigation
        self.agency = agency
        self.deliveries = deliveries
        self.logEntry = logEntry
    }
}

/// One of the requests that a message was answered about.
public struct AnsweredRequest: Sendable, Equatable {
    public let request: RequestID
    public let code: PublicCode
    /// The request's state at that time.
    public let state: RequestState

    public init(request: RequestID, code: PublicCode, state: RequestState) {
        self.request = request
        self.code = code
        self.state = state
    }
}

/// What a message was answered with.
public struct MessageAnswer: Sendable, Equatable {
    public let request: RequestID
    public let code: PublicCode
    /// The request's state at that time.
    public let state: RequestState
    /// How many texts of which kind were taken out of its description; empty in the answer to a closing.
    public let redactions: [String: Int]
    /// The other requests that a closing named, in its order; empty but for one that names several.
    public let others: [AnsweredRequest]

    /// - Parameter redactions: Those of the request. What a closing is answered with has none of them, which its state
    ///   tells: only a request that waits or is open has just been taken in.
    public init(
        request: RequestID,
        code: PublicCode,
        state: RequestState,
        redactions: [String: Int] = [:],
        others: [AnsweredRequest] = []
    ) {
        self.request = request
        self.code = code
        self.state = state
        self.others = others
        self.redactions = [.open, .inReview].contains(state) ? redactions : [:]
    }
}

/// A message as it was recorded.
public struct AnsweredMessage: Sendable, Equatable {
    public let bodyDigest: [UInt8]
    public let answer: MessageAnswer

    public init(bodyDigest: [UInt8], answer: MessageAnswer) {
        self.bodyDigest = bodyDigest
        self.answer = answer
    }
}

/// What became of a message at the moment of its commit.
public enum Acceptance: Sendable, Equatable {
    /// Committed: 202.
    case accepted(MessageAnswer)
    /// Answered before, byte for byte the same: the first answer again.
    case replayed(MessageAnswer)
    /// A closing of what has that state already, or an update without effect: 200.
    case unchanged(MessageAnswer)
    /// The id belongs to another body.
    case messageIDReused
    /// The agency has as many requests under that code as it may have.
    case limitReached
    /// The agency has made as many requests in a day as it may.
    case rateReached
    /// A closing of a request that the partner does not have.
    case unknownRequest
    /// A closing of several requests of which the partner does not have those, by their positions among the references,
    /// from 1: none was closed.
    case unknownReferences([Int])
}

/// Why a reviewer refused.
public struct ReviewRefusal: Sendable, Equatable {
    public let rule: RuleID
    /// Shown to the partner; never a value of the payload.
    public let note: String

    public init(rule: RuleID, note: String) {
        self.rule = rule
        self.note = note
    }
}

/// What came of a reviewer's approval.
public enum Approval: Sendable, Equatable {
    /// The request passes.
    case opened
    /// So many have approved it; it needs more.
    case counted(Int)
    /// The same reviewer has approved it before, and it needs another one.
    case repeated
    /// It does not wait for review.
    case notWaiting
}
