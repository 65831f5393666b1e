import AnswerProtocol
import Foundation
import OwnerKit
import Synchronization
import Testing

@Suite("An exchange through oblivious HTTP")
struct ObliviousExchangeTests {
    private let setup: OwnerSetup
    private let gateway: ObliviousGateway

    init() throws {
        self.setup = try OwnerSetup()
        self.gateway = ObliviousGateway(self.setup.gateway)
    }

    private func exchange(clock: Int64 = 1_771_000_000) -> ObliviousExchange {
        ObliviousExchange(relay: self.gateway, gateway: self.gateway, authority: "gateway.example", now: { clock })
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
            #expect(state.relayed.count == 5)
            #expect(Set(state.relayed.map(\.body.count)) == [ObliviousHTTP.requestSize + 55])
            #expect(Set(state.relayed.map(\.path)) == ["/"])
            #expect(Set(state.relayed.map(\.headers)) == [["content-type": "message/ohttp-req"]])
            #expect(Set(state.relayed.map(\.body)).count == 5)
            #expect(state.keyFetches == 1)
        }
    }

    @Test("encapsulates anew where the gateway no longer has the key")
    func newKey() async throws {
        defer { self.setup.clean() }
        let exchange = self.exchange()
        #expect(try await exchange.send(ExchangeRequest(.get, "/v1/keys")).status == 200)
        self.gateway.withState { $0.keyID = 2 }
        #expect(try await exchange.send(ExchangeRequest(.get, "/v1/keys")).status == 200)
        #expect(self.gateway.withState { $0.keyFetches } == 2)
    }

    @Test("goes by the gateway's clock where the device's is wrong", arguments: [-86_400, -301, 301, 10_000_000])
    func clock(offset: Int64) async throws {
        defer { self.setup.clean() }
        let exchange = self.exchange(clock: 1_771_000_000 + offset)
        for _ in 0..<2 { #expect(try await exchange.send(ExchangeRequest(.get, "/v1/keys")).status == 200) }
        #expect(self.gateway.withState { $0.relayed.count } == 3)
    }

    @Test("gives up where the relay leads elsewhere")
    func elsewhere() async throws {
        defer { self.setup.clean() }
        self.gateway.withState { $0.isBroken = true }
        await #expect(throws: OwnerError.unusableRelay) {
            try await self.exchange().send(ExchangeRequest(.get, "/v1/keys"))
        }
    }

    @Test("fetches the keys again when the register is read after half a day, and not for an answer")
    func keyAge() async throws {
        defer { self.setup.clean() }
        let time = Mutex<Int64>(1_771_000_000)
        let exchange = ObliviousExchange(
            relay: self.gateway,
            gateway: self.gateway,
            authority: "gateway.example",
            now: { time.withLock { $0 } }
        )
        _ = try await exchange.send(ExchangeRequest(.get, "/v1/keys"))
        time.withLock { $0 += ObliviousExchange.keyLifetime }
        self.gateway.withState { $0.now += ObliviousExchange.keyLifetime }
        _ = try await exchange.send(ExchangeRequest(.post, "/v1/answers"))
        #expect(self.gateway.withState { $0.keyFetches } == 1)
        _ = try await exchange.send(ExchangeRequest(.get, "/v1/keys"))
        #expect(self.gateway.withState { $0.keyFetches } == 2)
    }
}
