import Metrics

/// What the gateway counts: outcomes of intake and of deliveries, by closed lists. Nothing about owners.
public struct GatewayMetrics: Sendable {
    private let outcomes: [String: Counter]
    private let deliveries: [DeliveryAttempt.Outcome: Counter]

    /// Registers the counters with the metrics system in force.
    public init() {
        let plain = ["accepted", "repeated", "unchanged", "ignored"]
        let names = plain + ProblemKind.allCases.map(\.rawValue)
        self.outcomes = Dictionary(
            uniqueKeysWithValues: names.map { name in
                (name, Counter(label: "vestibule_messages_total", dimensions: [("outcome", name)]))
            }
        )
        self.deliveries = Dictionary(
            uniqueKeysWithValues: DeliveryAttempt.Outcome.allCases.map { outcome in
                (
                    outcome,
                    Counter(label: "vestibule_delivery_attempts_total", dimensions: [("outcome", outcome.rawValue)])
                )
            }
        )
    }

    /// Counts an answer; of a batch every item's.
    func intake(_ reply: IntakeReply) {
        if case .batch(let items) = reply {
            items.forEach(self.intake)
        } else {
            self.outcomes[reply.label]?.increment()
        }
    }

    func delivery(_ outcome: DeliveryAttempt.Outcome) { self.deliveries[outcome]?.increment() }
}

extension IntakeReply {
    /// The reply's kind, of a closed list.
    var label: String {
        switch self {
        case .accepted: "accepted"
        case .repeated: "repeated"
        case .unchanged: "unchanged"
        case .ignored: "ignored"
        case .refused(let problem): problem.kind.rawValue
        case .batch: "batch"
        }
    }
}
