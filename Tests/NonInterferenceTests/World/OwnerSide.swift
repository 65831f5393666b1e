import AnswerProtocol
import CommunityRequests
import Foundation
import GatewayHTTP
import OwnerKit
import Synchronization
import Testing

/// An owner with her app, on `OwnerKit`, and her platform in front of the gateway.
final class OwnerSide: Sendable {
    struct Act {
        let time: Int64
        let body: @Sendable ([Int: String]) async throws -> Void
    }

    private struct State {
        var open: [Int: OpenRequest] = [:]
        var held: [Int: HeldReceipt] = [:]
    }

    private let story: OwnerStory
    private unowned let world: World
    private let agent: OwnerAgent?
    private let state = Mutex(State())

    init(_ story: OwnerStory, world: World) throws {
        self.story = story
        self.world = world
        guard let camera = story.person.camera else {
            self.agent = nil
            return
        }
        let place = try #require(CameraLocation(latitude: camera.latitude, longitude: camera.longitude))
        let name = story.person.name
        let (clock, streams) = (world.clock, world.streams)
        let platform = try StandInPlatform(
            name: "porch",
            secret: try #require(WebhookSecret(WorldRoster.webhookSecret)),
            owner: name,
            camera: place,
            ledger: URL(fileURLWithPath: world.gateway.path("platform-\(name).json")),
            exchange: OwnersExchange(world: world, isPlatforms: true),
            now: { clock.now.seconds },
            randomBytes: { streams.bytes($0, "platform: \(name)") }
        )
        self.agent = try OwnerAgent(
            exchange: OwnersExchange(world: world, isPlatforms: false),
            camera: place,
            platform: platform,
            vault: MemoryVault(),
            randomBytes: { streams.bytes($0, "device: \(name)") }
        )
    }

    /// All that she and her app do, at their times.
    var acts: [Act] {
        guard let agent = self.agent else { return [] }
        return self.story.answers.sorted { $0.key < $1.key }.flatMap { number, answer -> [Act] in
            let token = Act(time: answer.token) { try await self.takeToken(agent, number, $0) }
            switch answer.decision {
            case .ignores: return [token]
            case .declines(let time): return [token, Act(time: time) { try await self.decline(agent, number, $0) }]
            case .consents(let time, let clip, let withdraws):
                let consent = Act(time: time) { _ in try await self.consent(agent, number, clip) }
                let withdrawal = withdraws.map { time in
                    Act(time: time) { _ in try await self.withdraw(agent, number) }
                }
                return [token, consent] + (withdrawal.map { [$0] } ?? [])
            }
        }
    }

    /// Takes the token, as every app does for every request around its camera.
    private func takeToken(_ agent: OwnerAgent, _ number: Int, _ codes: [Int: String]) async throws {
        let open = try await agent.watch(includingDeclined: true)
        guard let request = open.first(where: { $0.code.description == codes[number] }) else { return }
        try await agent.takeToken(for: request)
        self.state.withLock { $0.open[number] = request }
    }

    private func decline(_ agent: OwnerAgent, _ number: Int, _ codes: [Int: String]) async throws {
        guard let code = codes[number].flatMap({ RequestCode($0) }) else { return }
        try await agent.decline(code)
    }

    private func consent(_ agent: OwnerAgent, _ number: Int, _ clip: Int64) async throws {
        guard let request = self.state.withLock({ $0.open[number] }) else { return }
        let start = request.window.start + clip + 10
        let span = try #require(ClipSpan(start: start, end: start + 20))
        do {
            let held = try await agent.consent(to: request, clips: [span])
            self.state.withLock { $0.held[number] = held }
            self.world.record.withLock { $0.consents += 1 }
            try await self.world.leak?.consented(in: self.world, clip: request.window.start + clip)
        } catch OwnerError.refused {
            // The request was closed meanwhile.
        }
    }

    private func withdraw(_ agent: OwnerAgent, _ number: Int) async throws {
        guard let held = self.state.withLock({ $0.held[number] }) else { return }
        do { try await agent.withdraw(held) } catch OwnerError.refused {
            // It has been shredded meanwhile.
        }
    }
}

/// What an app, or the platform that vouches for it, exchanges with the gateway.
private struct OwnersExchange: HTTPExchange {
    unowned let world: World
    let isPlatforms: Bool

    func send(_ request: ExchangeRequest) async throws(OwnerError) -> ExchangeResponse {
        do {
            let headers = request.headers.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
            let answer = try await self.world.gateway.exchange(
                request.method.rawValue,
                request.path,
                headers: headers,
                body: request.body
            )
            self.world.leak?.exchanged(request.path)
            if self.isPlatforms {
                let now = self.world.clock.now
                // Blinded messages and blind signatures are random; the app verifies the token that they make.
                let isRandom = request.method == .post
                self.world.record.withLock {
                    $0.platform.add(
                        "\(request.method.rawValue) \(request.path), \(request.body.count) bytes",
                        at: now,
                        status: answer.status,
                        headers: answer.headers,
                        body: isRandom ? Array("\(answer.body.count) bytes".utf8) : answer.body
                    )
                }
            }
            return ExchangeResponse(status: answer.status, body: answer.body)
        } catch {
            throw .unreachable
        }
    }
}

/// What an app keeps, in memory.
private final class MemoryVault: OwnerVault {
    private let state = Mutex(VaultState())

    func load() -> VaultState { self.state.withLock { $0 } }

    func save(_ state: VaultState) { self.state.withLock { $0 = state } }
}
