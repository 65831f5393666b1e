import AnswerProtocol
import CommunityRequests
import Foundation
import GatewayCore
import OwnerKit
import Testing

/// An owner with an app and a platform in front of a gateway.
struct Owner {
    let exchange: GatewayExchange
    let agent: OwnerAgent
    private let gateway: TestGateway
    private let name: String
    private let camera: CameraLocation

    init(_ name: String, at gateway: TestGateway) throws {
        let camera = try #require(CameraLocation(latitude: 32.9871, longitude: -96.7479))
        let exchange = GatewayExchange(gateway.gateway)
        let secret = try #require(WebhookSecret(TestGateway.secret))
        let (clock, random) = (gateway.clock, gateway.random)
        self.gateway = gateway
        self.name = name
        self.camera = camera
        self.exchange = exchange
        self.agent = try OwnerAgent(
            exchange: exchange,
            camera: camera,
            platform: StandInPlatform(
                name: "porch",
                secret: secret,
                owner: name,
                camera: camera,
                ledger: gateway.folder.url("ledger-\(name).json"),
                exchange: exchange,
                now: { clock.now.seconds },
                randomBytes: { random.bytes($0) }
            ),
            vault: FileVault(url: gateway.folder.url("vault-\(name).json")),
            randomBytes: { random.bytes($0) }
        )
    }

    /// The same owner's app after a restart, in front of a gateway that may have restarted too.
    func restarted(at gateway: TestGateway? = nil) throws -> Owner { try Owner(self.name, at: gateway ?? self.gateway) }

    /// The request of that code as the app sees it.
    func request(_ answer: MessageAnswer) async throws -> OpenRequest {
        let open = try await self.agent.watch()
        return try #require(open.first { $0.code.description == answer.code.description })
    }

    /// Takes the token for a request, as apps do whether or not their owner will answer.
    func prepare(_ answer: MessageAnswer) async throws -> OpenRequest {
        let request = try await self.request(answer)
        try await self.agent.takeToken(for: request)
        return request
    }

    /// Consents to a clip, by default one that begins ten minutes into the window.
    @discardableResult
    func consent(_ answer: MessageAnswer, from offset: Int64 = 610) async throws -> HeldReceipt {
        let request = try await self.prepare(answer)
        return try await self.agent.consent(to: request, clips: [Owner.clip(of: request, from: offset)])
    }

    static func clip(of request: OpenRequest, from offset: Int64 = 610) throws -> ClipSpan {
        let start = request.window.start + offset
        return try #require(ClipSpan(start: start, end: start + 10))
    }
}
