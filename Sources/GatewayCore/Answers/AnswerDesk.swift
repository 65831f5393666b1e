public import AnswerProtocol
import CommunityRequests
import RequestPolicy
public import TransparencyLog

/// Takes what owners' apps send: consents, withdrawals and cover, all of one size and with one kind of answer.
///
/// Only a consent is stored. Nothing about a message is logged or counted.
public struct AnswerDesk: Sendable {
    private let roster: CurrentRoster
    private let store: any ConsentStore & RegisterStore
    private let secrets: GatewaySecrets
    private let logKey: VerifierKey
    private let environment: GatewayEnvironment

    public init(
        roster: CurrentRoster,
        store: any ConsentStore & RegisterStore,
        secrets: GatewaySecrets,
        logKey: VerifierKey,
        environment: GatewayEnvironment
    ) {
        self.roster = roster
        self.store = store
        self.secrets = secrets
        self.logKey = logKey
        self.environment = environment
    }

    /// Whose requests a message may be about: those that are public, or those of the sandbox. Either cannot tell the
    /// other's codes from codes that do not exist.
    public enum Audience: Sendable {
        case `public`
        case sandbox

        func mayAnswer(_ record: RequestRecord) -> Bool {
            switch self {
            case .public: record.isPublished
            case .sandbox: record.isSandbox
            }
        }
    }

    /// The public keys that owners' apps need.
    public var keys: GatewayKeys {
        get throws {
            guard let key = self.secrets.answerKeys.first else { throw Problem(.internalError) }
            return GatewayKeys(
                gateway: self.secrets.name,
                answerKey: key.publicKey,
                receiptKey: ReceiptPublicKey(self.secrets.receiptKey),
                logKey: self.logKey.description
            )
        }
    }

    /// Answers one message: 4,096 bytes in, 4,096 bytes out.
    ///
    /// - Throws: ``Problem`` only where the message could not be opened: `unknown-key` or `malformed-request`.
    public func receive(_ body: [UInt8]) async throws -> [UInt8] { try await self.receive(body, from: .public) }

    /// Answers one message about requests of an audience.
    func receive(_ body: [UInt8], from audience: Audience) async throws -> [UInt8] {
        let opened: OpenedEnvelope
        do {
            opened = try SealedEnvelope.open(body, with: self.secrets.answerKeys)
        } catch EnvelopeError.unknownKey {
            throw Problem(.unknownKey)
        } catch {
            throw Problem(.malformedRequest, detail: "The message could not be opened. Seal it to the key of /v1/keys.")
        }
        let reply = try await self.reply(to: opened, from: audience)
        return try opened.response.seal(
            reply,
            nonce: self.environment.random(for: .reply)(SealedEnvelope.replyNonceByteCount)
        )
    }

    private func reply(to opened: OpenedEnvelope, from audience: Audience) async throws -> AnswerReply {
        do {
            switch try opened.message() {
            case .cover: return .acknowledged
            case .consent(let consent): return try await self.record(consent, from: audience)
            case .withdrawal(let withdrawal): return try await self.withdraw(withdrawal, from: audience)
            }
        } catch let error as MessageError {
            return .refused(Refusal(error))
        } catch let refusal as Refusal {
            return .refused(refusal)
        }
    }

    private func record(_ message: ConsentMessage, from audience: Audience) async throws -> AnswerReply {
        guard let code = PublicCode(message.code.description), let record = try await self.store.request(code: code),
            audience.mayAnswer(record), let publication = record.request.publication
        else { throw Refusal.notOpen }
        guard let id = ConsentID(message.name.description) else { throw Refusal.malformed }
        if !self.takesAnswers(record) {
            // What is kept gets its receipt again after the end of answers, too: the first answer may have been lost.
            guard let kept = try await self.store.consent(id), !kept.isWithdrawn else { throw Refusal.notOpen }
        }
        do {
            try TokenVerificationKey(spki: publication.tokenKey)
                .verify(message.token, for: message.code, at: self.secrets.name)
        } catch {
            throw Refusal.notEligible
        }
        let clips = try AnswerDesk.clips(message, inside: record.request.window)
        let receipt = try self.secrets.receiptKey.sign(
            ReceiptStatement(
                gateway: self.secrets.name,
                consent: message.name,
                code: message.code,
                clips: clips.spans,
                withdrawalKey: message.withdrawalKey
            )
        )
        let outcome = try await self.store.record(
            NewConsent(
                id: id,
                request: record.id,
                tokenDigest: message.token.spendingDigest,
                withdrawalKey: message.withdrawalKey,
                clips: clips.windows,
                receipt: receipt.encoded
            )
        )
        switch outcome {
        case .kept(let stored):
            guard let kept = Receipt(stored) else { throw Problem(.internalError) }
            return .accepted(kept)
        case .tokenSpent: throw Refusal.tokenSpent
        case .notOpen: throw Refusal.notOpen
        }
    }

    private func withdraw(_ message: WithdrawalMessage, from audience: Audience) async throws -> AnswerReply {
        guard let id = ConsentID(message.consent.description), let consent = try await self.store.consent(id),
            message.isSigned(by: consent.withdrawalKey),
            let record = try await self.store.request(id: consent.request),
            record.request.code.description == message.code.description, audience.mayAnswer(record)
        else { throw Refusal.unknownConsent }
        _ = try await self.store.withdraw(consent: id)
        return .withdrawn
    }

    /// Whether answers are taken now: the request is open, its time is not over, nor is its partner's programme.
    private func takesAnswers(_ record: RequestRecord) -> Bool {
        let now = self.environment.now()
        guard record.request.state.takesAnswers, let last = record.request.publication?.schedule.last, now < last else {
            return false
        }
        guard let end = self.roster.now.partners[record.partner]?.programme.noAnswersAfter else { return true }
        return now < end
    }

    /// The clips widened to five-minute marks and kept inside the window.
    private static func clips(
        _ message: ConsentMessage,
        inside window: TimeWindow
    ) throws -> (spans: [ClipSpan], windows: [TimeWindow]) {
        // Apps speak in whole seconds: a window that begins or ends between two is taken as the seconds around it.
        let end = window.end.seconds + (window.end.nanoseconds > 0 ? 1 : 0)
        guard let bounds = ClipSpan(start: window.start.seconds, end: end),
            let spans = try? ClipBounds.widen(message.clips.map(\.span), inside: bounds)
        else { throw Refusal.clipOutsideWindow }
        let windows = spans.map { span in
            TimeWindow(
                start: max(window.start, Instant(seconds: span.start)),
                end: min(window.end, Instant(seconds: span.end))
            )
        }
        return (spans, windows)
    }
}
