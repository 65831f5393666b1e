import AnswerProtocol
import Foundation
import OwnerKit
import Synchronization
import Testing
import TransparencyLog

/// The tutorial's code, as it stands in the article, compiled and run.
@Suite("The tutorial")
struct TutorialTests {
    struct PorchPlatform: OwnerPlatform {
        let vouch: @Sendable (_ blinded: [UInt8], _ code: String) async throws -> [UInt8]

        func sign(_ blinded: [UInt8], for code: RequestCode) async throws(OwnerError) -> [UInt8] {
            do { return try await self.vouch(blinded, code.description) } catch { throw .notVouchedFor }
        }
    }

    /// What an app's screen shows.
    actor Screen {
        private(set) var requests: [OpenRequest] = []
        private(set) var shown: [String] = []
        private(set) var held: [HeldReceipt] = []
        private(set) var warnings: [OwnerError] = []
        private(set) var closed: [RequestCode] = []

        func show(_ requests: [OpenRequest]) { self.requests = requests }
        func show(_ title: String, _ text: String) { self.shown.append(title + text) }
        func keep(_ held: HeldReceipt) { self.held.append(held) }
        func withdrawn(_ code: RequestCode) { self.closed.append(code) }
        func refused(_ code: RequestCode, _ refusal: Refusal) { self.closed.append(code) }
        func warn(_ error: OwnerError) { self.warnings.append(error) }
    }

    @Test("its snippets are an app that reads, shares, declines, withdraws and turns requests off")
    func app() async throws {
        let setup = try OwnerSetup()
        defer { setup.clean() }
        let screen = Screen()
        let agent = try Self.agent(setup)
        try await Self.run(agent, screen, hours: 30)
        let request = try #require(await screen.requests.first)
        try await Self.ask(agent, screen, request, clip: setup.clip())
        #expect(await screen.shown.count == OwnerNotice.allCases.count)
        try await Self.run(agent, screen, hours: 30)
        #expect(await screen.held.count == 1)
        try await agent.withdraw(from: request.code)
        try await Self.run(agent, screen, hours: 30)
        #expect(await screen.closed == [request.code])
        try await agent.turnRequests(off: true)
        #expect(await screen.warnings.isEmpty)
    }

    @Test("declining is one call, which sends nothing")
    func declining() async throws {
        let setup = try OwnerSetup()
        defer { setup.clean() }
        let agent = try Self.agent(setup)
        let request = try #require(try await agent.watch().first)
        let before = setup.gateway.transcript
        try await agent.decline(request.code)
        #expect(setup.gateway.transcript == before)
    }

    @Test("every snippet of the article stands here, line by line")
    func snippets() throws {
        let file = URL(fileURLWithPath: #filePath)
        let root = file.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let article = try String(
            contentsOf: root.appendingPathComponent("Sources/OwnerKit/OwnerKit.docc/AnAppInAnHour.md"),
            encoding: .utf8
        )
        let code = try Self.lines(String(contentsOf: file, encoding: .utf8))
        let blocks = article.components(separatedBy: "```swift\n").dropFirst().map { block in
            Self.lines(block.components(separatedBy: "```")[0])
        }
        #expect(blocks.count >= 8)
        for block in blocks {
            let isThere = code.indices.contains { code[$0...].starts(with: block) }
            #expect(isThere, "\(block.first ?? "") … is not compiled")
        }
    }

    /// Lines without their indentation, and without those that are empty.
    private static func lines(_ text: String) -> [String] {
        text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }

    private static func agent(_ setup: OwnerSetup) throws -> OwnerAgent {
        let oblivious = try ObliviousGateway(setup.gateway)
        let (relay, gateway) = (oblivious, oblivious)
        let now: @Sendable () -> Int64 = { 1_771_000_000 }
        let standIn = try setup.platform()
        let platform = PorchPlatform { blinded, code in
            guard let code = RequestCode(code) else { throw OwnerError.invalidSetting }
            return try await standIn.sign(blinded, for: code)
        }
        let (camera, vault) = (setup.camera, FileVault(url: setup.url("vault.json")))
        let policy = LogPolicy(trusting: setup.gateway.withState { $0.logSigner.verifierKey })
        let randomBytes = OwnerSetup.randomBytes
        let exchange = ObliviousExchange(
            relay: relay,  // URLSessionExchange(gateway: relayURL)
            gateway: gateway,  // URLSessionExchange(gateway: gatewayURL), for the keys alone
            authority: "gateway.example",
            policy: policy,  // the log's verifier key and its witnesses, shipped with the app
            now: now
        )
        let agent = try OwnerAgent(
            exchange: exchange,
            camera: camera,  // matched on the device, never sent
            platform: platform,
            vault: vault,  // FileVault(url: …), or your own over the system's protected storage
            policy: policy,  // the same
            randomBytes: randomBytes
        )
        return agent
    }

    private static func run(_ agent: OwnerAgent, _ screen: Screen, hours: Double) async throws {
        let time = VirtualTime(hours: hours)
        let clock: @Sendable () -> Double = { time.now }
        let sleep: @Sendable (Double) async throws -> Void = { try time.sleep($0) }
        let loop = OwnerLoop(agent: agent, settings: OwnerRhythm.Settings(messages: 3_600), now: clock, sleep: sleep)
        await loop.run { event in
            switch event {
            case .requests(let requests): await screen.show(requests)
            case .shared(let held): await screen.keep(held)
            case .withdrawn(let code): await screen.withdrawn(code)
            case .refused(let code, let refusal): await screen.refused(code, refusal)
            case .failed(_, .unreachable): break  // what waits goes on waiting
            case .failed(_, let error): await screen.warn(error)
            case .tokenTaken, .covered: break
            }
        }
    }

    private static func ask(
        _ agent: OwnerAgent,
        _ screen: Screen,
        _ request: OpenRequest,
        clip: ClipSpan
    ) async throws {
        for notice in OwnerNotice.allCases { await screen.show(notice.title, notice.text) }
        try await agent.share([clip], with: request)
    }
}
