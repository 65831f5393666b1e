import CoreMetrics
import Synchronization

/// A number that only grows.
final class PrometheusCounter: PrometheusSeries, CounterHandler, FloatingPointCounterHandler {
    private let value = Mutex(0.0)

    func increment(by amount: Int64) { self.increment(by: Double(amount)) }

    func increment(by amount: Double) {
        guard amount.isFinite, amount > 0 else { return }
        self.value.withLock { $0 += amount }
    }

    func reset() { self.value.withLock { $0 = 0 } }

    func lines(name: String, labels: String) -> String {
        PrometheusName.line(name, labels, PrometheusName.number(self.value.withLock { $0 }))
    }
}
