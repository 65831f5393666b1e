import AnswerProtocol
import CommunityRequests
import CurlTransport
import Foundation
import GatewayCore
import GatewayHTTP
import Logging
import Metrics
import SQLiteStore
import ServiceLifecycle
import TransparencyLog

/// A gateway with its store, its transport and its listeners, ready to run.
struct RunningGateway {
    let gateway: Gateway
    let roster: CurrentRoster
    let server: GatewayServer
    /// The console and the operator API.
    let operators: OperatorSurface
    private let store: SQLiteStore
    private let transport: LibcurlTransport
    private let witnessTransport: LibcurlTransport
    private let tokenKeys: TokenKeyPool
    private let driftKeeper: DriftKeeper
    let recording: RecordingDesk
    private let keyUseKeeper: KeyUseKeeper

    /// What a gateway is started from.
    struct Plan {
        var configuration: Configuration
        var roster: Roster
        /// What health and metrics say of adapters.
        var adapters: ActiveAdapters?
        var settings: GatewaySettings
        var clock: GatewayClock
        var metrics: PrometheusRegistry
        var logger: Logger
        var tls: TLSIdentity?
        var onPublicPort: @Sendable (Int) async -> Void = { _ in }
        var onPrivatePort: @Sendable (Int) async -> Void = { _ in }
    }

    /// Opens the store and the keys and puts everything together; nothing listens yet.
    init(_ plan: Plan) throws {
        let configuration = plan.configuration
        let clock = plan.clock
        let environment = GatewayEnvironment(now: { clock.now }, randomBytes: SystemRandom.bytes)
        guard let name = GatewayName(configuration.gatewayName) else {
            throw CommandFailure(.notHeld, "\(configuration.file): `origin` does not begin with a host name")
        }
        let keyFiles = KeyFiles(folder: configuration.keys, randomBytes: SystemRandom.bytes)
        let secrets = try keyFiles.load(name: name)
        let keyStore = try SQLiteKeyStore(folder: configuration.keys)
        let store = try SQLiteStore(data: configuration.data, keys: keyStore)
        try store.lockForServing()
        let policy = EgressPolicy(permittedSubnets: configuration.permittedSubnets)
        let transport = try LibcurlTransport(policy: policy)
        // Publishing waits for witnesses, though not long.
        let witnessTransport = try LibcurlTransport(policy: policy, limits: TransferLimits(timeout: .seconds(3)))
        let logFolder: LogFolder
        do {
            logFolder = try LogFolder(configuration.data + "/log")
        } catch {
            throw CommandFailure(.notHeld, "\(configuration.data)/log: \(error)")
        }
        let tokenKeys = TokenKeyPool()
        let roster = CurrentRoster(plan.roster)
        let gateway = Gateway(
            Gateway.Parts(
                store: store,
                keyStore: keyStore,
                obliviousKeys: try ObliviousKeyFiles(folder: configuration.keys + "/ohttp"),
                transport: transport,
                roster: roster,
                secrets: secrets,
                log: LogPublisher.Parts(
                    folder: logFolder,
                    signer: try keyFiles.logSigner(origin: configuration.origin),
                    witnesses: configuration.witnesses,
                    transport: witnessTransport
                ),
                tokenKeys: tokenKeys,
                settings: plan.settings,
                environment: environment,
                logger: plan.logger
            )
        )
        self.gateway = gateway
        self.roster = roster
        self.store = store
        self.transport = transport
        self.witnessTransport = witnessTransport
        self.tokenKeys = tokenKeys
        self.driftKeeper = DriftKeeper(
            recorder: gateway.drift,
            file: DriftFile(data: configuration.data),
            now: environment.now,
            logger: plan.logger
        )
        self.driftKeeper.restore()
        self.recording = RecordingDesk(
            gateway: gateway,
            data: configuration.data,
            environment: environment,
            logger: plan.logger
        )
        self.keyUseKeeper = KeyUseKeeper(
            recorder: gateway.keyUse,
            file: KeyUseFile(data: configuration.data),
            logger: plan.logger
        )
        self.keyUseKeeper.restore()
        let readiness: @Sendable () async -> [ReadinessCheck] = {
            [ReadinessCheck(name: "store", isReady: await Self.isReady(store))]
        }
        self.operators = OperatorSurface(
            desks: OperatorDesks(
                gateway,
                configuration: configuration,
                adapters: plan.adapters,
                environment: environment,
                readiness: readiness
            ),
            isEncrypted: configuration.isReachedOverTLS,
            publicURL: configuration.publicURL,
            proxies: TrustedProxies { [proxies = configuration.trustedProxies] text in
                guard let address = IPAddress(text) else { return false }
                return proxies.contains { $0.contains(address) }
            }
        )
        self.server = try GatewayServer(
            publicSurface: PublicSurface(
                useCases: PublicUseCases(gateway),
                rateLimit: .standard(for: configuration.listen),
                operators: self.operators,
                now: environment.now,
                logger: plan.logger
            ),
            publicListener: .init(address: configuration.listen, onBound: plan.onPublicPort),
            tls: plan.tls,
            privateSurface: PrivateSurface(
                readiness: readiness,
                adapters: { plan.adapters?.health ?? [] },
                witnesses: { gateway.log.witnesses },
                metrics: plan.metrics,
                logger: plan.logger
            ),
            privateListener: .init(address: configuration.privateListen, onBound: plan.onPrivatePort),
            logger: plan.logger
        )
    }

