import AnswerProtocol
import Foundation
import OwnerKit
import Synchronization
import Testing
import TransparencyLog

@Suite("An exchange through oblivious HTTP")
struct ObliviousExchangeTests {
    private let setup: OwnerSetup
    private let gateway: ObliviousGateway
    /// A way to ask for something that goes through the relay.
    private static let region = ExchangeRequest(.get, "/v1/regions/10/236/412")

    init() throws {
        self.setup = try OwnerSetup()
        self.gateway = try ObliviousGateway(self.setup.gateway)
    }

    private func exchange(
        clock: Int64 = 1_771_000_000,
        to gateway: ObliviousGateway? = nil,
        policy: LogPolicy? = nil
    ) -> ObliviousExchange {
        let gateway = gateway ?? self.gateway
        return ObliviousExchange(
            relay: gateway,
            gateway: gateway,
            authority: "gateway.example",
            policy: policy,
            now: { clock }
        )
    }

    @Test("carries everything an app asks, at one size, and fetches the keys once and not for an answer")
    func wholeWay() async throws {
        defer { self.setup.clean() }
        let agent = try self.setup.agent(exchange: self.exchange())
        let request = try #require(try await agent.watch().first)
        try await agent.takeToken(for: request)
        let held = try await agent.consent(to: request, clips: [self.setup.clip()])
        try await agent.cover()
        try await agent.withdraw(held)
        self.gateway.withState { state in
            #expect(state.relayed.count == 4)
            #expect(Set(state.relayed.map(\.body.count)) == [ObliviousHTTP.requestSize + 55])
            #expect(Set(state.relayed.map(\.path)) == ["/"])
            #expect(Set(state.relayed.map(\.headers)) == [["content-type": "message/ohttp-req"]])
            #expect(Set(state.relayed.map(\.body)).count == 4)
            #expect(state.keyFetches == 1)
        }
    }

    @Test("encapsulates anew where the gateway no longer has the key and the register is read")
    func newKey() async throws {
        defer { self.setup.clean() }
        let exchange = self.exchange()
        #expect(try await exchange.send(Self.region).status == 200)
        try self.gateway.turn(to: 2)
        #expect(try await exchange.send(Self.region).status == 200)
        #expect(self.gateway.withState { $0.keyFetches } == 2)
    }

