import AnswerProtocol
import CommunityRequests
import Foundation
import GatewayCore
import GatewayHTTP
import Logging
import SQLiteStore
import Synchronization
import Testing
import TransparencyLog

@testable import vestibule

/// A gateway of real parts, with a store in memory-backed files where the machine has them.
final class WorldGateway: Sendable {
    let gateway: Gateway
    let store: SQLiteStore
    let transport: PartnerEnd
    let log = LinesOfLog()
    private let surface: InProcessExchange
    private let clock: VirtualClock
    private let leak: Leak?
    private let folder: String
    private let lastNotices: Mutex<Instant>

    init(story: Story, clock: VirtualClock, streams: SeededStreams, leak: Leak?) throws {
        let root = FileManager.default.fileExists(atPath: "/dev/shm") ? "/dev/shm" : NSTemporaryDirectory()
        let folder = root + "/world-" + UUID().uuidString
        let keyStore = try SQLiteKeyStore(folder: folder + "/keys")
        let store = try SQLiteStore(data: folder + "/data", keys: keyStore)
        let transport = PartnerEnd(seed: story.seed, clock: clock, leak: leak)
        let environment = GatewayEnvironment(now: { clock.now }) { purpose in
            { count in leak?.random(count, for: purpose) ?? streams.bytes(count, "gateway: \(purpose)") }
        }
        let issuer = try #require(WorldGateway.issuer)
        let gateway = Gateway(
            Gateway.Parts(
                store: store,
                keyStore: keyStore,
                transport: transport,
                roster: CurrentRoster(try WorldRoster.roster()),
                secrets: try WorldGateway.secrets(),
                log: LogPublisher.Parts(
                    folder: try LogFolder(folder + "/data/log"),
                    signer: try #require(
                        KeyName("gateway.example/log").flatMap {
                            NoteSigner(name: $0, kind: .note, rawRepresentation: Array(repeating: 10, count: 32))
                        }
                    ),
                    witnesses: [],
                    transport: NoWitnesses()
                ),
                tokenKeys: TokenKeyPool(
                    replaying: .init(privateKey: issuer.der, publicKey: issuer.verificationKey.spki)
                ),
                settings: GatewaySettings(
                    releaseInterval: story.interval,
                    openFor: story.openFor,
                    retentionAfterClose: story.retention,
                    publicURL: "https://gateway.example"
                ),
                environment: environment,
                logger: self.log.logger()
            )
        )
        self.gateway = gateway
        self.store = store
        self.transport = transport
        self.clock = clock
        self.leak = leak
        self.folder = folder
        self.lastNotices = Mutex(gateway.releaser.noticeTime(at: clock.now))
        self.surface = try InProcessExchange(
            surface: PublicSurface(useCases: PublicUseCases(gateway), now: { clock.now }, logger: self.log.logger()),
            logger: self.log.logger()
        )
    }

    deinit { try? FileManager.default.removeItem(atPath: self.folder) }

    /// One HTTP request, through all of the surface.
    func exchange(
        _ method: String,
        _ path: String,
        headers: [(name: String, value: String)] = [],
        body: [UInt8] = []
    ) async throws -> InProcessExchange.Answer {
        try await self.surface.send(
            method: method,
            path: path,
            headers: [("host", "gateway.example")] + headers,
            body: body
        )
    }

    /// What the gateway's services do at each of their ticks.
    func serve() async throws {
        while try await self.gateway.publisher.publishNext() {}
        try await self.gateway.inForce.record()
        try await self.gateway.log.publishPending()
        while try await self.gateway.releaser.releaseDue() {}
        let notices = self.gateway.releaser.noticeTime(at: self.clock.now)
        if notices > self.lastNotices.withLock({ $0 }) {
            try await self.gateway.releaser.giveLateNotices(at: notices)
            try await self.store.shredWithdrawn()
            self.lastNotices.withLock { $0 = notices }
        }
        while try await self.gateway.releaser.purgeDue() {}
        await self.gateway.relay.deliverDue()
    }

    /// A file of this world.
    func path(_ name: String) -> String { self.folder + "/" + name }

    func close() async throws { try await self.store.close() }

    private static let issuer = try? TokenIssuerKey.generate()

    private static func secrets() throws -> GatewaySecrets {
        GatewaySecrets(
            answerKeys: [try AnswerSealingKey(keyID: 1, rawRepresentation: Array(repeating: 7, count: 32))],
            receiptKey: try #require(ReceiptSigningKey(rawRepresentation: Array(repeating: 8, count: 32))),
            bodyDigestKey: Array(repeating: 9, count: 32),
            name: try #require(GatewayName("gateway.example"))
        )
    }
}

/// Stands where no witness is asked.
private struct NoWitnesses: WitnessTransport {
    func exchange(_ body: [UInt8], with url: String) async -> WitnessAnswer { .failed(.unreachable) }
}

/// All that the gateway logs, line by line.
final class LinesOfLog: Sendable {
    private let kept = Mutex<[String]>([])

    var lines: [String] { self.kept.withLock { $0 } }

    func logger() -> Logger { Logger(label: "world") { _ in Handler(log: self) } }

    private struct Handler: LogHandler {
        let log: LinesOfLog
        var metadataProvider: Logger.MetadataProvider?
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace

        init(log: LinesOfLog) { self.log = log }

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { self.metadata[key] }
            set { self.metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            self.log.kept.withLock { $0.append("\(event.level) \(event.message) \(event.metadata ?? [:])") }
        }
    }
}
