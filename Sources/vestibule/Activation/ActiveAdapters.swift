import CommunityRequests
import GatewayHTTP
import Metrics
import Synchronization

/// The adapters of the running gateway and whether they are in force, for health and metrics.
final class ActiveAdapters: Sendable {
    private let activations = Mutex<[AdapterActivation]>([])

    init(_ activations: [AdapterActivation]) { self.replace(with: activations) }

    /// Those that a partner uses, by name.
    var now: [AdapterActivation] { self.activations.withLock { $0 } }

    /// Takes the verdicts that came into force.
    func replace(with activations: [AdapterActivation]) {
        let used = activations.filter(\.isUsed)
        let before = self.activations.withLock { state in
            defer { state = used }
            return state
        }
        for activation in before { self.gauge(activation.name).record(0) }
        for activation in used { self.gauge(activation.name).record(activation.isActive ? 1 : 0) }
    }

    /// As the private surface shows them.
    var health: [AdapterHealth] {
        self.now.map {
            AdapterHealth(
                name: $0.name,
                isActive: $0.isActive,
                digest: $0.digest,
                reason: $0.reasons.first?.description
            )
        }
    }

    /// One series an adapter of the configuration; messages cannot make more.
    private func gauge(_ name: String) -> Gauge {
        Gauge(label: "vestibule_adapter_active", dimensions: [("adapter", name)])
    }
}
