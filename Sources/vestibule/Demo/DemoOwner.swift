import AnswerProtocol
import CommunityRequests
import Foundation
import OwnerKit

/// Two owners of the demo, each with an app of their own, and the platform that vouches for them.
struct DemoOwner {
    private let owner: OwnerAgent
    private let neighbour: OwnerAgent

    /// What an owner holds after sharing.
    struct Shared {
        let clips: String
    }

    init(stage: DemoStage, base: String) throws {
        let numbers = stage.script.camera.split(separator: ",").compactMap { Double($0) }
        guard let url = URL(string: base), numbers.count == 2,
            let camera = CameraLocation(latitude: numbers[0], longitude: numbers[1]),
            let secret = WebhookSecret(stage.folder.platformSecret)
        else { throw StepFailure("the script's camera is no place") }
        func agent(_ name: String) throws -> OwnerAgent {
            let folder = URL(fileURLWithPath: stage.folder.path).appendingPathComponent(name)
            try KeyFiles.makeFolder(folder.path)
            let exchange = URLSessionExchange(gateway: url)
            return try OwnerAgent(
                exchange: exchange,
                camera: camera,
                platform: StandInPlatform(
                    name: "porch",
                    secret: secret,
                    owner: name,
                    camera: camera,
                    ledger: folder.appendingPathComponent("platform.json"),
                    exchange: exchange,
                    now: { stage.clock.now.seconds },
                    randomBytes: SystemRandom.bytes
                ),
                vault: FileVault(url: folder.appendingPathComponent("app.json")),
                randomBytes: SystemRandom.bytes
            )
        }
        self.owner = try agent("owner")
        self.neighbour = try agent("neighbour")
    }

    /// The request of that code, found in the region and matched on the device.
    func find(_ code: String) async throws -> OpenRequest {
        let requests = try await self.owner.watch()
        guard let found = requests.first(where: { $0.code.description == code }) else {
            throw StepFailure("the owner's app did not find the request around its camera")
        }
        return found
    }

    /// The neighbour takes a token, as every app around does, and declines.
    func neighbourDeclines(_ request: OpenRequest) async throws {
        try await self.neighbour.takeToken(for: request)
        try await self.neighbour.decline(request.code)
    }

    /// The owner takes a token and shares one clip, `START/END`.
    func share(_ request: OpenRequest, clip: String) async throws -> Shared {
        let times = clip.split(separator: "/").compactMap { Instant(rfc3339: String($0)) }
        guard times.count == 2, let span = ClipSpan(start: times[0].seconds, end: times[1].seconds) else {
            throw StepFailure("the script's clip is no span of time")
        }
        try await self.owner.takeToken(for: request)
        let held = try await self.owner.consent(to: request, clips: [span])
        let clips = held.receipt.statement.clips.map {
            "\(Instant(seconds: $0.start).rfc3339)/\(Instant(seconds: $0.end).rfc3339)"
        }
        return Shared(clips: clips.joined(separator: ", "))
    }
}
