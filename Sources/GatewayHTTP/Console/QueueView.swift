import CommunityRequests
import GatewayCore

/// The review queue, oldest first.
struct QueueView: Sendable {
    struct Entry: Sendable {
        let path: String
        let code: String
        let offense: String
        let agency: String
        let rules: String
        let received: LocalTime
        let waited: String
        /// `1 of 2`, where more than one is needed.
        let approvals: String?
        let isSandbox: Bool
    }

    let entries: [Entry]
    let isEmpty: Bool
    let count: String
    let first: String?

    init(_ cases: [ReviewCase], now: Instant) {
        self.entries = cases.map { one in
            var rules: [String] = []
            for ground in one.grounds where !rules.contains(ground.title) { rules.append(ground.title) }
            return Entry(
                path: "/console/reviews/\(one.request.code)",
                code: one.request.code.description,
                offense: one.request.offense?.name ?? "None of the list",
                agency: one.agency.name,
                rules: rules.joined(separator: "; "),
                received: LocalTime(one.receivedAt, zone: one.request.timeZone),
                waited: Self.waited(from: one.receivedAt, to: now),
                approvals: one.reviewersNeeded > 1 ? "\(one.approvals.count) of \(one.reviewersNeeded) approvals" : nil,
                isSandbox: one.isSandbox
            )
        }
        self.isEmpty = cases.isEmpty
        self.count = cases.count == 1 ? "1 request waits" : "\(cases.count) requests wait"
        self.first = self.entries.first?.path
    }

    private static func waited(from start: Instant, to end: Instant) -> String {
        let minutes = max(0, (end.seconds - start.seconds) / 60)
        if minutes < 60 { return "\(minutes) min" }
        return minutes < 48 * 60 ? "\(minutes / 60) h" : "\(minutes / 1_440) days"
    }
}
