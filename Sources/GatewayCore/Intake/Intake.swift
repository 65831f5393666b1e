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
///
/// A batch goes the same way: its items are prepared one by one and committed in one transaction.
public struct Intake: Sendable {
    private let roster: CurrentRoster
    private let store: any IntakeStore
    private let log: any LogStore
    private let drafts: RequestDrafting
    /// Proves what arrived, without keeping it.
    private let digest: BodyDigest
    private let composer: CallbackComposer
    private let drift: DriftRecorder
    private let recording: RecordingSwitch
    private let keyUse: KeyUseRecorder
    private let environment: GatewayEnvironment
    private let metrics: GatewayMetrics
    private let logger: Logger

    public init(
        roster: CurrentRoster,
        store: any IntakeStore,
        log: any LogStore,
        drafts: RequestDrafting,
        digestKey: [UInt8],
        composer: CallbackComposer,
        drift: DriftRecorder,
        recording: RecordingSwitch,
        keyUse: KeyUseRecorder = KeyUseRecorder(),
        environment: GatewayEnvironment,
        metrics: GatewayMetrics,
        logger: Logger
    ) {
        self.roster = roster
        self.store = store
        self.log = log
        self.drafts = drafts
        self.digest = BodyDigest(key: digestKey)
        self.composer = composer
        self.drift = drift
        self.recording = recording
        self.keyUse = keyUse
        self.environment = environment
        self.metrics = metrics
        self.logger = logger
    }

    /// The most messages of one batch.
    public static let batchLimit = 100

