import CoreMetrics
import GatewayHTTP
import Testing

@Suite struct PrometheusRegistryTests {
    @Test("label values are escaped and names are cleaned")
    func escaping() {
        let registry = PrometheusRegistry()
        let dimensions = [("a-b", "x\"y\\z\nw"), ("9", "n"), ("a-b", "again")]
        registry.makeCounter(label: "1.odd-name_total", dimensions: dimensions).increment(by: 1)
        let line = #"_1_odd_name_total{a_b="x\"y\\z\nw",_9="n"} 1"# + "\n"
        #expect(registry.exposition().hasSuffix(line))
    }

    @Test("the same label and dimensions are one series")
    func sameSeries() {
        let registry = PrometheusRegistry()
        registry.makeCounter(label: "n", dimensions: []).increment(by: 1)
        registry.makeCounter(label: "n", dimensions: []).increment(by: 2)
        #expect(registry.exposition() == "# TYPE n_total counter\nn_total 3\n")
    }

    @Test("a timer is a histogram in seconds whose buckets add up")
    func timer() {
        let registry = PrometheusRegistry()
        let timer = registry.makeTimer(label: "commit", dimensions: [])
        timer.recordNanoseconds(2_000_000)
        timer.recordNanoseconds(20_000_000_000)
        let lines = registry.exposition().split(separator: "\n")
        #expect(lines.contains("# TYPE commit_seconds histogram"))
        #expect(lines.contains(#"commit_seconds_bucket{le="0.001"} 0"#))
        #expect(lines.contains(#"commit_seconds_bucket{le="0.0025"} 1"#))
        #expect(lines.contains(#"commit_seconds_bucket{le="10"} 1"#))
        #expect(lines.contains(#"commit_seconds_bucket{le="+Inf"} 2"#))
        #expect(lines.contains("commit_seconds_count 2"))
        #expect(lines.contains("commit_seconds_sum 20.002"))
    }

    @Test("a gauge shows its last value")
    func gauge() {
        let registry = PrometheusRegistry()
        registry.makeMeter(label: "queue", dimensions: [("state", "due")]).set(3.5)
        registry.makeRecorder(label: "other", dimensions: [], aggregate: false).record(-2.0)
        #expect(registry.exposition().contains("queue{state=\"due\"} 3.5\n"))
        #expect(registry.exposition().contains("# TYPE other gauge\nother -2\n"))
    }

    @Test("of two kinds under one name the first is shown")
    func kinds() {
        let registry = PrometheusRegistry()
        registry.makeMeter(label: "same", dimensions: []).set(1.0)
        registry.makeRecorder(label: "same", dimensions: [], aggregate: true).record(1.0)
        #expect(registry.exposition() == "# TYPE same gauge\nsame 1\n")
    }
}
