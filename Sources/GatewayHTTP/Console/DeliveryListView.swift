import CommunityRequests
import GatewayCore

/// A page of deliveries.
struct DeliveryListView: Sendable {
    struct Filter: Sendable {
        let path: String
        let title: String
        let count: Int
        let isCurrent: Bool
    }

    struct Entry: Sendable {
        let id: String
        let partner: String
        let code: String
        let reviewPath: String
        let event: String
        let state: String
        let attempts: Int
        let due: LocalTime
        let isDead: Bool
        let retryPath: String
    }

    let filters: [Filter]
    let entries: [Entry]
    let isEmpty: Bool
    let hasDead: Bool
    let older: String?

    init(_ deliveries: [DeliverySummary], counts: [DeliveryState: Int], state: DeliveryState?, isFull: Bool) {
        let all = Filter(
            path: "/console/deliveries",
            title: "All",
            count: counts.values.reduce(0, +),
            isCurrent: state == nil
        )
        self.filters =
            [all]
            + DeliveryState.allCases.map {
                Filter(
                    path: "/console/deliveries?state=\($0.rawValue)",
                    title: Self.word($0),
                    count: counts[$0] ?? 0,
                    isCurrent: $0 == state
                )
            }
        self.entries = deliveries.map {
            Entry(
                id: $0.id.description,
                partner: $0.partner.description,
                code: $0.code.description,
                reviewPath: "/console/reviews/\($0.code)",
                event: $0.event.rawValue,
                state: Self.word($0.state),
                attempts: $0.attempts,
                due: LocalTime($0.due, zone: "UTC"),
                isDead: $0.state == .dead,
                retryPath: "/console/deliveries/\($0.id)/retry"
            )
        }
        self.isEmpty = deliveries.isEmpty
        self.hasDead = (counts[.dead] ?? 0) > 0
        let word = state.map { "state=\($0.rawValue)&" } ?? ""
        self.older = isFull ? deliveries.last.map { "/console/deliveries?\(word)before=\($0.number)" } : nil
    }

    private static func word(_ state: DeliveryState) -> String {
        switch state {
        case .queued: "Queued"
        case .delivered: "Delivered"
        case .dead: "Given up"
        case .superseded: "Replaced"
        }
    }
}