    /// The services, in the order of their start; a group stops them from the last to the first, so that the
    /// listeners end before what they use.
    func services(beside others: [any Service] = []) -> [any Service] {
        [
            self.gateway.log, self.gateway.counts, self.gateway.publisher, self.gateway.releaser, self.gateway.relay,
            self.gateway.notifier, self.gateway.oblivious, self.gateway.inForce, self.driftKeeper, self.keyUseKeeper,
        ]
            + others + [RecordingService(desk: self.recording), self.server]
    }

    /// Opens the log and puts into it what is in force; before anything is served.
    ///
    /// - Throws: ``CommandFailure`` where the log cannot be gone on with.
    func openLog() async throws {
        do {
            try await self.gateway.log.open()
        } catch let error as LogError {
            throw CommandFailure(.notHeld, "the log: \(error.message)")
        }
        try await self.gateway.inForce.record()
        try await self.gateway.log.publishPending()
    }

    /// Makes no more token keys: for measurements, which should not have them beside.
    func stopTokenKeys() { self.tokenKeys.stop() }

    /// Lets go of everything, once the services have ended: what is acknowledged is on disk.
    func close() async throws {
        self.tokenKeys.stop()
        self.transport.shutdown()
        self.witnessTransport.shutdown()
        try await self.store.close()
    }

    /// A request as it is stored.
    func record(_ id: RequestID) async throws -> RequestRecord? { try await self.store.request(id: id) }

    /// Whether the store can be read: the cheapest question there is.
    private static func isReady(_ store: SQLiteStore) async -> Bool {
        do {
            _ = try await store.nextDeliveryTime()
            return true
        } catch {
            return false
        }
    }
}

extension PublicUseCases {
    /// The use cases of a gateway.
    init(_ gateway: Gateway) {
        self.init(
            receive: { await gateway.intake.receive($0) },
            isPartner: { gateway.roster.now.partner(named: $0) != nil },
            status: { try await gateway.partners.status(partner: $0, request: $1, authorization: $2) },
            footage: {
                try await gateway.partners.footage(partner: $0, release: $1, responder: $2, authorization: $3)
            },
            sandbox: {
                try await gateway.sandbox.act($0, partner: $1, request: $2, authorization: $3, body: $4)
            },
            sign: { try await gateway.tokens.sign(platform: $0, headers: $1, body: $2) },
            answer: { try await gateway.answers.receive($0) },
            keys: { try await gateway.keys.published() },
            region: { try await gateway.register.region($0) },
            request: { try await gateway.register.request($0) },
            site: SiteUseCases(
                publicURL: gateway.settings.publicURL,
                version: { gateway.register.version },
                open: { try await gateway.register.open(before: $0, limit: $1) },
                all: { try await gateway.register.all(before: $0, limit: $1) },
                request: { try await gateway.register.request($0, withEvidence: true) },
                agency: { try await gateway.register.agency($0, before: $1, limit: $2) },
                agencies: { Array(gateway.roster.now.agencies.agencies.values) },
                transparency: { try await gateway.register.transparency() }
            ),
            rules: { gateway.register.rules },
            adapters: { gateway.roster.now.adapters },
            log: LogUseCases(
                checkpoint: { gateway.log.head?.bytes },
                tile: { try gateway.log.folder.tile($0)?.bytes },
                proof: { index in
                    guard let log = await gateway.log.reader(covering: nil),
                        (0..<log.head.checkpoint.size).contains(index)
                    else { return nil }
                    return try log.proof(of: index).text
                }
            ),
            oblivious: ObliviousUseCases(
                configurations: { try gateway.oblivious.configurations() },
                open: { try gateway.oblivious.open($0) }
            )
        )
    }
}

extension Configuration {
    /// Whether browsers come over TLS: to the gateway itself, or to a proxy before it. In plain text only loopback does.
    var isReachedOverTLS: Bool {
        self.tls != nil || self.publicURL.hasPrefix("https://") || !self.listen.isLoopback
    }

    /// The gateway's name: the host of its log's origin.
    var gatewayName: String {
        String(self.origin.prefix { $0 != "/" }).lowercased()
    }
}
