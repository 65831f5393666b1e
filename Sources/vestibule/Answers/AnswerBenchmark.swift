import AnswerProtocol
import CommunityRequests
import ContractTesting
import Foundation
import GatewayCore
import GatewayHTTP
import Logging
import PartnerAdapters

/// A gateway of real parts with one open request, and consents to it with tokens of their own, ready to be sent.
struct AnswerBenchmark {
    let gateway: Gateway
    private let running: RunningGateway
    private let folder: DemoFolder
    private let script: DemoScript
    private let clock: GatewayClock
    private let contracts: String

    init(adapters: String, contracts: String) async throws {
        self.contracts = contracts
        self.script = try DemoScript.read(contracts: contracts)
        self.clock = GatewayClock(startingAt: Instant(rfc3339: self.script.clock))
        self.folder = try DemoFolder()
        let partner = try self.script.recording(self.script.caseName, contracts: contracts).path.split(separator: "/")
        guard partner.count == 4 else { throw CommandFailure(.wrongUse, "the recorded message has another path") }
        try self.folder.write(
            script: self.script,
            partner: String(partner[2]),
            adapters: adapters,
            contracts: contracts,
            callbackPort: 9
        )
        var options = ConfigurationOptions()
        options.config = self.folder.configuration
        options.settings = []
        let loaded = options.read()
        guard !loaded.hasErrors, let roster = loaded.roster else {
            throw CommandFailure(.notHeld, loaded.report())
        }
        self.running = try RunningGateway(
            RunningGateway.Plan(
                configuration: loaded.configuration,
                roster: roster,
                settings: loaded.settings,
                clock: self.clock,
                metrics: PrometheusRegistry(),
                logger: Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() }
            )
        )
        self.gateway = self.running.gateway
        try await self.running.openLog()
    }

    /// Posts the recorded message and publishes its request.
    func publish() async throws -> PublicRequest {
        let message = try self.script.recording(self.script.caseName, contracts: self.contracts)
        let headers = try WebhookSigner(secrets: [SecretValue(self.folder.webhookSecret)])
            .headers(id: "msg-bench", time: self.clock.now, body: message.body)
        let parts = message.path.split(separator: "/")
        let reply = await self.gateway.intake.receive(
            InboundMessage(
                partner: String(parts[2]),
                headers: MessageHeaders(headers),
                contentType: message.headers.first { $0.name.lowercased() == "content-type" }?.value,
                body: message.body
            )
        )
        guard case .accepted(let answer) = reply else {
            throw CommandFailure(.notHeld, "the recorded message was not accepted")
        }
        while try await self.gateway.publisher.publishNext() {}
        self.running.stopTokenKeys()
        guard let request = try await self.gateway.register.request(answer.code) else {
            throw CommandFailure(.notHeld, "the request was not published")
        }
        return request
    }

    /// A consent, and what takes it back.
    struct Change {
        let consent: ConsentMessage
        let withdrawal: WithdrawalMessage
    }

    /// Consents to a minute of a request, each with a token that the platform vouched for.
    ///
    /// - Parameters:
    ///   - other: A request that the tokens are made for in its place.
    ///   - forger: A key that they are signed with in the place of the request's.
    func consents(
        _ count: Int,
        to request: PublicRequest,
        withTokensFor other: RequestCode? = nil,
        signedBy forger: TokenIssuerKey? = nil
    ) async throws -> [Change] {
        let keys = try self.gateway.answers.keys
        guard let publication = request.request.publication,
            let code = RequestCode(request.request.code.description),
            let clip = ClipSpan(
                start: request.request.window.start.seconds + 600,
                end: request.request.window.start.seconds + 660
            )
        else { throw CommandFailure(.internalError) }
        let key = try forger?.verificationKey ?? TokenVerificationKey(spki: publication.tokenKey)
        var consents: [Change] = []
        while consents.count < count {
            let asked = try (0..<min(TokenSigningRequest.limit, count - consents.count)).map { _ in
                try TokenRequest(for: other ?? code, at: keys.gateway, key: key, nonce: SystemRandom.bytes(32))
            }
            let signatures =
                if let forger {
                    try asked.map { try forger.blindSign($0.blinded) }
                } else {
                    try await self.sign(asked.map(\.blinded), for: code)
                }
            for (request, signature) in zip(asked, signatures) {
                guard let withdrawal = WithdrawalKey(rawRepresentation: SystemRandom.bytes(32)),
                    let consent = ConsentMessage(
                        code: code,
                        token: try request.finalize(signature),
                        withdrawalKey: withdrawal.publicKey,
                        clips: [Clip(clip)]
                    )
                else { throw CommandFailure(.internalError) }
                consents.append(
                    Change(consent: consent, withdrawal: try withdrawal.withdraw(consent.name, from: code))
                )
            }
        }
        return consents
    }

    /// Seals a message, as its app would.
    func sealed(_ message: AnswerMessage) throws -> [UInt8] {
        try SealedEnvelope.seal(message, to: self.gateway.answers.keys.answerKey).body
    }

    func close() async throws {
        try await self.running.close()
        self.folder.remove()
    }

    private func sign(_ blinded: [[UInt8]], for code: RequestCode) async throws -> [[UInt8]] {
        guard let asked = TokenSigningRequest(code: code, blinded: blinded) else {
            throw CommandFailure(.internalError)
        }
        let body = try WireJSON.encode(asked)
        let headers = try WebhookSigner(secrets: [SecretValue(self.folder.platformSecret)])
            .headers(id: "msg-tokens", time: self.clock.now, body: body)
        return try await self.gateway.tokens.sign(platform: "porch", headers: MessageHeaders(headers), body: body)
            .signatures.map(\.bytes)
    }
}
