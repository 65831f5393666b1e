import CommunityRequests

/// The agencies that may ask here, as a table.
struct AgencyListView: Sendable {
    struct Row: Sendable {
        let name: String
        let path: String
        let ori: String
        let kind: String
        let state: String
        let standing: String
    }

    let rows: [Row]
    let isEmpty: Bool
    let count: String

    /// Lists agencies by their states' names, then by their own.
    init(_ agencies: [Agency]) {
        let sorted = agencies.sorted {
            ($0.state.name, $0.name, $0.ori.description) < ($1.state.name, $1.name, $1.ori.description)
        }
        self.rows = sorted.map { agency in
            Row(
                name: agency.name,
                path: "/agencies/\(agency.ori)",
                ori: agency.ori.description,
                kind: AgencyView.name(of: agency.kind),
                state: agency.state.name,
                standing: agency.isActive ? "Active" : "Not active"
            )
        }
        self.isEmpty = agencies.isEmpty
        self.count = agencies.count == 1 ? "1 agency" : "\(agencies.count) agencies"
    }
}
