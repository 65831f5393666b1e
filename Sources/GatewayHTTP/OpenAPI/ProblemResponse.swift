import CommunityRequests
import GatewayCore
import PartnerAdapters

/// The answer of one status, where it can only be a problem: one of several kinds. Operations share them.
struct ProblemResponse: Sendable {
    let status: Int
    let kinds: [ProblemKind]

    /// Those of an operation, by status.
    static func all(of operation: Operation) -> [ProblemResponse] {
        let kinds = operation.allProblems
        return Set(kinds.map(\.text.status)).sorted().map { status in
            ProblemResponse(status: status, kinds: kinds.filter { $0.text.status == status })
        }
    }

    /// Its name in `components.responses`.
    var name: String { self.kinds.map(\.rawValue).joined(separator: ".") }

    /// `{"$ref": …}`
    var reference: JSONValue { .one("$ref", .string("#/components/responses/\(self.name)")) }

    var document: JSONValue {
        let schema: JSONValue = [
            "allOf": [
                Schema.problem.reference, .one("properties", ["type": ["enum": .texts(self.kinds.map(\.path))]]),
            ]
        ]
        let examples = self.kinds.map { kind in
            (kind.rawValue, ["summary": .string(kind.text.title), "value": kind.example] as JSONValue)
        }
        let headers = self.headers.map { ($0.name, $0.document) }
        let meaning = self.kinds.map { "\($0.text.title) (`\($0.rawValue)`)." }.joined(separator: " ")
        var members: [(String, JSONValue)] = [("description", .string(meaning))]
        if !headers.isEmpty { members.append(("headers", .object(headers))) }
        let content: [(String, JSONValue)] = [
            (Problem.mediaType, ["schema": schema, "examples": .object(examples)]),
            // The same for a person's browser.
            ("text/html", ["schema": [:]]),
        ]
        return .object(members + [("content", .object(content))])
    }

    private var headers: [ResponseHeader] {
        var headers: [ResponseHeader] = []
        if self.kinds.contains(.notAuthenticated) { headers.append(.challenge) }
        let passing: [ProblemKind] = [.rateLimited, .busy, .adapterInactive]
        if self.kinds.allSatisfy(passing.contains) { headers.append(.retryAfter) }
        return headers
    }
}

extension ProblemKind {
    /// A document of this kind as it may look.
    fileprivate var example: JSONValue {
        let violations =
            switch self {
            case .notTranslatable:
                [Violation(rule: .required, pointer: "/window/start", detail: "This field is missing.")]
            case .requestRefused:
                [Violation(rule: RuleID("window-length"), pointer: "/window", detail: "Ask for 12 hours at the most.")]
            default: [Violation]()
            }
        return JSONValue(Problem(self, violations: violations).document) ?? .null
    }
}
