import GatewayCore
import GatewayHTTP
import HTTPTypes
import HummingbirdTesting
import Logging
import NIOCore
import ServiceLifecycle
import Testing

@Suite struct GatewayServerTests {
    @Test("both servers bind, serve over a socket, and stop when they are told to")
    func serves() async throws {
        let (ports, bound) = AsyncStream.makeStream(of: (isPublic: Bool, port: Int).self)
        let loopback = ListenAddress(host: "127.0.0.1", port: 0)
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let server = try GatewayServer(
            publicSurface: SurfaceFixture(reply: .ignored).surface(),
            publicListener: .init(address: loopback) { bound.yield((true, $0)) },
            privateSurface: PrivateSurface(readiness: { [] }, metrics: PrometheusRegistry(), logger: logger),
            privateListener: .init(address: loopback) { bound.yield((false, $0)) },
            logger: logger
        )
        let group = ServiceGroup(configuration: .init(services: [server], logger: logger))
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            var iterator = ports.makeAsyncIterator()
            // The tests beside this one may hold every core for longer than the client's fifteen seconds.
            let patient = TestClient.Configuration(timeout: .seconds(300))
            for _ in 0..<2 {
                let listener = try #require(await iterator.next())
                try await TestClient.withClient(
                    host: "127.0.0.1",
                    port: listener.port,
                    configuration: patient
                ) { client in
                    let path = listener.isPublic ? "/" : "/health/live"
                    let page = try await client.execute(.init(path, method: .get, authority: "localhost"))
                    #expect(page.status == .ok)
                    guard listener.isPublic else { return }
                    let body = ByteBuffer(string: "{}")
                    let answer = try await client.execute(
                        .init(Example.webhook, method: .post, authority: "localhost", body: body)
                    )
                    #expect(answer.status == .ok)
                }
            }
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }
}
