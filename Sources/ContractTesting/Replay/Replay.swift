import AnswerProtocol
import CommunityRequests
import GatewayCore
import Logging
import PartnerAdapters
import RequestPolicy
import TransparencyLog

/// A gateway of its own for one case: its store is empty, its clock is the recording's, its partner takes callbacks.
struct Replay {
    private let contract: Contract
    private let partner: Partner
    private let gateway: Gateway
    private let store: any GatewayStore
    private let exchange: ReplayExchange
    private let clock: ReplayClock
    private let transport = RecordingTransport()
    private let issuer: TokenIssuerKey
    private let name: GatewayName

    /// What cannot be said in an expectation and is wrong all the same.
    private(set) var problems: [String] = []
    private var callbacks: [ContractOutcome.Callback] = []
    private var response: RecordedResponse?

    init(
        _ contract: Contract,
        partner: Partner,
        opened: ReplayStore,
        drivers: ReplayDrivers,
        issuer: TokenIssuerKey
    ) throws {
        let context = contract.context
        let clock = ReplayClock(context.clock)
        let environment = clock.environment
        guard let name = GatewayName("gateway.example"),
            let receiptKey = ReceiptSigningKey(rawRepresentation: clock.bytes(32)),
            let logName = KeyName("gateway.example/log"),
            let logSigner = NoteSigner(name: logName, kind: .note, rawRepresentation: clock.bytes(32))
        else { throw ReplayFailure.keys }
        var settings = GatewaySettings()
        if let every = context.releaseEvery { settings.releaseInterval = every }
        if let openFor = context.openFor { settings.openFor = openFor }
        let gateway = Gateway(
            Gateway.Parts(
                store: opened.store,
                keyStore: opened.keyStore,
                transport: self.transport,
                roster: CurrentRoster(
                    Roster(
                        partners: [partner],
                        platforms: [],
                        agencies: context.agencies,
                        policy: .builtIn,
                        profile: .builtIn
                    )
                ),
                secrets: GatewaySecrets(
                    answerKeys: [try AnswerSealingKey(keyID: 1, rawRepresentation: clock.bytes(32))],
                    receiptKey: receiptKey,
                    bodyDigestKey: clock.bytes(32),
                    name: name
                ),
                log: LogPublisher.Parts(
                    folder: opened.log,
                    signer: logSigner,
                    witnesses: [],
                    transport: NoWitnesses()
                ),
                tokenKeys: TokenKeyPool(
                    replaying: TokenKeyPool.KeyPair(privateKey: issuer.der, publicKey: issuer.verificationKey.spki)
                ),
                settings: settings,
                environment: environment,
                logger: Logger(label: "replay") { _ in SwiftLogNoOpLogHandler() }
            )
        )
        self.contract = contract
        self.partner = partner
        self.gateway = gateway
        self.store = opened.store
        self.exchange = try drivers.exchange(gateway, environment)
        self.clock = clock
        self.issuer = issuer
        self.name = name
    }

    /// What was said so far; `nil` before the case's message is answered.
    var transcript: ReplayTranscript? {
        self.response.map { ReplayTranscript(response: $0, callbacks: self.callbacks) }
    }

    /// Plays what came before the case, and moves the clock to it.
    mutating func begin(after earlier: [Contract]) async throws {
        for contract in earlier { try await self.prepare(contract) }
        self.clock.move(to: self.contract.context.clock)
    }

    /// Sends any message to the gateway.
    func send(_ message: RecordedMessage) async throws -> RecordedResponse { try await self.exchange(message) }

    /// Moves the gateway's clock.
    func moveClock(to instant: Instant) { self.clock.move(to: instant) }

    /// Plays the case from its beginning to its last release.
    mutating func run(after earlier: [Contract]) async throws -> ContractOutcome {
        try await self.begin(after: earlier)
        let response = try await self.exchange(self.contract.message)
        self.response = response
        let body = response.json
        let code = body["public_code"]?.text.flatMap { PublicCode($0) }
        let owners = try await self.answer(self.contract.context.answers, to: code)
        try await self.deliver(recording: true)
        try await self.release(code, owners)
        var answer = [
            JSONValue.Member("status", .number(String(response.status))), JSONValue.Member("body", body),
        ]
        if let code { answer.append(JSONValue.Member("request", try await self.publicForm(of: code))) }
        if let forms = try await self.publicForms(of: body["items"]) {
            answer.append(JSONValue.Member("requests", .array(forms)))
        }
        return ContractOutcome(answer: .object(answer), callbacks: self.callbacks)
    }

