import AnswerProtocol
import Foundation
import OwnerKit
import Synchronization
import Testing

/// An app that runs for days of a virtual clock.
@Suite("An app in its rhythm")
struct OwnerLoopTests {
    private let setup: OwnerSetup

    init() throws { self.setup = try OwnerSetup() }

    /// What came of each step, over that many hours.
    private func events(
        _ hours: Double,
        _ agent: OwnerAgent,
        seed: UInt64 = 1,
        before: @Sendable (OwnerEvent) async -> Void = { _ in }
    ) async -> [OwnerEvent] {
        let events = Mutex<[OwnerEvent]>([])
        let time = VirtualTime(hours: hours, seed: seed)
        await time.loop(agent).run { event in
            events.withLock { $0.append(event) }
            await before(event)
        }
        return events.withLock { $0 }
    }

    @Test("takes a token for a request that nobody will answer, once, within the hour, and sends cover")
    func tokens() async throws {
        defer { self.setup.clean() }
        let events = await self.events(1.01, try self.setup.agent())
        let tokens = events.compactMap { if case .tokenTaken(let code) = $0 { code } else { nil } }
        #expect(tokens == [self.setup.code])
        let day = await self.events(24, try self.setup.agent())
        #expect(day.count { if case .covered = $0 { true } else { false } } > 12)
        #expect(!day.contains { if case .tokenTaken = $0 { true } else { false } })
        #expect(!day.contains { if case .failed = $0 { true } else { false } })
    }

    @Test("a consent and a withdrawal take the places of covers: what leaves and when is the same as without them")
    func sameTraffic() async throws {
        var transcripts: [[String]] = []
        for answers in [false, true] {
            let setup = try OwnerSetup()
            defer { setup.clean() }
            let agent = try setup.agent()
            let clip = try setup.clip()
            let loop = OwnerLoopTests(setup: setup)
            let events = await loop.events(48, agent) { event in
                guard answers else { return }
                switch event {
                // Asked before the token was taken, too.
                case .requests(let requests):
                    if let request = requests.first, await agent.receipts.isEmpty {
                        try? await agent.share([clip], with: request)
                    }
                case .shared(let held): try? await agent.withdraw(from: held.receipt.statement.code)
                default: break
                }
            }
            let shared = events.count { if case .shared = $0 { true } else { false } }
            let withdrawn = events.count { if case .withdrawn = $0 { true } else { false } }
            #expect(shared == (answers ? 1 : 0) && withdrawn == shared)
            transcripts.append(setup.gateway.transcript)
        }
        #expect(transcripts[0] == transcripts[1])
        #expect(transcripts[0].count { $0 == "POST /v1/answers 4096" } > 24)
    }

    private init(setup: OwnerSetup) { self.setup = setup }

