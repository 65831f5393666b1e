public import CommunityRequests

/// What the gateway must be able to keep: operations, not tables, so that each store is written natively.
///
/// Every method that changes something returns only after the change is on disk. Consents carry no time
/// of arrival and no order. Nothing a store is given identifies an owner or, unsealed, an officer.
public protocol GatewayStore: IntakeStore, PublicationStore, RegisterStore, ReviewStore, ConsentStore, ReleaseStore,
    DeliveryStore, LogStore, OperatorStore, AuditStore, CountStore, DemandStore
{}

/// What intake needs.
public protocol IntakeStore: Sendable {
    /// Makes writes in their order, in one transaction: all of them are on disk when it returns, or none is. Each sees
    /// what those before it did. Writes waiting at the same moment share one transaction.
    ///
    /// - Returns: What became of each, in their order.
    /// - Throws: ``StoreBusy`` when too much is waiting; ``StoreError``. Then nothing is kept of any of them.
    func commit(_ writes: [IntakeWrite]) async throws -> [Acceptance]

    /// The recorded answer to an accepted message, for refusing a duplicate with other content before anything else.
    func recorded(partner: PartnerID, messageID: String) async throws -> AnsweredMessage?
}

/// What intake writes.
public enum IntakeWrite: Sendable {
    /// Keeps a translated, permitted, masked request, or says why not; all checks that count are made inside
    /// the transaction.
    ///
    /// In this order: a known message with the same body is `.replayed`, with another body `.messageIDReused`;
    /// a known reference is `.unchanged` where `onKnownReference` is `.ignored`; the limit of requests under the
    /// agency's investigation code is `.limitReached` (refused requests and the sandbox's do not count); the agency's
    /// rate is `.rateReached`; where the agency's earlier areas give a reason, it is stored as `NewRequest.held(for:)`
    /// makes it; else it is stored as it is; both are `.accepted`. An id is used up by every outcome but
    /// `.limitReached` and `.rateReached`. Answers have the request's redactions.
    case accept(NewRequest)
    /// Closes the request that `closing` names: by reference, else the newest still open under the investigation
    /// code, else the newest. `.accepted` when it changes, `.unchanged` when it already has that state or can have no
    /// other (`refused`, `purged`), `.unknownRequest` when the partner has no such request or it is another agency's.
    /// Several references are each looked for by themselves, without the code: all of their requests are closed,
    /// `.accepted` where one changes, or `.unknownReferences` says which the partner has not, and none is.
    /// Consents given before still leave at the next release. A known message is answered as in `accept`.
    case close(NewClosing)
}

extension IntakeStore {
    /// Makes one write. See ``IntakeWrite/accept(_:)``.
    public func accept(_ request: NewRequest) async throws -> Acceptance {
        try await self.commit([.accept(request)])[0]
    }

    /// Makes one write. See ``IntakeWrite/close(_:)``.
    public func close(_ closing: NewClosing) async throws -> Acceptance { try await self.commit([.close(closing)])[0] }
}

/// What publishing needs.
public protocol PublicationStore: Sendable {
    /// Requests that are open and not yet published, oldest first.
    ///
    /// - Parameter partners: Those whose requests are left out.
    func unpublished(limit: Int, notOf partners: Set<PartnerID>) async throws -> [RequestRecord]

    /// Publishes a request, once: sets its publication, lists it in its regions, queues its deliveries, gives its log
    /// entry its place, in one transaction. Without effect where it is published already or no longer open.
    func publish(
        _ id: RequestID,
        publication: Publication,
        logEntry: NewLogEntry?,
        deliveries: [NewDelivery]
    ) async throws

    /// Ends an open request whose last release has been made: state `closed`. Without effect on others.
    func closeExpired(_ id: RequestID, logEntry: NewLogEntry?, deliveries: [NewDelivery]) async throws

    /// Requests that are over, whose answers closed before `instant`, and that are not purged yet. Those that were
    /// never public count from their arrival.
    func purgeable(before instant: Instant, limit: Int) async throws -> [RequestRecord]

    /// Forgets everything but the public record: sealed fields, reference, consents, items and all deliveries, and of
    /// a request that was never public its text, area and offence too; state `purged`. What is left are the message
    /// ids, so that a repetition is still recognised, and the investigation code, so that the limit still holds.
    /// The request's keys are destroyed before this is called.
    func purge(_ id: RequestID, logEntry: NewLogEntry?) async throws
}

