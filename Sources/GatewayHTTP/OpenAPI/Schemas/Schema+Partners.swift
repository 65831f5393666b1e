import GatewayCore
import PartnerAdapters

/// What partners send and read.
extension Schema {
    static let problemDefinition = Self.object(
        [
            "type": ["enum": .texts(ProblemKind.allCases.map(\.path)), "description": "The path of its page."],
            "title": Self.string,
            "status": ["type": "integer", "minimum": 400, "maximum": 599],
            "detail": ["type": "string", "description": "What is wrong and what to do. No value that was sent."],
            "violations": Self.list(of: Schema.violation.reference),
        ],
        required: ["type", "title", "status", "detail"]
    )

    static let violationDefinition = Self.object(
        [
            "rule": ["type": "string", "description": "The rule's name; /rules explains each."],
            "pointer": ["type": "string", "description": "A JSON Pointer (RFC 6901) into the payload that was sent."],
            "detail": ["type": "string", "description": "What is wrong there and what to write instead."],
        ],
        required: ["rule", "pointer", "detail"]
    )

    private static let acceptedMembers: [(String, JSONValue)] = [
        ("request_id", Self.identifier("req")), ("public_code", Self.code), ("state", Self.state),
        ("status_url", ["type": "string", "description": "The path at which the request is read back."]),
    ]

    static let acceptedDefinition: JSONValue = {
        let required = Self.acceptedMembers.map(\.0)
        let others: JSONValue = [
            "type": "array", "minItems": 1,
            "description":
                "The other requests, where the message closed several at once, in the order of its references.",
            "items": Self.object(.object(Self.acceptedMembers), required: required),
        ]
        return Self.object(.object(Self.acceptedMembers + [("others", others)]), required: required)
    }()

    /// One entry an item, each with what a message of its own would have been answered.
    static let batchDefinition: JSONValue = {
        let item = Self.object(
            [
                "index": ["type": "integer", "minimum": 0], "status": ["type": "integer"],
                "idempotent_replayed": ["const": true],
            ],
            required: ["index", "status"]
        )
        let answer: JSONValue = [
            "anyOf": [Schema.accepted.reference, Schema.ignored.reference, Schema.problem.reference]
        ]
        return Self.object(["items": Self.list(of: ["allOf": [item, answer]])], required: ["items"])
    }()

    private static let clips = Self.list(
        of: Self.object(["start": Self.instant, "end": Self.instant], required: ["start", "end"])
    )

    static let statusDefinition: JSONValue = {
        let item = Self.object(
            ["responder": Self.identifier("rsp"), "clips": Self.clips, "footage_url": Self.string],
            required: ["responder", "clips", "footage_url"]
        )
        let release = Self.object(
            ["release_id": Self.identifier("rel"), "released_at": Self.instant, "items": Self.list(of: item)],
            required: ["release_id", "released_at", "items"]
        )
        return Self.object(
            [
                "request_id": Self.identifier("req"), "public_code": Self.code, "investigation_code": Self.string,
                "state": Self.state, "published_at": Self.instant, "answers_close_at": Self.instant,
                "releases": Self.list(of: release),
            ],
            required: ["request_id", "public_code", "investigation_code", "state", "releases"]
        )
    }()

    static let sandboxOwnersDefinition: JSONValue = {
        let clips: JSONValue = ["minItems": 1, "allOf": [Self.clips]]
        let owners: JSONValue = [
            "type": "array", "minItems": 1, "maxItems": 50,
            "items": Self.object(["clips": clips], required: ["clips"]),
        ]
        return Self.object(["owners": owners], required: ["owners"])
    }()

    static let sandboxConsentsDefinition: JSONValue = {
        let consents: JSONValue = ["type": "array", "minItems": 1, "maxItems": 50, "items": Self.string]
        return Self.object(["consents": consents], required: ["consents"])
    }()
}