    @Test("what waits survives a restart, a lost response and a gateway out of reach, and is sent as the same message")
    func lost() async throws {
        defer { self.setup.clean() }
        let agent = try self.setup.agent()
        let request = try #require(try await agent.watch().first)
        try await agent.share([self.setup.clip()], with: request)
        #expect(await agent.waiting == [self.setup.code])
        // Without its token it waits, and what is sent is cover.
        guard case .covered = try await agent.sendNext() else { throw OwnerError.malformedResponse }
        try await agent.takeToken(for: request)
        self.setup.gateway.loseResponses(2)
        for _ in 0..<2 { await #expect(throws: OwnerError.unreachable) { try await agent.sendNext() } }
        let restarted = try self.setup.agent()
        #expect(await restarted.waiting == [self.setup.code])
        guard case .shared(let held) = try await restarted.sendNext() else { throw OwnerError.malformedResponse }
        #expect(self.setup.gateway.withState { $0.consents.count } == 1)
        #expect(await restarted.waiting.isEmpty)
        #expect(held.receipt.statement.code == self.setup.code)
    }

    @Test("a consent that may have arrived is withdrawn without its receipt; one that was not sent is not sent")
    func withdrawing() async throws {
        defer { self.setup.clean() }
        let agent = try self.setup.agent()
        let request = try #require(try await agent.watch().first)
        try await agent.takeToken(for: request)
        try await agent.share([self.setup.clip()], with: request)
        try await agent.withdraw(from: request.code)
        guard case .covered = try await agent.sendNext() else { throw OwnerError.malformedResponse }
        try await agent.share([self.setup.clip()], with: request)
        self.setup.gateway.loseResponses(1)
        await #expect(throws: OwnerError.unreachable) { try await agent.sendNext() }
        try await agent.withdraw(from: request.code)
        guard case .withdrawn = try await agent.sendNext() else { throw OwnerError.malformedResponse }
        #expect(self.setup.gateway.withState { $0.consents.values.map(\.isWithdrawn) } == [true])
    }

    @Test("turned off, it reads nothing and takes no token, and goes on with cover")
    func turnedOff() async throws {
        defer { self.setup.clean() }
        let agent = try self.setup.agent()
        try await agent.turnRequests(off: true)
        _ = await self.events(24, agent)
        let paths = Set(self.setup.gateway.transcript)
        #expect(paths == ["GET /v1/keys 0", "POST /v1/answers 4096"])
    }

    @Test("what the gateway refuses is told, and not sent again")
    func refused() async throws {
        defer { self.setup.clean() }
        let agent = try self.setup.agent()
        let request = try #require(try await agent.watch().first)
        try await agent.takeToken(for: request)
        try await agent.share([self.setup.clip()], with: request)
        self.setup.gateway.withState { $0.issuers = [:] }
        guard case .refused(_, .notOpen) = try await agent.sendNext() else { throw OwnerError.malformedResponse }
        #expect(await agent.waiting.isEmpty)
        guard case .covered = try await agent.sendNext() else { throw OwnerError.malformedResponse }
    }

    @Test("killed at any save, no consent is lost, and none is there that cannot be withdrawn", arguments: 0..<14)
    func killed(saves: Int) async throws {
        defer { self.setup.clean() }
        let file = FileVault(url: self.setup.url("vault.json"))
        let clip = try self.setup.clip()
        let dying = DyingVault(file, saves: saves)
        if let agent = try? self.setup.agent(vault: dying) {
            _ = try? await Self.live(agent, clip)
        }
        // The app after the restart goes on until its owner has what she wanted: a consent, then none.
        let agent = try self.setup.agent()
        let hadToken = try await Self.live(agent, clip)
        // Between the platform's vouching and the token's being kept, a token may be lost, and its consent never given.
        #expect(self.setup.gateway.withState { $0.consents.values.map(\.isWithdrawn) } == (hadToken ? [true] : []))
        #expect(await agent.waiting.isEmpty)
    }

    /// A whole life: reading, token, consent, withdrawal.
    ///
    /// - Returns: Whether there was a token.
    @discardableResult
    private static func live(_ agent: OwnerAgent, _ clip: ClipSpan) async throws -> Bool {
        let request = try #require(try await agent.watch().first)
        do { try await agent.takeToken(for: request) } catch OwnerError.notVouchedFor { return false }
        do { try await agent.share([clip], with: request) } catch OwnerError.alreadyWithdrawn { return true }
        while await !agent.waiting.isEmpty { _ = try await agent.sendNext() }
        try await agent.withdraw(from: request.code)
        while await !agent.waiting.isEmpty { _ = try await agent.sendNext() }
        return true
    }
}

/// A vault whose app is killed in the middle of a save: what was to be saved is lost, and so is all that follows.
private final class DyingVault: OwnerVault {
    private let vault: FileVault
    private let left: Mutex<Int>

    init(_ vault: FileVault, saves: Int) {
        self.vault = vault
        self.left = Mutex(saves)
    }

    func load() throws(OwnerError) -> VaultState { try self.vault.load() }

    func save(_ state: VaultState) throws(OwnerError) {
        let isAlive = self.left.withLock { left in
            left -= 1
            return left >= 0
        }
        guard isAlive else { throw .vault }
        try self.vault.save(state)
    }
}
