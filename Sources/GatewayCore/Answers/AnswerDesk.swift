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
    private let receipts: ReceiptWriter
    private let logKey: VerifierKey
    private let oblivious: ObliviousDesk
    private let environment: GatewayEnvironment
    private let decoys: AnswerDecoys

    public init(
        roster: CurrentRoster,
        store: any ConsentStore & RegisterStore,
        secrets: GatewaySecrets,
        settings: GatewaySettings,
        logKey: VerifierKey,
        oblivious: ObliviousDesk,
        environment: GatewayEnvironment
    ) {
        self.roster = roster
        self.store = store
        self.secrets = secrets
        self.receipts = ReceiptWriter(roster: roster, secrets: secrets, settings: settings)
        self.logKey = logKey
        self.oblivious = oblivious
        self.environment = environment
        self.decoys = AnswerDecoys(gateway: secrets.name)
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

    /// The public keys that owners' apps need; ``KeyDesk`` adds what the log says of them.
    public var keys: GatewayKeys {
        get throws {
            guard let key = self.secrets.answerKeys.first else { throw Problem(.internalError) }
            return GatewayKeys(
                gateway: self.secrets.name,
                answerKey: key.publicKey,
                receiptKey: ReceiptPublicKey(self.secrets.receiptKey),
                logKey: self.logKey.description,
                obliviousKeys: try self.oblivious.configurations()
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

    /// Does for every message what is done for a consent, whatever it is: the same look-ups, the same signatures, one
    /// write. What it takes then tells nothing of what it was.
    private func reply(to opened: OpenedEnvelope, from audience: Audience) async throws -> AnswerReply {
        let question = AnswerQuestion(opened, decoys: self.decoys)
        guard let code = PublicCode(question.code.description), let id = ConsentID(question.consent.description) else {
            throw Problem(.internalError)
        }
        let record = try await self.store.request(code: code)
        let known = try await self.store.consent(id)
        if record?.request.publication != nil { self.decoys.remember(question.code) }
        let proof = try AnswerProof(question, record, known, receipts: self.receipts)
        let receipt = proof.receipt.encoded
        let decision = Result { () throws(Refusal) in
            try self.decide(question, proof, of: record, known, from: audience)
        }
        switch decision {
        case .success(.keep(let message, let clips)):
            guard let record else { throw Problem(.internalError) }
            return try await self.keep(message, clips, id, of: record, receipt: (proof.receipt, receipt))
        case .success(.withdraw):
            _ = try await self.store.withdraw(consent: id)
            return .withdrawn
        case .success(.acknowledge):
            try await self.store.recordNothing(of: record?.id)
            return .acknowledged
        case .failure(let refusal):
            try await self.store.recordNothing(of: record?.id)
            return .refused(refusal)
        }
    }

    private enum Decision {
        case keep(ConsentMessage, [TimeWindow])
        case withdraw
        case acknowledge
    }

    private func decide(
        _ question: AnswerQuestion,
        _ proof: AnswerProof,
        of record: RequestRecord?,
        _ known: ConsentRecord?,
        from audience: Audience
    ) throws(Refusal) -> Decision {
        switch question.kind {
        case .unreadable(let error): throw Refusal(error)
        case .cover: return .acknowledge
        case .consent(let message):
            guard let record, audience.mayAnswer(record), record.request.publication != nil else { throw .notOpen }
            // What is kept gets its receipt again after the end of answers, too: the first answer may have been lost.
            let isKept = known?.request == record.id && known?.isWithdrawn == false
            guard self.takesAnswers(record) || isKept else { throw .notOpen }
            guard proof.isEligible else { throw .notEligible }
            guard let clips = proof.clips else { throw .clipOutsideWindow }
            return .keep(message, clips)
        case .withdrawal:
            guard let known, proof.isWithdrawalSigned, let record, record.id == known.request,
                audience.mayAnswer(record)
            else { throw .unknownConsent }
            return .withdraw
        }
    }

    private func keep(
        _ message: ConsentMessage,
        _ clips: [TimeWindow],
        _ id: ConsentID,
        of record: RequestRecord,
        receipt: (signed: Receipt, encoded: [UInt8])
    ) async throws -> AnswerReply {
        let outcome = try await self.store.record(
            NewConsent(
                id: id,
                request: record.id,
                tokenDigest: message.token.spendingDigest,
                withdrawalKey: message.withdrawalKey,
                clips: clips,
                receipt: receipt.encoded
            )
        )
        switch outcome {
        case .kept(let stored):
            guard let kept = stored == receipt.encoded ? receipt.signed : Receipt(stored) else {
                throw Problem(.internalError)
            }
            return .accepted(kept)
        case .tokenSpent: return .refused(.tokenSpent)
        case .notOpen: return .refused(.notOpen)
        }
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
}
