import CoreMetrics
import GatewayHTTP
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import Testing

@Suite struct PrivateSurfaceTests {
    private func surface(ready: Bool, metrics: PrometheusRegistry = PrometheusRegistry()) -> PrivateSurface {
        PrivateSurface(
            readiness: {
                [ReadinessCheck(name: "store", isReady: ready), ReadinessCheck(name: "keys", isReady: true)]
            },
            metrics: metrics,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
    }

    @Test("the gateway is ready when everything is", arguments: [(true, 200, "ready"), (false, 503, "not_ready")])
    func readiness(ready: Bool, status: Int, word: String) async throws {
        try await Application(responder: self.surface(ready: ready).responder()).test(.router) { client in
            let response = try await client.execute(uri: "/health/ready", method: .get)
            #expect(response.status.code == status)
            let expected = #"{"status":"\#(word)","checks":[{"name":"store","ready":\#(ready)}"#
            #expect(response.text.hasPrefix(expected))
            let live = try await client.execute(uri: "/health/live", method: .get)
            #expect(live.status == .ok)
        }
    }

    @Test("metrics are in Prometheus' text format")
    func metrics() async throws {
        let registry = PrometheusRegistry()
        registry.makeCounter(label: "gateway.messages", dimensions: [("outcome", "accepted")]).increment(by: 2)
        try await Application(responder: self.surface(ready: true, metrics: registry).responder()).test(.router) {
            let response = try await $0.execute(uri: "/metrics", method: .get)
            #expect(response.field("Content-Type") == "text/plain; version=0.0.4; charset=utf-8")
            let expected = "# TYPE gateway_messages_total counter\ngateway_messages_total{outcome=\"accepted\"} 2\n"
            #expect(response.text == expected)
        }
    }
}
