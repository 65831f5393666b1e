import CommunityRequests
import GatewayCore
import PartnerAdapters

/// The schemas of bodies (JSON Schema 2020-12), the document's `components.schemas`.
enum Schema: String, CaseIterable, Sendable {
    case problem = "Problem"
    case violation = "Violation"
    case accepted = "Accepted"
    case ignored = "Ignored"
    case batch = "Batch"
    case status = "RequestStatus"
    case sandboxOwners = "SandboxOwners"
    case sandboxConsents = "SandboxConsents"
    case region = "Region"
    case request = "CommunityRequest"
    case keys = "Keys"
    case tokenRequest = "TokenRequest"
    case tokenResponse = "TokenResponse"
    case openAPI = "OpenAPI"
    case reviews = "Reviews"
    case review = "Review"
    case reviewDecision = "ReviewDecision"
    case turningAway = "TurningAway"
    case takingDown = "TakingDown"
    case takenDown = "TakenDown"
    case deliveries = "Deliveries"
    case retryTarget = "RetryTarget"
    case retried = "Retried"
    case adapters = "Adapters"
    case adapter = "Adapter"
    case explanation = "Explanation"
    case partners = "Partners"
    case resumed = "Resumed"
    case agencyPreview = "AgencyPreview"
    case auditTrail = "AuditTrail"
    case auditVerification = "AuditVerification"
    case health = "Health"
    case account = "Account"
    case passwordChange = "PasswordChange"
    case sessionsEnded = "SessionsEnded"

    /// `{"$ref": …}`
    var reference: JSONValue { ["$ref": .string("#/components/schemas/\(self.rawValue)")] }

    var definition: JSONValue {
        switch self {
        case .problem: Self.problemDefinition
        case .violation: Self.violationDefinition
        case .accepted: Self.acceptedDefinition
        case .ignored: Self.object(["state": ["const": "ignored"]], required: ["state"])
        case .batch: Self.batchDefinition
        case .status: Self.statusDefinition
        case .sandboxOwners: Self.sandboxOwnersDefinition
        case .sandboxConsents: Self.sandboxConsentsDefinition
        case .region: Self.regionDefinition
        case .request: Self.requestDefinition
        case .keys: Self.keysDefinition
        case .tokenRequest: Self.tokenRequestDefinition
        case .tokenResponse: Self.tokenResponseDefinition
        case .openAPI: Self.object(["openapi": ["type": "string"]], required: ["openapi"])
        case .reviews: Self.object(["reviews": Self.list(of: Schema.review.reference)], required: ["reviews"])
        case .review: Self.reviewDefinition
        case .reviewDecision: Self.reviewDecisionDefinition
        case .turningAway: Self.turningAwayDefinition
        case .takingDown: Self.object(["reason": Self.takeDownReason], required: ["reason"])
        case .takenDown:
            Self.object(
                ["public_code": Self.code, "reason": Self.takeDownReason],
                required: ["public_code", "reason"]
            )
        case .deliveries: Self.deliveriesDefinition
        case .retryTarget: Self.retryTargetDefinition
        case .retried: Self.object(["retried": Self.count], required: ["retried"])
        case .adapters: Self.object(["adapters": Self.list(of: Schema.adapter.reference)], required: ["adapters"])
        case .adapter: Self.adapterDefinition
        case .explanation: Self.explanationDefinition
        case .partners: Self.partnersDefinition
        case .resumed: Self.object(["partner": Self.name, "resumed": Self.flag], required: ["partner", "resumed"])
        case .agencyPreview: Self.agencyPreviewDefinition
        case .auditTrail: Self.auditTrailDefinition
        case .auditVerification: Self.auditVerificationDefinition
        case .health: Self.healthDefinition
        case .account: Self.accountDefinition
        case .passwordChange: Self.object(["old": Self.string, "new": Self.string], required: ["old", "new"])
        case .sessionsEnded: Self.object(["sessions_ended": ["const": true]], required: ["sessions_ended"])
        }
    }
}

/// What schemas are made of.
extension Schema {
    static let string: JSONValue = ["type": "string"]
    static let count: JSONValue = ["type": "integer", "minimum": 0]
    static let flag: JSONValue = ["type": "boolean"]
    static let instant: JSONValue = ["type": "string", "format": "date-time"]
    static let name: JSONValue = ["type": "string", "pattern": "^[a-z0-9_-]{1,64}$"]
    static let code: JSONValue = [
        "type": "string", "pattern": "^CR-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]$",
    ]
    static let ori: JSONValue = ["type": "string", "pattern": "^[A-Z]{2}[A-Z0-9]{7}$"]
    static let takeDownReason: JSONValue = ["enum": .texts(TakeDownReason.allCases.map(\.rawValue))]
    static let state: JSONValue = ["enum": .texts(RequestState.allCases.map(\.rawValue))]

    /// A name that the gateway makes: a prefix and 26 random characters.
    static func identifier(_ prefix: String) -> JSONValue {
        ["type": "string", "pattern": .string("^\(prefix)_[0-9a-z]{26}$")]
    }

    static func list(of items: JSONValue) -> JSONValue { ["type": "array", "items": items] }

    /// An object with these members; others may be added in later versions.
    static func object(_ properties: JSONValue, required: [String]) -> JSONValue {
        ["type": "object", "required": .texts(required), "properties": properties]
    }

    /// Base64 of so many bytes.
    static func base64(bytes: Int) -> JSONValue {
        let length = JSONValue.number(String((bytes + 2) / 3 * 4))
        return [
            "type": "string", "contentEncoding": "base64", "pattern": "^[A-Za-z0-9+/]*={0,2}$",
            "minLength": length, "maxLength": length,
        ]
    }
}
