import CommunityRequests
import GatewayCore
import Testing

@Suite("The services beside the answers", .timeLimit(.minutes(20)))
struct RunningServicesTests {
    @Test("publish, release and deliver by themselves, and end when they are told to")
    func running() async throws {
        let gateway = try TestGateway()
        let answer = try await gateway.accept(.created.replacing(#""220""#, with: #""11A""#))
        _ = try await gateway.gateway.review.approve(answer.code, by: .nobody)
        let services = gateway.gateway
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await services.publisher.run() }
            group.addTask { try await services.releaser.run() }
            group.addTask { try await services.relay.run() }
            while gateway.transport.posts.isEmpty { await Task.yield() }
            gateway.clock.set(time("2026-02-13T19:30:00Z"))
            while gateway.transport.posts.count < 2 { await Task.yield() }
            group.cancelAll()
            try await group.waitForAll()
        }
        #expect(try gateway.transport.callbacks().map(\.kind) == ["published", "footage_available"])
    }

    @Test("the relay, looking at its queue all the time, sends what arrives once")
    func once() async throws {
        let gateway = try TestGateway()
        for number in 1...40 { _ = try await gateway.accept(.numbered(number), id: "msg-\(number)") }
        let relay = RelayWorker(
            store: gateway.store,
            transport: gateway.transport,
            roster: gateway.gateway.roster,
            composer: CallbackComposer(
                roster: gateway.gateway.roster,
                environment: GatewayEnvironment(now: { gateway.clock.now }, randomBytes: { gateway.random.bytes($0) }),
                publicURL: ""
            ),
            environment: GatewayEnvironment(now: { gateway.clock.now }, randomBytes: { gateway.random.bytes($0) }),
            metrics: GatewayMetrics(),
            logger: gateway.log.logger(),
            interval: .microseconds(1)
        )
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await relay.run() }
            while try await gateway.store.deliveryCounts()[.delivered] != 40 { await Task.yield() }
            group.cancelAll()
            try await group.waitForAll()
        }
        #expect(gateway.transport.posts.count == 40)
    }

    @Test("publishing goes on past a request whose keys are lost")
    func lostKeys() async throws {
        let gateway = try TestGateway()
        var answers: [MessageAnswer] = []
        for number in 1...3 {
            let message = NovaMessage.numbered(number).replacing(#""220""#, with: #""11A""#)
            answers.append(try await gateway.accept(message, id: "msg-\(number)"))
            _ = try await gateway.gateway.review.approve(answers[number - 1].code, by: .nobody)
        }
        let environment = GatewayEnvironment(
            now: { gateway.clock.now },
            randomBytes: { gateway.random.bytes($0) }
        )
        let publisher = Publisher(
            store: gateway.store,
            keyStore: LosingKeyStore(base: gateway.keyStore, lost: answers[0].request),
            keys: TokenKeyPool(replaying: .init(privateKey: [1], publicKey: [2])),
            settings: GatewaySettings(),
            composer: CallbackComposer(roster: gateway.gateway.roster, environment: environment, publicURL: ""),
            environment: environment,
            logger: gateway.log.logger()
        )
        await #expect(throws: LosingKeyStore.Lost.self) { try await publisher.publishNext() }
        #expect(try await gateway.gateway.register.open().list.requests.map(\.request.code).count == 2)
        #expect(try await gateway.gateway.register.request(answers[0].code) == nil)
    }
}
