import GatewayCore

/// A kind of problem as its page shows it.
struct ProblemView: Sendable {
    let slug: String
    let path: String
    let status: Int
    let title: String
    let cause: String
    let cure: String
    /// What is wrong this time, where the page answers a request that failed.
    let detail: String?

    /// Every kind, by status.
    static let all = ProblemKind.allCases.map { ProblemView($0) }.sorted {
        ($0.status, $0.slug) < ($1.status, $1.slug)
    }

    init(_ kind: ProblemKind, detail: String? = nil) {
        let text = kind.text
        self.slug = kind.rawValue
        self.path = kind.path
        self.status = text.status
        self.title = text.title
        self.cause = text.cause
        self.cure = text.cure
        self.detail = detail
    }
}
