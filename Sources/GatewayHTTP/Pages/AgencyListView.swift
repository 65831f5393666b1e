import CommunityRequests

/// The agencies that may ask here, as a table; all of them, or those of a search.
struct AgencyListView: Sendable {
    struct Row: Sendable {
        let name: String
        let path: String
        let ori: String
        let kind: String
        let state: String
        let standing: String
    }

    private static let pageLimit = 50

    let rows: [Row]
    let isEmpty: Bool
    let count: String
    /// What was searched for, where it was.
    let search: String?
    let all: String
    let first: String?
    let next: String?
    let formLanguage: String?

    /// Lists agencies by their states' names, then by their own.
    ///
    /// A search finds agencies whose name, identifier or state has every word of it, and those in whose territory a place
    /// of that name lies.
    init(_ agencies: [Agency], for page: PageRequest) {
        let words = page.words
        let search = page.value("q")
        let found = search.map { AgencySearch($0).filter(agencies) } ?? agencies
        let sorted = found.sorted {
            ($0.state.name, $0.name, $0.ori.description) < ($1.state.name, $1.name, $1.ori.description)
        }
        // Agencies are not many, and a cursor that names one stays right while others come and go.
        let after = page.value("after")
        let start = after.flatMap { after in sorted.firstIndex { $0.ori.description == after } }.map { $0 + 1 } ?? 0
        let shown = sorted[start...].prefix(Self.pageLimit)
        let kept = search.map { [("q", $0)] } ?? []
        self.rows = shown.map { agency in
            Row(
                name: agency.name,
                path: page.link("/agencies/\(agency.ori)"),
                ori: agency.ori.description,
                kind: words.name(of: agency.kind),
                state: words.name(of: agency.state),
                standing: words[agency.isActive ? "agency_active" : "agency_inactive"]
            )
        }
        self.isEmpty = sorted.isEmpty
        self.count = words.count(sorted.count, search == nil ? "agencies" : "agencies_found")
        self.search = search
        self.all = page.link("/agencies")
        self.first = start > 0 ? page.link("/agencies", kept) : nil
        self.next =
            start + shown.count < sorted.count
            ? shown.last.map { page.link("/agencies", kept + [("after", $0.ori.description)]) } : nil
        self.formLanguage = page.choice.isExplicit ? words.language.rawValue : nil
    }
}
