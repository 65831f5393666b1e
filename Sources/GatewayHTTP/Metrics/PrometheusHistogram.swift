import CoreMetrics
import Synchronization

/// How values are spread over fixed bounds.
final class PrometheusHistogram: PrometheusSeries, RecorderHandler, TimerHandler {
    /// Bounds for times, in seconds: from half a millisecond to ten seconds.
    static let seconds = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
    /// Bounds for other values.
    static let values: [Double] = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 10_000, 100_000, 1_000_000]

    private struct State {
        /// One for each bound and one for what lies above the last; not yet added up.
        var counts: [Int]
        var sum = 0.0
    }

    private let bounds: [Double]
    private let state: Mutex<State>

    init(bounds: [Double]) {
        self.bounds = bounds
        self.state = Mutex(State(counts: Array(repeating: 0, count: bounds.count + 1)))
    }

    func record(_ value: Int64) { self.record(Double(value)) }

    func record(_ value: Double) {
        guard value.isFinite else { return }
        let bucket = self.bounds.firstIndex { value <= $0 } ?? self.bounds.count
        self.state.withLock { state in
            state.counts[bucket] += 1
            state.sum += value
        }
    }

    func recordNanoseconds(_ duration: Int64) { self.record(Double(duration) / 1e9) }

    func lines(name: String, labels: String) -> String {
        let state = self.state.withLock { $0 }
        let prefix = labels.isEmpty ? "" : labels + ","
        var total = 0
        var text = ""
        for (bound, count) in zip(self.bounds + [.infinity], state.counts) {
            total += count
            let limit = #"\#(prefix)le="\#(PrometheusName.number(bound))""#
            text += PrometheusName.line(name + "_bucket", limit, String(total))
        }
        text += PrometheusName.line(name + "_sum", labels, PrometheusName.number(state.sum))
        return text + PrometheusName.line(name + "_count", labels, String(total))
    }
}
