import AnswerProtocol
import CommunityRequests
import Foundation
import GatewayCore
import PartnerAdapters
import RequestPolicy
import SQLiteStore
import Testing
import TransparencyLog

/// A whole gateway of real parts in a temporary folder; only clock, randomness and transport are the test's.
final class TestGateway: Sendable {
    static let start = time("2026-02-13T13:40:00Z")
    static let name = "gateway.example"
    static let publicURL = "https://gateway.example"
    static let apiKey = "a-key-of-a-partner-0001"
    static let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"

    let folder: TemporaryFolder
    let clock: TestClock
    let random: TestRandom
    let transport: RecordingTransport
    let log: CapturedLog
    let store: any GatewayStore
    let keyStore: any KeyStore
    let gateway: Gateway
    private let sqlite: SQLiteStore
    private let sqliteKeys: SQLiteKeyStore
    private let obliviousKeys: EphemeralObliviousKeys
    private let settings: GatewaySettings

    /// - Parameters:
    ///   - tokenKeys: `nil`: one key pair for every request, ready at once.
    init(
        roster: Roster? = nil,
        tokenKeys: TokenKeyPool? = nil,
        settings: GatewaySettings = GatewaySettings(publicURL: TestGateway.publicURL),
        witnesses: [WitnessAddress] = [],
        witnessTransport: any WitnessTransport = SilentWitnesses(),
        continuing before: TestGateway? = nil
    ) throws {
        self.folder = try before?.folder ?? TemporaryFolder()
        self.clock = before?.clock ?? TestClock(TestGateway.start)
        self.random = before?.random ?? TestRandom(seed: 1)
        self.transport = before?.transport ?? RecordingTransport()
        self.log = before?.log ?? CapturedLog()
        self.settings = settings
        self.sqliteKeys = try before?.sqliteKeys ?? SQLiteKeyStore(folder: self.folder.path("keys"))
        self.keyStore = self.sqliteKeys
        self.obliviousKeys = before?.obliviousKeys ?? EphemeralObliviousKeys()
        self.sqlite = try SQLiteStore(data: self.folder.path("data"), keys: self.sqliteKeys)
        self.store = self.sqlite
        let (clock, random) = (self.clock, self.random)
        self.gateway = Gateway(
            Gateway.Parts(
                store: self.store,
                keyStore: self.keyStore,
                obliviousKeys: self.obliviousKeys,
                transport: self.transport,
                roster: CurrentRoster(try roster ?? before?.gateway.roster.now ?? TestRoster.standard()),
                secrets: try TestGateway.secrets(),
                log: LogPublisher.Parts(
                    folder: try LogFolder(self.folder.path("data/log")),
                    signer: try TestGateway.logSigner(),
                    witnesses: witnesses,
                    transport: witnessTransport
                ),
                tokenKeys: try tokenKeys ?? TestGateway.readyKeys(),
                settings: settings,
                environment: GatewayEnvironment(now: { clock.now }, randomBytes: { random.bytes($0) }),
                logger: self.log.logger()
            )
        )
    }

    /// The gateway after a restart: the store is closed and opened again.
    func restarted() async throws -> TestGateway {
        try await self.sqlite.close()
        return try TestGateway(settings: self.settings, continuing: self)
    }

    private static func secrets() throws -> GatewaySecrets {
        GatewaySecrets(
            answerKeys: [try AnswerSealingKey(keyID: 1, rawRepresentation: Array(repeating: 7, count: 32))],
            receiptKey: try #require(ReceiptSigningKey(rawRepresentation: Array(repeating: 8, count: 32))),
            bodyDigestKey: Array(repeating: 9, count: 32),
            name: try #require(GatewayName(TestGateway.name))
        )
    }

    static func logSigner() throws -> NoteSigner {
        let name = try #require(KeyName("gateway.example/log"))
        return try #require(NoteSigner(name: name, kind: .note, rawRepresentation: Array(repeating: 10, count: 32)))
    }

    private static let issuer = try? TokenIssuerKey.generate()

    private static func readyKeys() throws -> TokenKeyPool {
        let issuer = try #require(TestGateway.issuer)
        return TokenKeyPool(replaying: .init(privateKey: issuer.der, publicKey: issuer.verificationKey.spki))
    }
}

/// Stands where no witness is asked.
struct SilentWitnesses: WitnessTransport {
    func exchange(_ body: [UInt8], with url: String) async -> WitnessAnswer { .failed(.unreachable) }
}

/// A folder of its own, which goes with it.
final class TemporaryFolder: Sendable {
    private let root: URL

    init() throws {
        self.root = FileManager.default.temporaryDirectory.appendingPathComponent("core-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: self.root, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: self.root) }

    func url(_ name: String) -> URL { self.root.appendingPathComponent(name) }

    func path(_ name: String) -> String { self.url(name).path }

    /// Every file below it, by name.
    func files() throws -> [String: Data] {
        var files: [String: Data] = [:]
        let names = try #require(FileManager.default.enumerator(atPath: self.root.path))
        for case let name as String in names {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: self.path(name), isDirectory: &isFolder), !isFolder.boolValue
            else { continue }
            files[name] = try Data(contentsOf: self.url(name))
        }
        return files
    }
}
