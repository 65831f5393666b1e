import AnswerProtocol
import Foundation
import OwnerKit
import Testing
import TransparencyLog

/// An owner with an app, a platform and a folder, in front of a gateway in memory.
struct OwnerSetup {
    static let cell = "30310/52800"

    let gateway: InMemoryGateway
    let folder: URL
    let camera: CameraLocation
    let code: RequestCode

    init(cells: [String] = [OwnerSetup.cell, "30311/52800"]) throws {
        self.gateway = try InMemoryGateway()
        self.folder = FileManager.default.temporaryDirectory.appendingPathComponent("owner-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: self.folder, withIntermediateDirectories: true)
        self.camera = CameraLocation(cell: try #require(CameraCell(OwnerSetup.cell)))
        self.code = try #require(RequestCode("CR-0000-0000-S"))
        try self.gateway.publish(self.code, cells: cells)
    }

    func clean() { try? FileManager.default.removeItem(at: self.folder) }

    func url(_ name: String) -> URL { self.folder.appendingPathComponent(name) }

    static let randomBytes: @Sendable (Int) -> [UInt8] = { count in
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }

    func platform(camera: CameraLocation? = nil) throws -> StandInPlatform {
        try StandInPlatform(
            name: "porch",
            secret: #require(WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")),
            owner: "owner-1",
            camera: camera ?? self.camera,
            ledger: self.url("ledger.json"),
            exchange: self.gateway,
            now: { 1_770_990_000 },
            randomBytes: OwnerSetup.randomBytes
        )
    }

    /// The app; made again, it is the app after a restart.
    func agent(
        platform: (any OwnerPlatform)? = nil,
        exchange: (any HTTPExchange)? = nil,
        vault: (any OwnerVault)? = nil
    ) throws -> OwnerAgent {
        try OwnerAgent(
            exchange: exchange ?? self.gateway,
            camera: self.camera,
            platform: platform ?? self.platform(),
            vault: vault ?? FileVault(url: self.url("vault.json")),
            randomBytes: OwnerSetup.randomBytes
        )
    }

    static let witness = KeyName("witness.example").flatMap {
        NoteSigner(name: $0, kind: .cosignature, rawRepresentation: [UInt8](repeating: 9, count: 32))
    }

    /// Believes the gateway's log where the witness has cosigned it.
    func witnessPolicy() throws -> LogPolicy {
        let log = self.gateway.withState(\.logSigner).verifierKey
        let witness = try #require(Self.witness).verifierKey
        return try LogPolicy(Array("log \(log)\nwitness w \(witness)\nquorum w\n".utf8))
    }

    func clip(_ start: Int64 = 610, _ end: Int64 = 620) throws -> ClipSpan {
        try #require(ClipSpan(start: InMemoryGateway.windowStart + start, end: InMemoryGateway.windowStart + end))
    }
}
