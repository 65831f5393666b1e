import CommunityRequests
public import Logging
import Masking
import PartnerAdapters
import RequestPolicy

/// Takes a partner's message: verify, translate, decide, mask, commit.
///
/// The order is the API's: authentication over the raw bytes, content type, well-formedness, message id, translation,
/// policy, commit. An id that was accepted before is looked up only when a message is about to be refused, and inside
/// the commit's transaction otherwise: a repetition is answered as the first was, whatever today's policy says of it.
public struct Intake: Sendable {
    private let roster: CurrentRoster
    private let store: any IntakeStore
    private let drafts: RequestDrafting
    /// Proves what arrived, without keeping it.
    private let digestKey: [UInt8]
    private let composer: CallbackComposer
    private let environment: GatewayEnvironment
    private let metrics: GatewayMetrics
    private let logger: Logger

    public init(
        roster: CurrentRoster,
        store: any IntakeStore,
        drafts: RequestDrafting,
        digestKey: [UInt8],
        composer: CallbackComposer,
        environment: GatewayEnvironment,
        metrics: GatewayMetrics,
        logger: Logger
    ) {
        self.roster = roster
        self.store = store
        self.drafts = drafts
        self.digestKey = digestKey
        self.composer = composer
        self.environment = environment
        self.metrics = metrics
        self.logger = logger
    }

    /// Answers one message.
    public func receive(_ message: InboundMessage) async -> IntakeReply {
        let reply: IntakeReply
        do {
            reply = try await self.handle(message)
        } catch let problem as Problem {
            reply = .refused(problem)
        } catch is StoreBusy {
            reply = .refused(Problem(.busy, retryAfter: 1))
        } catch {
            self.logger.error("intake failed", metadata: ["error": "\(type(of: error))"])
            reply = .refused(Problem(.internalError))
        }
        self.metrics.intake(reply)
        return reply
    }

    private func handle(_ message: InboundMessage) async throws -> IntakeReply {
        let roster = self.roster.now
        let now = self.environment.now()
        guard let partner = roster.partner(named: message.partner) else { throw Problem(.notAuthenticated) }
        let adapter = try partner.admit(headers: message.headers, body: message.body, now: now)
        guard let format = adapter.format(contentType: message.contentType) else {
            throw Problem(.unsupportedMediaType)
        }
        let payload: Payload
        do {
            payload = try adapter.parse(message.body, as: format, contentType: message.contentType)
        } catch {
            throw Problem(.malformedPayload, detail: error.description)
        }
        guard case .single(let item) = adapter.messages(in: payload) else {
            throw Problem(.notTranslatable, detail: "Send one message at a time.")
        }
        let id: String
        do {
            id = try adapter.messageID(of: item, headers: message.headers, settings: partner.settings, now: now)
        } catch {
            throw Problem(.notTranslatable, violations: error.violations)
        }
        let record = MessageRecord(
            partner: partner.id,
            messageID: id,
            bodyDigest: BodyDigest.digest(of: message.body, key: self.digestKey)
        )
        let translated = adapter.translate(item, headers: message.headers, settings: partner.settings, now: now)
        let step = Step(partner: partner, adapter: adapter, roster: roster, message: record, now: now)
        switch translated {
        case .submit(let submission): return try await self.submit(submission, step)
        case .close(let closing): return try await self.close(closing, step)
        case .ignored: return .ignored
        case .refused(let violations):
            return try await self.refuse(Problem(.requestRefused, violations: violations), record)
        case .legalProcess: return try await self.refuse(Problem(.legalProcess), record)
        case .unreadable(let violations):
            return try await self.refuse(Problem(.notTranslatable, violations: violations), record)
        }
    }

    /// What one message carries through the steps.
    private struct Step {
        let partner: Partner
        let adapter: PartnerAdapter
        let roster: Roster
        let message: MessageRecord
        let now: Instant
    }

    private func submit(_ submission: Submission, _ step: Step) async throws -> IntakeReply {
        let partner = step.partner
        let decision = step.roster.policy.decide(
            submission,
            in: PolicyContext(
                now: step.now,
                agencies: step.roster.agencies,
                allowedAgencies: partner.agencies,
                programme: partner.programme,
                attests: partner.settings.attests,
                profile: step.roster.profile
            )
        )
        if decision.isLegalProcess {
            return try await self.refuse(Problem(.legalProcess, violations: decision.legalProcess), step.message)
        }
        guard submission.violations.isEmpty else {
            let all = submission.violations + decision.refusals
            return try await self.refuse(Problem(.notTranslatable, violations: all), step.message)
        }
        guard decision.refusals.isEmpty else {
            return try await self.refuse(Problem(.requestRefused, violations: decision.refusals), step.message)
        }
        switch try await self.accept(submission, decision, step) {
        case .limitReached:
            let limit = InvestigationLimit.violation(at: submission.investigation.pointer, under: step.roster.profile)
            return .refused(Problem(.requestRefused, violations: [limit]))
        case let acceptance: return try self.reply(to: acceptance)
        }
    }

    /// Masks and commits. A public code that another request has, which 40 random bits make rare, is drawn again.
    private func accept(
        _ submission: Submission,
        _ decision: PolicyDecision,
        _ step: Step,
        isLastTry: Bool = false
    ) async throws -> Acceptance {
        let new = try self.drafts.draft(
            submission,
            decision: decision,
            partner: step.partner,
            adapter: step.adapter,
            roster: step.roster,
            message: step.message,
            now: step.now
        )
        do {
            let acceptance = try await self.store.accept(new)
            if case .accepted = acceptance { return acceptance }
            self.drafts.giveBack(new)
            return acceptance
        } catch let error as StoreError where error.code == .codeTaken && !isLastTry {
            self.drafts.giveBack(new)
            return try await self.accept(submission, decision, step, isLastTry: true)
        } catch {
            self.drafts.giveBack(new)
            throw error
        }
    }

    private func close(_ closing: Closing, _ step: Step) async throws -> IntakeReply {
        guard closing.violations.isEmpty else {
            return try await self.refuse(Problem(.notTranslatable, violations: closing.violations), step.message)
        }
        if let agency = closing.agency.value, !step.partner.agencies.contains(agency) {
            return try await self.refuse(Problem(.unknownRequest), step.message)
        }
        let composer = self.composer
        let acceptance = try await self.store.close(
            NewClosing(
                message: step.message,
                outcome: closing.outcome,
                reference: closing.reference.value,
                investigation: closing.investigation.value,
                agency: closing.agency.value,
                deliveries: { composer.deliveries(of: .closed, about: $0, at: step.now) }
            )
        )
        return try self.reply(to: acceptance)
    }

    private func reply(to acceptance: Acceptance) throws -> IntakeReply {
        switch acceptance {
        case .accepted(let answer): return .accepted(answer)
        case .replayed(let answer): return .repeated(answer)
        case .unchanged(let answer): return .unchanged(answer)
        case .messageIDReused: throw Problem(.messageIDReused)
        case .unknownRequest: throw Problem(.unknownRequest)
        case .limitReached: throw Problem(.requestRefused)
        }
    }

    /// Refuses, unless the message was accepted before: then it is a repetition, or its id has been used.
    private func refuse(_ problem: Problem, _ message: MessageRecord) async throws -> IntakeReply {
        let recorded = try await self.store.recorded(partner: message.partner, messageID: message.messageID)
        guard let recorded else { return .refused(problem) }
        guard recorded.bodyDigest == message.bodyDigest else { return .refused(Problem(.messageIDReused)) }
        return .repeated(recorded.answer)
    }
}
