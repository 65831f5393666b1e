import GatewayCore
import PartnerAdapters

/// What a route does, as the OpenAPI document says it. It stands beside the route, so that one comes with the other.
struct Operation: Sendable {
    /// For whom a route is; the document's tags.
    enum Audience: String, CaseIterable, Sendable {
        case partners = "Partners"
        case sandbox = "Sandbox"
        case owners = "Owners' apps"
        case readers = "Everybody"
        case auditors = "The log"
        case operators = "Operators"
    }

    /// What a caller has to show.
    enum Access: Sendable {
        case open
        /// The partner's API key, as a bearer token.
        case partnerKey
        /// Any of the ways that the adapters in force allow.
        case adapters
        /// Standard Webhooks, as owner platforms sign.
        case platform
        /// A token of an account that has this role, or one above it.
        case account(OperatorRole)
    }

    /// The operation's own name, `receiveMessage`; no other has it.
    let id: String
    let audience: Audience
    let summary: String
    var detail: String?
    var access = Access.open
    /// Besides those of the path.
    var parameters: [ParameterDescription] = []
    var body: BodyDescription?
    /// What comes where all is well.
    var answers: [AnswerDescription]
    /// What else may come. Those that any route may meet need not be named.
    var problems: [ProblemKind] = []

    /// Every problem that may come, those of all routes too: a request that is no HTTP, and a failure of the gateway.
    var allProblems: [ProblemKind] {
        let own = self.problems + [.malformedRequest, .internalError]
        return ProblemKind.allCases.filter(own.contains)
    }
}

/// A route with what is said of it.
struct DescribedRoute: Sendable {
    /// `/v1/partners/:partner/webhook`
    let path: String
    /// `get`
    let method: String
    let operation: Operation

    /// `/v1/partners/{partner}/webhook`
    var template: String {
        let parts = self.path.split(separator: "/").map { $0.first == ":" ? "{\($0.dropFirst())}" : String($0) }
        return "/" + parts.joined(separator: "/")
    }

    /// The names of the components that stand for any one.
    var parameterNames: [String] {
        self.path.split(separator: "/").filter { $0.first == ":" }.map { String($0.dropFirst()) }
    }
}
