import CommunityRequests
public import Logging
import Masking
import TransparencyLog

/// The gateway, put together from its store, its keys and its roster: every use case, ready to be served.
public struct Gateway: Sendable {
    public let roster: CurrentRoster
    public let settings: GatewaySettings
    public let intake: Intake
    public let partners: PartnerDesk
    public let tokens: TokenDesk
    public let answers: AnswerDesk
    public let keys: KeyDesk
    public let oblivious: ObliviousDesk
    public let register: Register
    public let review: ReviewDesk
    public let sessions: SessionDesk
    public let deliveries: DeliveryDesk
    public let audit: AuditTrail
    public let sandbox: SandboxDesk
    public let takeDown: TakeDownDesk
    public let counts: CountKeeper
    public let inForce: InForceRecorder
    public let drift: DriftRecorder
    public let recording: RecordingSwitch
    public let keyUse: KeyUseRecorder
    /// What runs beside the answers: see ``ServiceLifecycle``.
    public let publisher: Publisher
    public let log: LogPublisher
    public let releaser: Releaser
    public let relay: RelayWorker
    public let notifier: RegionNotifier

    /// What a gateway is made of.
    public struct Parts: Sendable {
        public var store: any GatewayStore
        public var keyStore: any KeyStore
        public var obliviousKeys: any ObliviousKeyStore
        public var transport: any OutboundTransport
        public var roster: CurrentRoster
        public var secrets: GatewaySecrets
        public var log: LogPublisher.Parts
        public var tokenKeys: TokenKeyPool
        public var settings: GatewaySettings
        public var environment: GatewayEnvironment
        public var logger: Logger

        public init(
            store: any GatewayStore,
            keyStore: any KeyStore,
            obliviousKeys: any ObliviousKeyStore = EphemeralObliviousKeys(),
            transport: any OutboundTransport,
            roster: CurrentRoster,
            secrets: GatewaySecrets,
            log: LogPublisher.Parts,
            tokenKeys: TokenKeyPool,
            settings: GatewaySettings,
            environment: GatewayEnvironment,
            logger: Logger
        ) {
            self.store = store
            self.keyStore = keyStore
            self.obliviousKeys = obliviousKeys
            self.transport = transport
            self.roster = roster
            self.secrets = secrets
            self.log = log
            self.tokenKeys = tokenKeys
            self.settings = settings
            self.environment = environment
            self.logger = logger
        }
    }

    /// Puts the use cases together.
    public init(_ parts: Parts) {
        let metrics = GatewayMetrics()
        let composer = CallbackComposer(
            roster: parts.roster,
            environment: parts.environment,
            publicURL: parts.settings.publicURL
        )
        let drift = DriftRecorder()
        let recording = RecordingSwitch()
        let keyUse = KeyUseRecorder()
        self.keyUse = keyUse
        self.roster = parts.roster
        self.settings = parts.settings
        self.drift = drift
        self.recording = recording
        self.intake = Intake(
            roster: parts.roster,
            store: parts.store,
            log: parts.store,
            drafts: RequestDrafting(
                keys: parts.tokenKeys,
                settings: parts.settings,
                composer: composer,
                environment: parts.environment
            ),
            digestKey: parts.secrets.bodyDigestKey,
            composer: composer,
            drift: drift,
            recording: recording,
            keyUse: keyUse,
            environment: parts.environment,
            metrics: metrics,
            logger: parts.logger
        )
        self.partners = PartnerDesk(roster: parts.roster, store: parts.store, composer: composer)
        self.tokens = TokenDesk(
            roster: parts.roster,
            store: parts.store,
            keyStore: parts.keyStore,
            environment: parts.environment
        )
        self.oblivious = ObliviousDesk(
            store: parts.obliviousKeys,
            environment: parts.environment,
            logger: parts.logger
        )
        self.answers = AnswerDesk(
            roster: parts.roster,
            store: parts.store,
            secrets: parts.secrets,
            settings: parts.settings,
            logKey: parts.log.signer.verifierKey,
            oblivious: self.oblivious,
            environment: parts.environment
        )
        self.log = LogPublisher(parts.log, store: parts.store, logger: parts.logger)
        self.keys = KeyDesk(answers: self.answers, store: parts.store, log: self.log)
        self.counts = CountKeeper(store: parts.store, log: self.log, logger: parts.logger)
        self.register = Register(roster: parts.roster, store: parts.store, log: self.log, counts: self.counts)
        self.takeDown = TakeDownDesk(store: parts.store, environment: parts.environment)
        self.inForce = InForceRecorder(
            roster: parts.roster,
            store: parts.store,
            secrets: parts.secrets,
            oblivious: self.oblivious,
            logger: parts.logger
        )
        self.review = ReviewDesk(
            store: parts.store,
            roster: parts.roster,
            composer: composer,
            environment: parts.environment
        )
        self.sessions = SessionDesk(store: parts.store, environment: parts.environment)
        self.deliveries = DeliveryDesk(store: parts.store, environment: parts.environment)
        self.audit = AuditTrail(store: parts.store)
        self.publisher = Publisher(
            store: parts.store,
            keyStore: parts.keyStore,
            keys: parts.tokenKeys,
            settings: parts.settings,
            composer: composer,
            environment: parts.environment,
            logger: parts.logger
        )
        self.releaser = Releaser(
            store: parts.store,
            keyStore: parts.keyStore,
            settings: parts.settings,
            composer: composer,
            environment: parts.environment,
            logger: parts.logger
        )
        self.sandbox = SandboxDesk(
            partners: self.partners,
            store: parts.store,
            keyStore: parts.keyStore,
            answers: self.answers,
            releaser: self.releaser,
            environment: parts.environment
        )
        self.notifier = RegionNotifier(
            roster: parts.roster,
            store: parts.store,
            log: self.log,
            transport: parts.transport,
            environment: parts.environment,
            logger: parts.logger
        )
        self.relay = RelayWorker(
            store: parts.store,
            transport: parts.transport,
            roster: parts.roster,
            composer: composer,
            environment: parts.environment,
            metrics: metrics,
            logger: parts.logger
        )
    }
}
