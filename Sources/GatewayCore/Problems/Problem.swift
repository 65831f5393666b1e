public import CommunityRequests

/// An error as outsiders see it (RFC 9457 problem details). It never repeats a value that was sent.
public struct Problem: Error, Sendable, Equatable {
    public let kind: ProblemKind
    /// What is wrong this time and what to do; `nil` where the kind's own text says all.
    public let detail: String?
    public let violations: [Violation]
    /// Whole seconds, for `Retry-After`.
    public let retryAfter: Int?

    public init(_ kind: ProblemKind, detail: String? = nil, violations: [Violation] = [], retryAfter: Int? = nil) {
        self.kind = kind
        self.detail = detail
        self.violations = violations
        self.retryAfter = retryAfter
    }
}

/// The closed list of problems; each has a page at `/problems/{slug}`.
public enum ProblemKind: String, Sendable, CaseIterable {
    case malformedPayload = "malformed-payload"
    case malformedRequest = "malformed-request"
    case notAuthenticated = "not-authenticated"
    case payloadTooLarge = "payload-too-large"
    case unsupportedMediaType = "unsupported-media-type"
    case messageIDReused = "message-id-reused"
    case requestRefused = "request-refused"
    case notTranslatable = "not-translatable"
    case legalProcess = "legal-process"
    case unknownRequest = "unknown-request"
    case rateLimited = "rate-limited"
    case busy
    case adapterInactive = "adapter-inactive"
    case notFound = "not-found"
    case methodNotAllowed = "method-not-allowed"
    case notOpen = "not-open"
    case noFootageYet = "no-footage-yet"
    case withdrawn
    case unknownKey = "unknown-key"
    /// Of the console and the operator API: known, and not allowed.
    case forbidden
    /// Of the console and the operator API: somebody has decided it meanwhile.
    case notWaiting = "not-waiting"
    case internalError = "internal-error"
    case obliviousKey = "ohttp-key"
    case replayed
    case date

    /// The path of the page that explains it.
    public var path: String { "/problems/\(self.rawValue)" }

    /// Its `type`: the page, or the name under which IANA has it (RFC 9458, section 7).
    public var type: String {
        switch self {
        case .obliviousKey, .date: "https://iana.org/assignments/http-problem-types#\(self.rawValue)"
        default: self.path
        }
    }
}