/// What the public register needs.
public protocol RegisterStore: Sendable {
    /// The request of that code, in whatever state.
    func request(code: PublicCode) async throws -> RequestRecord?
    /// The request of that identifier.
    func request(id: RequestID) async throws -> RequestRecord?
    /// Open, published requests that have a cell in the region, by publication and then code.
    func openRequests(in region: Region) async throws -> [RequestRecord]
    /// What is open: the newest requests before a log index (of all where it is `nil`), and where and how many all are, at
    /// one moment.
    func overview(before logIndex: Int64?, limit: Int) async throws -> OpenRequests
    /// Every published request of an agency, or of all (`nil`), open or not: those before a log index, or the newest.
    func publishedRequests(of agency: ORI?, before logIndex: Int64?, limit: Int) async throws -> [RequestRecord]
    /// How many requests, not the sandbox's, are neither published nor refused yet.
    func waitingCount() async throws -> Int
}

extension RegisterStore {
    /// Open, published requests, the newest first.
    public func openRequests(limit: Int) async throws -> [RequestRecord] {
        try await self.overview(before: nil, limit: limit).requests
    }

    /// The newest published requests of an agency.
    public func publishedRequests(of agency: ORI, limit: Int) async throws -> [RequestRecord] {
        try await self.publishedRequests(of: agency, before: nil, limit: limit)
    }
}

/// What review needs.
public protocol ReviewStore: Sendable {
    /// Requests that wait for a person, oldest first.
    func inReview(limit: Int) async throws -> [RequestRecord]
    /// Notes that a reviewer lets a request pass. With as many different ones as are needed `in_review` becomes
    /// `open`; publishing follows.
    func approve(_ id: RequestID, needed: Int, audit: AuditEvent) async throws -> Approval
    /// Who has let a request pass so far, by name.
    func approvals(of id: RequestID) async throws -> [String]
    /// `in_review` becomes `refused`. `false` where it was not waiting for review.
    func refuse(
        _ id: RequestID,
        reason: ReviewRefusal,
        logEntry: NewLogEntry?,
        deliveries: [NewDelivery],
        audit: AuditEvent
    ) async throws -> Bool
}

/// What the public log needs. An entry that comes with another change is committed in its transaction, and only where
/// the change has an effect.
public protocol LogStore: Sendable {
    /// Adds entries at the end.
    func append(_ entries: [NewLogEntry]) async throws
    /// The entries from an index on, in the order of their places: without gaps, and for good. What was read once is
    /// read again the same.
    func logEntries(from index: Int64, limit: Int) async throws -> [[UInt8]]
    /// The last entry of a kind among those before an index; `nil` where there is none.
    func lastLogEntry(of kind: LogEntryKind, before index: Int64) async throws -> PlacedLogEntry?
    /// Forgets the description of a published request and the salt of its commitment, and notes in the audit trail who
    /// did it.
    ///
    /// - Returns: `false` where it is not published, or was taken down before.
    func takeDown(
        _ id: RequestID,
        reason: TakeDownReason,
        logEntry: NewLogEntry,
        audit: AuditEvent
    ) async throws -> Bool
}

/// What answering needs.
public protocol ConsentStore: Sendable {
    /// Keeps a consent, once per token. The same token with the same withdrawal key is the same consent again
    /// and yields the same receipt; with another key it is refused, as is a request that takes no answers, and a name
    /// that a consent to another request has.
    func record(_ consent: NewConsent) async throws -> ConsentOutcome

    /// Keeps nothing, and takes as long over it as over a consent. So do the calls beside it where they find that they
    /// have nothing to keep.
    ///
    /// - Parameter request: The one that the message was taken to be about.
    func recordNothing(of request: RequestID?) async throws

    /// Withdraws a consent: before its release nobody hears of it; after it, its item is closed and a notice waits for
    /// the next release. What was kept of it is shredded by ``ReleaseStore/shredWithdrawn()``, but for the spent token.
    /// Repeating it changes nothing.
    ///
    /// - Returns: `false` where there is no such consent; `true` where it is withdrawn, now or before.
    func withdraw(consent id: ConsentID) async throws -> Bool

    /// The consent of that receipt, with the key that may withdraw it.
    func consent(_ id: ConsentID) async throws -> ConsentRecord?

    /// The released item of a responder, for the footage it names.
    func item(release: ReleaseID, responder: ResponderID) async throws -> ReleasedItemRecord?
}

