import CommunityRequests
import Masking
import PartnerAdapters
import RequestPolicy

/// What one message comes to before anything is kept.
enum PreparedMessage {
    /// A kind that is known and has no effect.
    case ignored
    /// Refused, unless the record says that it was accepted before.
    case refused(Problem, MessageRecord?, agency: ORI? = nil)
    case submission(Submission, PolicyDecision, MessageRecord)
    case closing(NewClosing)

    /// The agency that a request names; `nil` where it cannot be read.
    var agency: ORI? {
        switch self {
        case .refused(_, _, let agency): agency
        case .submission(let submission, _, _): submission.agency.value
        case .ignored, .closing: nil
        }
    }
}

/// Takes the messages of one body as far as they come without the store: told apart, translated, decided.
struct IntakePreparation {
    let partner: Partner
    let adapter: PartnerAdapter
    let roster: Roster
    let headers: MessageHeaders
    let digest: BodyDigest
    let composer: CallbackComposer
    let drift: DriftRecorder
    let now: Instant

    /// - Parameter body: The bytes of this message, by which a repetition is recognised.
    func prepare(_ item: IncomingMessage, body: [UInt8]) -> PreparedMessage {
        let settings = self.partner.settings
        let translated = self.adapter.translate(item, headers: self.headers, settings: settings, now: self.now)
        let id: String
        do {
            id = try self.adapter.messageID(of: item, headers: self.headers, settings: settings, now: self.now)
        } catch {
            return self.withoutID(error.violations, translated)
        }
        let record = MessageRecord(
            partner: self.partner.id,
            messageID: id,
            bodyDigest: self.digest.digest(of: body)
        )
        self.drift.note(item, translated, adapter: self.adapter, messageID: id, now: self.now)
        switch translated {
        case .submit(let submission): return self.decide(submission, record)
        case .close(let closing): return self.close(closing, record)
        case .ignored: return .ignored
        case .refused(let violations): return .refused(Problem(.requestRefused, violations: violations), record)
        case .legalProcess: return .refused(Problem(.legalProcess), record)
        case .unreadable(let violations): return .refused(Problem(.notTranslatable, violations: violations), record)
        }
    }

    /// Refuses a message that cannot be told from others, with all else that is wrong with it. What has no effect, and
    /// a demand, need no name.
    private func withoutID(_ missing: [Violation], _ translated: PartnerMessage) -> PreparedMessage {
        var agency: ORI?
        let others: [Violation]
        switch translated {
        case .ignored: return .ignored
        case .legalProcess: return .refused(Problem(.legalProcess), nil)
        case .submit(let submission):
            let decision = self.decision(on: submission)
            agency = submission.agency.value
            if decision.isLegalProcess {
                return .refused(Problem(.legalProcess, violations: decision.legalProcess), nil, agency: agency)
            }
            others = submission.violations + decision.refusals
        case .close(let closing): others = closing.violations
        case .refused(let violations), .unreadable(let violations): others = violations
        }
        // The same place may hold the reference as well.
        let all =
            missing
            + others.filter { other in
                !missing.contains { $0.rule == other.rule && $0.pointer == other.pointer }
            }
        return .refused(Problem(.notTranslatable, violations: all), nil, agency: agency)
    }

    private func decision(on submission: Submission) -> PolicyDecision {
        self.roster.policy.decide(
            submission,
            in: PolicyContext(
                now: self.now,
                agencies: self.roster.agencies,
                allowedAgencies: self.partner.agencies,
                programme: self.partner.programme,
                attests: self.partner.settings.attests,
                profile: self.roster.profile
            )
        )
    }

    private func decide(_ submission: Submission, _ record: MessageRecord) -> PreparedMessage {
        let decision = self.decision(on: submission)
        let agency = submission.agency.value
        if decision.isLegalProcess {
            return .refused(Problem(.legalProcess, violations: decision.legalProcess), record, agency: agency)
        }
        guard submission.violations.isEmpty else {
            let all = submission.violations + decision.refusals
            return .refused(Problem(.notTranslatable, violations: all), record, agency: agency)
        }
        guard decision.refusals.isEmpty else {
            return .refused(Problem(.requestRefused, violations: decision.refusals), record, agency: agency)
        }
        return .submission(submission, decision, record)
    }

    private func close(_ closing: Closing, _ record: MessageRecord) -> PreparedMessage {
        guard closing.violations.isEmpty else {
            return .refused(Problem(.notTranslatable, violations: closing.violations), record)
        }
        if let agency = closing.agency.value, !self.partner.agencies.contains(agency) {
            return .refused(Problem(.unknownRequest), record)
        }
        let composer = self.composer
        let now = self.now
        return .closing(
            NewClosing(
                message: record,
                outcome: closing.outcome,
                references: closing.references.value ?? [],
                investigation: closing.investigation.value,
                agency: closing.agency.value,
                deliveries: { composer.deliveries(of: .closed, about: $0, at: now) },
                logEntry: { try LogEntries.changed($0, to: $0.request.state, at: now) }
            )
        )
    }
}