    /// Plays what came before: a message, and what owners answered to it. Its callbacks are not part of the case.
    private mutating func prepare(_ earlier: Contract) async throws {
        self.clock.move(to: earlier.context.clock)
        let response = try await self.exchange(earlier.message)
        if let expected = earlier.expectation?.status, expected != response.status {
            self.problems.append("before: `\(earlier.name)` was answered \(response.status), not \(expected)")
        }
        let code = response.json["public_code"]?.text.flatMap { PublicCode($0) }
        _ = try await self.answer(earlier.context.answers, to: code)
        try await self.deliver(recording: false)
    }

    /// Lets the owners of a script answer; those that withdraw after the release are returned.
    private mutating func answer(_ answers: [ScriptedAnswer], to code: PublicCode?) async throws -> [SimulatedOwner] {
        guard !answers.isEmpty else { return [] }
        guard let code = code.flatMap({ RequestCode($0.description) }) else {
            self.problems.append("answers: there is no request that owners could answer")
            return []
        }
        var later: [SimulatedOwner] = []
        for (index, answer) in answers.enumerated() {
            guard
                let owner = try SimulatedOwner(
                    sharing: answer.clips.compactMap { ClipSpan(start: $0.start.seconds, end: $0.end.seconds) },
                    of: code,
                    at: self.name,
                    issuer: self.issuer,
                    randomBytes: self.clock.bytes
                )
            else {
                self.problems.append("answers[\(index)]: cannot be said in a message")
                continue
            }
            self.note(try await owner.consent(to: self.gateway.answers), "answers[\(index)]: the consent")
            switch answer.withdrawal {
            case .beforeRelease:
                self.note(try await owner.withdraw(from: self.gateway.answers), "answers[\(index)]: the withdrawal")
            case .afterRelease: later.append(owner)
            case nil: break
            }
        }
        return later
    }

    private mutating func note(_ refusal: Refusal?, _ what: String) {
        if let refusal { self.problems.append("\(what) was refused (\(refusal))") }
    }

    /// Moves the clock to each release; after the first, owners withdraw.
    private mutating func release(_ code: PublicCode?, _ owners: [SimulatedOwner]) async throws {
        guard self.contract.context.releases > 0 else { return }
        for round in 0..<self.contract.context.releases {
            guard let code, let record = try await self.store.request(code: code),
                let time = record.request.publication?.schedule.next(after: self.clock.now)
            else {
                self.problems.append("releases: there is no release \(round + 1)")
                return
            }
            self.clock.move(to: time)
            while try await self.gateway.releaser.releaseDue() {}
            try await self.deliver(recording: true)
            guard round == 0 else { continue }
            for owner in owners { self.note(try await owner.withdraw(from: self.gateway.answers), "a withdrawal") }
        }
    }

    /// Delivers what is due, and keeps it in the order in which it became due.
    private mutating func deliver(recording isRecording: Bool) async throws {
        while true {
            let due = try await self.store.dueDeliveries(at: self.clock.now, limit: 64, perPartner: 16)
            guard !due.isEmpty else { return }
            await self.gateway.relay.deliverDue()
            let posts = self.transport.take()
            guard isRecording else { continue }
            for record in due {
                guard let post = posts.first(where: { $0.id == record.delivery.id.description }) else { continue }
                self.keep(post, kind: record.delivery.event)
            }
        }
    }

    private mutating func keep(_ post: RecordingTransport.Post, kind: CallbackKind) {
        let number = String(self.callbacks.count + 1)
        let padded = String(repeating: "0", count: max(0, 3 - number.count)) + number
        let name = "\(padded)-\(kind.rawValue).json"
        let authenticator = try? self.contract.context.partner.callback?.authenticator()
        if authenticator?.verify(headers: post.headers, body: post.body, now: self.clock.now) != nil {
            self.problems.append("\(ContractExpectation.callbackFolder)/\(name): the signature does not verify")
        }
        let body = JSONValue(post.body) ?? .string(String(decoding: post.body, as: UTF8.self))
        self.callbacks.append(ContractOutcome.Callback(name: name, body: body))
    }

    /// The public forms of a batch's items in their order, `null` for an item without one; nothing where no item has one.
    private func publicForms(of items: JSONValue?) async throws -> [JSONValue]? {
        guard case .array(let items) = items else { return nil }
        var forms: [JSONValue] = []
        for item in items {
            let code = item["public_code"]?.text.flatMap { PublicCode($0) }
            if let code { forms.append(try await self.publicForm(of: code)) } else { forms.append(.null) }
        }
        return forms.contains { $0 != .null } ? forms : nil
    }

    private func publicForm(of code: PublicCode) async throws -> JSONValue {
        let response = try await self.exchange(RecordedMessage(method: "GET", path: "/v1/requests/\(code)"))
        return response.status == 200 ? response.json : .null
    }
}

/// Stands where no witness is asked.
private struct NoWitnesses: WitnessTransport {
    func exchange(_ body: [UInt8], with url: String) async -> WitnessAnswer { .failed(.unreachable) }
}

/// Why a replay could not begin.
enum ReplayFailure: Error {
    case keys
}
