import AnswerProtocol
import CommunityRequests
import Masking
import PartnerAdapters
import RequestPolicy

/// Makes from a permitted submission what may be kept: redacted, sealed, under random names.
public struct RequestDrafting: Sendable {
    private let keys: TokenKeyPool
    private let settings: GatewaySettings
    private let composer: CallbackComposer
    private let environment: GatewayEnvironment

    public init(
        keys: TokenKeyPool,
        settings: GatewaySettings,
        composer: CallbackComposer,
        environment: GatewayEnvironment
    ) {
        self.keys = keys
        self.settings = settings
        self.composer = composer
        self.environment = environment
    }

    /// Masks a submission that the policy permits, or sends to review.
    ///
    /// It is published at once where a token key lies ready; else the publisher does it within the second. A sandbox
    /// waits for its key: its partner goes on with the next step as soon as it has the answer.
    ///
    /// - Throws: ``Problem`` of kind `internal-error` where a field is missing that the policy or the adapter vouch for.
    func draft(
        _ submission: Submission,
        decision: PolicyDecision,
        partner: Partner,
        adapter: PartnerAdapter,
        roster: Roster,
        message: MessageRecord,
        now: Instant
    ) async throws -> NewRequest {
        guard let agency = submission.agency.value.flatMap({ roster.agencies[$0] }), let window = submission.window,
            let investigation = submission.investigation.value
        else { throw Problem(.internalError) }
        let id = RequestID(time: now, random: self.environment.randomBytes(10))
        let redacted = roster.redactor.redact(
            submission.description.value ?? "",
            knownIdentities: Array(submission.sealed.values)
        )
        let sealingKey = self.environment.randomBytes(OfficerSeal.keyLength)
        let sealed = try OfficerSeal(oversight: self.settings.oversight, randomBytes: self.environment.randomBytes)
            .seal(submission.sealed, key: sealingKey, for: id)
        let state: RequestState = decision.reviews.isEmpty ? .open : .inReview
        var tokenKey: TokenKeyPool.KeyPair?
        if state == .open { tokenKey = partner.isSandbox ? await self.keys.take() : self.keys.takeReady() }
        var record = RequestRecord(
            id: id,
            partner: partner.id,
            adapter: adapter.name,
            adapterDigest: adapter.digest,
            reference: submission.reference.value,
            investigation: investigation,
            request: CommunityRequest(
                code: PublicCode(random: self.environment.randomBytes(5)),
                state: state,
                platform: adapter.title,
                agency: agency.ori,
                offense: submission.offense.value?.offense,
                description: VehicleDescription.complete(redacted.text, with: submission.vehicles),
                window: window,
                timeZone: agency.timeZone,
                cells: decision.cells,
                publication: nil
            ),
            reviewReasons: decision.reviews,
            redactions: redacted.counts,
            sealed: sealed,
            receivedAt: now,
            isSandbox: partner.isSandbox
        )
        record.request.publication = tokenKey.map {
            Publication(
                schedule: self.settings.schedule(publishedAt: now, noAnswersAfter: partner.programme.noAnswersAfter),
                tokenKey: $0.publicKey
            )
        }
        return NewRequest(
            message: message,
            record: record,
            keys: RequestKeys(sealing: sealingKey, token: tokenKey?.privateKey),
            investigationLimit: roster.profile.investigationLimit,
            onKnownReference: submission.knownReference,
            deliveries: tokenKey == nil ? [] : self.composer.deliveries(of: .published, about: record, at: now),
            logEntry: try LogEntries.published(record, salt: self.environment.randomBytes(16)),
            history: Self.history(of: record.request.cells, under: roster.profile, now: now)
        )
    }

    /// What is asked of the agency's earlier requests; `nil` where no rule in force needs them.
    private static func history(of cells: [Cell], under profile: PolicyProfile, now: Instant) -> HistoryChecks? {
        let rate = profile.agencyRequestsPerDay.map {
            HistoryChecks.Rate(since: now - .seconds(AgencyRate.period), limit: $0)
        }
        let areas =
            AreaOverlap.isInForce(under: profile)
            ? HistoryChecks.Areas(since: now - .seconds(AreaOverlap.period)) {
                AreaOverlap.review(of: cells, after: $0, under: profile)
            } : nil
        return rate == nil && areas == nil ? nil : HistoryChecks(rate: rate, areas: areas)
    }

    /// Gives back the token key of a request that was not kept.
    func giveBack(_ request: NewRequest) {
        guard let privateKey = request.keys.token, let publication = request.record.request.publication else { return }
        self.keys.giveBack(TokenKeyPool.KeyPair(privateKey: privateKey, publicKey: publication.tokenKey))
    }
}