    @Test("sends a message whose key is gone only after the register was read, and fetches nothing for it")
    func goneForMessage() async throws {
        defer { self.setup.clean() }
        let agent = try self.setup.agent(exchange: self.exchange())
        try await agent.cover()
        try self.gateway.turn(to: 2)
        for _ in 0..<2 { await #expect(throws: OwnerError.unreachable) { try await agent.cover() } }
        #expect(self.gateway.withState { $0.keyFetches } == 1)
        try await agent.turnRequests(off: true)
        #expect(try await agent.watch().isEmpty)
        #expect(self.gateway.withState { $0.keyFetches } == 2)
        try await agent.cover()
        // A tile, to see that the log only grew, and the message.
        #expect(self.usedKeys == [1, 1, 1, 2, 2])
    }

    @Test("says nothing of the device's clock, right or wrong", arguments: [-86_400, 0, 301, 10_000_000])
    func clock(offset: Int64) async throws {
        defer { self.setup.clean() }
        let exchange = self.exchange(clock: 1_771_000_000 + offset)
        // The gateway looks that no field but the media type comes with what it opens.
        for _ in 0..<2 { #expect(try await exchange.send(Self.region).status == 200) }
        #expect(self.gateway.withState { $0.relayed.count } == 2)
    }

    @Test("gives up where the relay leads elsewhere")
    func elsewhere() async throws {
        defer { self.setup.clean() }
        self.gateway.withState { $0.isBroken = true }
        await #expect(throws: OwnerError.unusableRelay) {
            try await self.exchange().send(Self.region)
        }
    }

    @Test("fetches the keys again when the register is read after half a day, and not for an answer")
    func keyAge() async throws {
        defer { self.setup.clean() }
        let (exchange, pass) = self.exchangeInTime()
        _ = try await exchange.send(Self.region)
        pass(ObliviousExchange.keyLifetime)
        _ = try await exchange.send(ExchangeRequest(.post, "/v1/answers"))
        #expect(self.gateway.withState { $0.keyFetches } == 1)
        _ = try await exchange.send(Self.region)
        #expect(self.gateway.withState { $0.keyFetches } == 2)
    }

    /// An exchange, and what moves its clock and the gateway's.
    private func exchangeInTime() -> (ObliviousExchange, pass: @Sendable (Int64) -> Void) {
        let gateway = self.gateway
        let exchange = ObliviousExchange(
            relay: gateway,
            gateway: gateway,
            authority: "gateway.example",
            now: { gateway.withState { $0.now } }
        )
        return (exchange, { seconds in gateway.withState { $0.now += seconds } })
    }

    /// The identifiers of the keys to which requests were encapsulated.
    private var usedKeys: [UInt8] { self.gateway.withState { $0.relayed.compactMap(\.body.first) } }

    @Test("goes on with a key while the next is not in a checkpoint, and takes that once it is")
    func rotation() async throws {
        defer { self.setup.clean() }
        let (exchange, pass) = self.exchangeInTime()
        _ = try await exchange.send(Self.region)
        // The gateway has the next, and the log does not say so yet.
        self.gateway.withState { $0.keyIDs = [2, 1] }
        pass(ObliviousExchange.keyLifetime)
        _ = try await exchange.send(Self.region)
        #expect(self.usedKeys == [1, 1])
        try self.gateway.turn(to: 2, keepsOld: true)
        pass(ObliviousExchange.keyLifetime)
        _ = try await exchange.send(Self.region)
        #expect(self.usedKeys == [1, 1, 2])
    }

    @Test("sends nothing to a key that is not in the gateway's log", arguments: 0..<4)
    func unlogged(number: Int) async throws {
        defer { self.setup.clean() }
        let own = Base64Bytes(try ObliviousGateway.list(9)).base64
        let real = Base64Bytes(try ObliviousGateway.list(1)).base64
        let tamper =
            [
                { $0.inForce = $0.inForce?.replacing(real, with: own) }, { $0.inForce = nil },
                { $0.inForceProof = nil }, { $0.inForceProof = $0.inForceProof?.replacing("index 2", with: "index 1") },
            ] as [@Sendable (inout GatewayKeys) -> Void]
        self.setup.gateway.withState { $0.tamperWithKeys = tamper[number] }
        let agent = try self.setup.agent(exchange: self.exchange())
        await #expect(throws: OwnerError.keysNotLogged) { try await agent.watch() }
        await #expect(throws: OwnerError.keysNotLogged) { try await agent.cover() }
        #expect(self.gateway.withState { $0.relayed.isEmpty })
        // It is this that was wrong.
        self.setup.gateway.withState { $0.tamperWithKeys = { _ in } }
        #expect(try await agent.watch().count == 1)
    }

    @Test("sends nothing where the log says nothing of such keys, as entries of an earlier version do")
    func earlierEntry() async throws {
        defer { self.setup.clean() }
        try self.setup.gateway.recordKeys(isEarlier: true)
        let agent = try self.setup.agent(exchange: self.exchange())
        await #expect(throws: OwnerError.keysNotLogged) { try await agent.watch() }
        #expect(self.gateway.withState { $0.relayed.isEmpty })
    }

    @Test("takes no key out of a log that was forked for one owner, where witnesses must have seen it")
    func forked() async throws {
        defer { self.setup.clean() }
        let policy = try self.setup.witnessPolicy()
        self.setup.gateway.withState { $0.witness = OwnerSetup.witness }
        #expect(try await self.exchange(policy: policy).send(Self.region).status == 200)
        // The same gateway's keys, with a log of its own for her that no witness cosigns.
        let fork = try ObliviousGateway(try InMemoryGateway())
        try fork.turn(to: 9)
        await #expect(throws: OwnerError.keysNotLogged) {
            try await self.exchange(to: fork, policy: policy).send(Self.region)
        }
        #expect(fork.withState { $0.relayed.isEmpty })
        // Without a policy nothing is wrong with it yet.
        #expect(try await self.exchange(to: fork).send(Self.region).status == 200)
    }

    @Test("shows the agent the keys it believes, so that a log forked later is found out")
    func forkedLater() async throws {
        defer { self.setup.clean() }
        let agent = try self.setup.agent(exchange: self.exchange())
        #expect(try await agent.watch().count == 1)
        let fork = try ObliviousGateway(try InMemoryGateway())
        for keyID in 9..<12 as Range<UInt8> { try fork.turn(to: keyID) }
        let restarted = try self.setup.agent(exchange: self.exchange(to: fork))
        await #expect(throws: OwnerError.splitView) { try await restarted.watch() }
        await #expect(throws: OwnerError.splitView) { try await restarted.cover() }
    }
}