/// What releasing needs.
public protocol ReleaseStore: Sendable {
    /// Published requests whose next release is at or before `instant`, and open ones whose last release was made
    /// but that were not closed after it.
    ///
    /// - Parameter partners: Those whose requests are left out.
    func dueForRelease(
        at instant: Instant,
        limit: Int,
        notOf partners: Set<PartnerID>
    ) async throws -> [RequestRecord]

    /// Makes the release of a request that is due at `time`, in one transaction: hands the consents that are still
    /// given and not yet released, and the released ones withdrawn since, to `plan`; stores the release, its items
    /// and its deliveries as planned; sets the next release. Consents come in no order that means anything.
    ///
    /// Without effect where that release was made before, or none is due at `time`. `plan` may be called more than
    /// once; the last call counts.
    func release(
        _ id: RequestID,
        time: Instant,
        next: Instant?,
        plan: @escaping @Sendable (ReleaseInput) throws -> ReleasePlan
    ) async throws

    /// Destroys the keys of what was kept of withdrawn consents, in every copy, then empties their rows. It is called
    /// once in an interval between releases: its moment tells nothing of a withdrawal's.
    func shredWithdrawn() async throws

    /// Takes away a part of what ``ConsentStore/recordNothing(of:)`` and the like have left behind, where it is much.
    func forgetDecoys() async throws

    /// Requests that have no further release, with items withdrawn since the last one, whose notice has not gone out.
    func withdrawnAfterLastRelease(limit: Int) async throws -> [RequestRecord]

    /// Queues the notices of what was withdrawn after a request's last release, once each. `plan` may be called more
    /// than once; the last call counts.
    func giveNotice(
        of id: RequestID,
        plan: @escaping @Sendable (ReleaseInput) throws -> [NewDelivery]
    ) async throws

    /// The releases of a request with the items that are not withdrawn, in the order of their times.
    func releases(of id: RequestID) async throws -> [ReleaseRecord]
}

/// What the relay needs.
public protocol DeliveryStore: Sendable {
    /// Deliveries that are due, in the order in which they became due. Those of a held partner are not.
    ///
    /// - Parameter perPartner: At most so many of one partner, so that a slow one holds up only itself.
    func dueDeliveries(at instant: Instant, limit: Int, perPartner: Int) async throws -> [DeliveryRecord]
    /// The moment at which the next delivery becomes due.
    func nextDeliveryTime() async throws -> Instant?
    /// Records what became of an attempt.
    func update(_ id: DeliveryID, attempts: Int, disposition: DeliveryDisposition) async throws
    /// Whether an item of this delivery has been withdrawn since it was made, so that it must not be sent as it is.
    func isSuperseded(_ id: DeliveryID) async throws -> Bool
    /// Puts `replacement` in the place of a delivery that has not arrived, in one transaction.
    func supersede(_ id: DeliveryID, by replacement: NewDelivery) async throws
    /// Stops deliveries to a partner until an operator resumes them.
    func hold(_ partner: PartnerID) async throws
    /// Takes deliveries to a partner up again. `false` where they were not held.
    func resume(_ partner: PartnerID, audit: AuditEvent) async throws -> Bool
    /// The partners to whom nothing is sent until an operator says so.
    func heldPartners() async throws -> Set<PartnerID>
    /// Deliveries without what they carry, the newest first.
    ///
    /// - Parameters:
    ///   - state: Only those in it; all where it is `nil`.
    ///   - number: Only those before that one.
    func deliveries(in state: DeliveryState?, before number: Int64?, limit: Int) async throws -> [DeliverySummary]
    /// Queues a dead delivery again, due at `instant`, as if it had never been tried. `false` where it is not dead.
    func retry(_ id: DeliveryID, at instant: Instant, audit: AuditEvent) async throws -> Bool
    /// Queues every dead delivery again, or those to one partner. How many there were.
    func retryAll(to partner: PartnerID?, at instant: Instant, audit: AuditEvent) async throws -> Int
    /// How many deliveries are in which state, for operators.
    func deliveryCounts() async throws -> [DeliveryState: Int]
}

extension PublicationStore {
    /// Requests of all partners that are open and not yet published, oldest first.
    public func unpublished(limit: Int) async throws -> [RequestRecord] {
        try await self.unpublished(limit: limit, notOf: [])
    }
}

extension ReleaseStore {
    /// What is due of all partners.
    public func dueForRelease(at instant: Instant, limit: Int) async throws -> [RequestRecord] {
        try await self.dueForRelease(at: instant, limit: limit, notOf: [])
    }
}
