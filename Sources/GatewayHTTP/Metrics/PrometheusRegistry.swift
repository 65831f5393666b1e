public import CoreMetrics
import Synchronization

/// Keeps what the gateway counts and measures, and writes it in Prometheus' text format.
///
/// A backend for swift-metrics. Labels become names with underscores; counters end in `_total`, timers are histograms
/// in seconds and end in `_seconds`. Series stay once they are there: one that vanished would read as a reset.
public final class PrometheusRegistry: MetricsFactory {
    private let families = Mutex<[String: PrometheusFamily]>([:])

    public init() {}

    public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        self.series(PrometheusName.counter(label), dimensions, .counter) { PrometheusCounter() }
    }

    public func makeFloatingPointCounter(
        label: String,
        dimensions: [(String, String)]
    ) -> any FloatingPointCounterHandler {
        self.series(PrometheusName.counter(label), dimensions, .counter) { PrometheusCounter() }
    }

    public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        self.series(PrometheusName.metric(label), dimensions, .gauge) { PrometheusGauge() }
    }

    public func makeRecorder(
        label: String,
        dimensions: [(String, String)],
        aggregate: Bool
    ) -> any RecorderHandler {
        let name = PrometheusName.metric(label)
        guard aggregate else { return self.series(name, dimensions, .gauge) { PrometheusGauge() } }
        return self.series(name, dimensions, .histogram) { PrometheusHistogram(bounds: PrometheusHistogram.values) }
    }

    public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        self.series(PrometheusName.timer(label), dimensions, .histogram) {
            PrometheusHistogram(bounds: PrometheusHistogram.seconds)
        }
    }

    public func destroyCounter(_ handler: any CounterHandler) {}

    public func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) {}

    public func destroyMeter(_ handler: any MeterHandler) {}

    public func destroyRecorder(_ handler: any RecorderHandler) {}

    public func destroyTimer(_ handler: any TimerHandler) {}

    /// Everything, in Prometheus' text format 0.0.4, by name and then by labels.
    public func exposition() -> String {
        let families = self.families.withLock { $0 }
        return families.sorted { $0.key < $1.key }.map { $0.value.exposition(name: $0.key) }.joined()
    }

    /// The series of that name and those labels, made where there is none. Where the name stands for another kind
    /// already, the new series is not exposed: two kinds under one name would make the whole page unreadable.
    private func series<Series: PrometheusSeries>(
        _ name: String,
        _ dimensions: [(String, String)],
        _ kind: PrometheusFamily.Kind,
        make: () -> Series
    ) -> Series {
        let labels = PrometheusName.labels(dimensions)
        return self.families.withLock { families in
            var family = families[name] ?? PrometheusFamily(kind: kind)
            guard family.kind == kind else { return make() }
            if let known = family.series[labels] as? Series { return known }
            let series = make()
            family.series[labels] = series
            families[name] = family
            return series
        }
    }
}
