public import CommunityRequests
import PartnerAdapters
import RequestPolicy

/// Lets people decide what a rule has sent to review. They never see the investigator or any sealed field.
public struct ReviewDesk: Sendable {
    private let store: any ReviewStore & RegisterStore
    private let roster: CurrentRoster
    private let composer: CallbackComposer
    private let environment: GatewayEnvironment

    public init(
        store: any ReviewStore & RegisterStore,
        roster: CurrentRoster,
        composer: CallbackComposer,
        environment: GatewayEnvironment
    ) {
        self.store = store
        self.roster = roster
        self.composer = composer
        self.environment = environment
    }

    /// What came of a decision.
    public enum Outcome: Sendable, Equatable {
        case done
        /// One has approved; the rule asks for another.
        case needsAnother
        /// The same reviewer has approved it before.
        case repeated
        case notWaiting
        case unknown
    }

    /// How a reviewer turns a request away.
    public enum TurningAway: Sendable {
        case refuse
        /// It may come again, mended; the partner is told so.
        case sendBack
    }

    /// The queue, oldest first.
    public func queue(limit: Int = 100) async throws -> [RequestRecord] {
        try await self.store.inReview(limit: limit)
    }

    /// The requests that wait, as reviewers see them, oldest first; without the agencies' histories.
    public func cases(limit: Int = 100) async throws -> [ReviewCase] {
        var cases: [ReviewCase] = []
        for record in try await self.store.inReview(limit: limit) {
            let approvals = try await self.store.approvals(of: record.id)
            if let one = ReviewCase(record, approvals: approvals, history: [], roster: self.roster.now) {
                cases.append(one)
            }
        }
        return cases
    }

    /// The request of that code as a reviewer sees it, waiting or not; `nil` where there is none.
    public func reviewCase(_ code: PublicCode) async throws -> ReviewCase? {
        guard let record = try await self.store.request(code: code) else { return nil }
        let history = try await self.store.publishedRequests(of: record.request.agency, limit: ReviewCase.historyLimit)
        return ReviewCase(
            record,
            approvals: try await self.store.approvals(of: record.id),
            history: history.filter { $0.id != record.id }.map(\.request),
            roster: self.roster.now
        )
    }

    /// Lets a request pass; with the last approval that its rules ask for, the gateway publishes it within the second.
    public func approve(_ code: PublicCode, by actor: AuditActor) async throws -> Outcome {
        guard let record = try await self.store.request(code: code) else { return .unknown }
        let approval = try await self.store.approve(
            record.id,
            needed: record.reviewersNeeded(under: self.roster.now),
            audit: self.event(.reviewApproved, code, by: actor)
        )
        return switch approval {
        case .opened: .done
        case .counted: .needsAnother
        case .repeated: .repeated
        case .notWaiting: .notWaiting
        }
    }

    /// Refuses a request, or sends it back, and tells the partner under which rule and why.
    ///
    /// - Parameter note: For the partner; it must not repeat anything of the payload.
    /// - Throws: ``Problem`` `malformed-request` where rule or note will not do, `adapter-inactive` where the partner
    ///   could not be told now.
    public func turnAway(
        _ code: PublicCode,
        _ way: TurningAway = .refuse,
        rule: RuleID,
        note: String,
        by actor: AuditActor
    ) async throws -> Outcome {
        guard let record = try await self.store.request(code: code) else { return .unknown }
        guard record.request.state == .inReview else { return .notWaiting }
        let roster = self.roster.now
        guard roster.policy.rules(under: roster.profile).contains(where: { $0.id == rule }) else {
            throw Problem(.malformedRequest, detail: "There is no rule of that name. /rules lists all.")
        }
        if let complaint = ReviewNote.complaint(note) { throw Problem(.malformedRequest, detail: complaint) }
        guard !self.composer.silenced.contains(record.partner) else { throw Problem(.adapterInactive) }
        let told = way == .sendBack ? ReviewNote.sentBack(note) : note
        var refused = record
        refused.request.state = .refused
        let now = self.environment.now()
        let done = try await self.store.refuse(
            record.id,
            reason: ReviewRefusal(rule: rule, note: told),
            logEntry: record.isSandbox
                ? nil
                : try LogEntries.refused(agency: record.request.agency, rules: [rule], at: now, reviewed: true),
            deliveries: self.composer.deliveries(
                of: .refused([Violation(rule: rule, pointer: "", detail: told)]),
                about: refused,
                at: now
            ),
            audit: self.event(way == .refuse ? .reviewRefused : .reviewSentBack, code, by: actor, rule.description)
        )
        return done ? .done : .notWaiting
    }

    private func event(
        _ action: AuditAction,
        _ code: PublicCode,
        by actor: AuditActor,
        _ detail: String? = nil
    ) -> AuditEvent {
        AuditEvent(
            at: self.environment.now(),
            actor: actor,
            action: action,
            subject: code.description,
            detail: detail
        )
    }
}