    /// Answers a message, or a batch of them.
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
        if let authenticator = partner.authenticator {
            let keys = authenticator.fingerprints(headers: message.headers, body: message.body, now: now)
            self.keyUse.note(keys, of: partner.id, at: now)
        }
        self.recording.see(message, from: partner, under: roster, at: now)
        guard let format = adapter.format(contentType: message.contentType) else {
            throw Problem(.unsupportedMediaType)
        }
        guard message.isPlain else {
            throw Problem(.unsupportedMediaType, detail: "Send the body as it is, without a Content-Encoding field.")
        }
        let payload: Payload
        do {
            payload = try adapter.parse(message.body, as: format, contentType: message.contentType)
        } catch {
            throw Problem(.malformedPayload, detail: error.description)
        }
        let preparation = IntakePreparation(
            partner: partner,
            adapter: adapter,
            roster: roster,
            headers: message.headers,
            digest: self.digest,
            composer: self.composer,
            drift: self.drift,
            now: now
        )
        switch adapter.messages(in: payload) {
        case .single(let item):
            let replies = try await self.commit([preparation.prepare(item, body: message.body)], preparation)
            return replies[0]
        case .batch(let items):
            guard (1...Self.batchLimit).contains(items.count) else { throw Self.wrongBatch(items.count) }
            let prepared = items.map { preparation.prepare($0, body: $0.bytes) }
            return .batch(try await self.commit(prepared, preparation))
        }
    }

    private static func wrongBatch(_ count: Int) -> Problem {
        let detail = "Write 1 to \(Self.batchLimit) messages in one batch."
        return Problem(
            .notTranslatable,
            detail: count == 0 ? "The batch is empty. \(detail)" : "The batch is too long. \(detail)",
            violations: [Violation(rule: count == 0 ? .required : .form, pointer: "", detail: detail)]
        )
    }

    /// Keeps what is to be kept, all of it in one transaction, and answers each item. What passes (too much is waiting,
    /// the store fails) is thrown, and nothing is kept.
    private func commit(_ items: [PreparedMessage], _ preparation: IntakePreparation) async throws -> [IntakeReply] {
        // What was accepted before is looked up first: nothing may fail once something is kept.
        var known: [String: AnsweredMessage] = [:]
        for case .refused(_, let record?, _) in items {
            known[record.messageID] = try await self.store.recorded(
                partner: record.partner,
                messageID: record.messageID
            )
        }
        let acceptances = try await self.keep(items, preparation)
        var next = acceptances.makeIterator()
        var replies: [IntakeReply] = []
        replies.reserveCapacity(items.count)
        for item in items {
            switch item {
            case .ignored: replies.append(.ignored)
            case .refused(let problem, let record, _):
                replies.append(Self.refuse(problem, record, record.flatMap { known[$0.messageID] }))
            case .submission(let submission, _, let record):
                let acceptance = next.next()
                known[record.messageID] = acceptance?.recording(record) ?? known[record.messageID]
                replies.append(Self.reply(to: acceptance, of: submission, under: preparation.roster))
            case .closing(let closing):
                let acceptance = next.next()
                let id = closing.message.messageID
                known[id] = acceptance?.recording(closing.message) ?? known[id]
                replies.append(
                    Self.reply(to: acceptance, of: nil, naming: closing.references.count, under: preparation.roster)
                )
            }
        }
        do {
            try await self.count(zip(items, replies), preparation)
        } catch  where !acceptances.isEmpty {
            // What is kept is acknowledged, whatever becomes of the count.
            self.logger.error("refusals not counted in the log", metadata: ["error": "\(type(of: error))"])
        }
        return replies
    }

    /// Counts refused requests in the public log: agency, rules and month; nothing of their content.
    private func count(
        _ answered: Zip2Sequence<[PreparedMessage], [IntakeReply]>,
        _ preparation: IntakePreparation
    ) async throws {
        guard !preparation.partner.isSandbox else { return }
        let entries = try answered.compactMap { item, reply -> NewLogEntry? in
            guard case .refused(let problem) = reply, let rules = problem.refusedRules else { return nil }
            // What a message claims of an agency is believed only where its partner may ask for it.
            let agency = item.agency.flatMap { preparation.partner.agencies.contains($0) ? $0 : nil }
            return try LogEntries.refused(agency: agency, rules: rules, at: preparation.now)
        }
        if !entries.isEmpty { try await self.log.append(entries) }
    }

    /// Masks and commits. A public code that another request has, which 40 random bits make rare, is drawn again.
    private func keep(
        _ items: [PreparedMessage],
        _ preparation: IntakePreparation,
        isLastTry: Bool = false
    ) async throws -> [Acceptance] {
        var writes: [IntakeWrite] = []
        do {
            for item in items {
                if let write = try await self.write(of: item, preparation) { writes.append(write) }
            }
            guard !writes.isEmpty else { return [] }
            let acceptances = try await self.store.commit(writes)
            for (write, acceptance) in zip(writes, acceptances) where !write.isKeptAsIs(acceptance) {
                self.giveBack(write)
            }
            return acceptances
        } catch let error as StoreError where error.code == .codeTaken && !isLastTry {
            writes.forEach(self.giveBack)
            return try await self.keep(items, preparation, isLastTry: true)
        } catch {
            writes.forEach(self.giveBack)
            throw error
        }
    }

    private func write(of item: PreparedMessage, _ preparation: IntakePreparation) async throws -> IntakeWrite? {
        switch item {
        case .ignored, .refused: return nil
        case .closing(let closing): return .close(closing)
        case .submission(let submission, let decision, let record):
            return .accept(
                try await self.drafts.draft(
                    submission,
                    decision: decision,
                    partner: preparation.partner,
                    adapter: preparation.adapter,
                    roster: preparation.roster,
                    message: record,
                    now: preparation.now
                )
            )
        }
    }

    private func giveBack(_ write: IntakeWrite) {
        if case .accept(let new) = write { self.drafts.giveBack(new) }
    }
}

extension Acceptance {
    /// What later items of the same batch meet under the id of this one; `nil` where it is not used up.
    fileprivate func recording(_ message: MessageRecord) -> AnsweredMessage? {
        switch self {
        case .accepted(let answer), .replayed(let answer), .unchanged(let answer):
            AnsweredMessage(bodyDigest: message.bodyDigest, answer: answer)
        case .messageIDReused, .limitReached, .rateReached, .unknownRequest, .unknownReferences: nil
        }
    }
}

extension IntakeWrite {
    /// Whether the store kept it in the state in which it was handed over, and not held for review instead.
    fileprivate func isKeptAsIs(_ acceptance: Acceptance) -> Bool {
        guard case .accepted(let answer) = acceptance else { return false }
        guard case .accept(let new) = self else { return true }
        return answer.state == new.record.request.state
    }
}

extension Problem {
    /// The rules under which a request is refused; `nil` where the problem is another.
    fileprivate var refusedRules: [RuleID]? {
        switch self.kind {
        case .requestRefused, .notTranslatable: self.violations.map(\.rule)
        case .legalProcess: [RuleID("legal-process")]
        default: nil
        }
    }
}
