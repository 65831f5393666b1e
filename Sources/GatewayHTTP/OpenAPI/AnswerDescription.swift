import PartnerAdapters

/// What a route answers where all is well.
struct AnswerDescription: Sendable {
    /// What the body is.
    enum Content: Sendable {
        /// JSON of that schema, or of one of several.
        case json([Schema])
        /// A text or bytes of that media type.
        case other(String)
        case none
    }

    let status: Int
    let meaning: String
    let content: Content
    var headers: [ResponseHeader] = []

    static func json(_ status: Int, _ schemas: Schema..., meaning: String, headers: [ResponseHeader] = [])
        -> AnswerDescription
    {
        AnswerDescription(status: status, meaning: meaning, content: .json(schemas), headers: headers)
    }

    static func page(_ meaning: String) -> AnswerDescription {
        AnswerDescription(status: 200, meaning: meaning, content: .other("text/html"))
    }

    static func other(_ type: String, meaning: String, headers: [ResponseHeader] = []) -> AnswerDescription {
        AnswerDescription(status: 200, meaning: meaning, content: .other(type), headers: headers)
    }

    /// What a caller gets that has the current version already.
    static let notModified = AnswerDescription(
        status: 304,
        meaning: "The version that `If-None-Match` names is still the current one.",
        content: .none,
        headers: [.eTag]
    )

    /// The response object.
    var document: JSONValue {
        var members: [(String, JSONValue)] = [("description", .string(self.meaning))]
        if !self.headers.isEmpty { members.append(("headers", .object(self.headers.map { ($0.name, $0.document) }))) }
        switch self.content {
        case .none: break
        case .json(let schemas):
            let references = schemas.map(\.reference)
            let schema = references.count == 1 ? references[0] : ["anyOf": .array(references)]
            members.append(("content", ["application/json": ["schema": schema]]))
        case .other(let type): members.append(("content", .one(type, ["schema": [:]])))
        }
        return .object(members)
    }
}

/// A field of a response.
struct ResponseHeader: Sendable {
    let name: String
    let meaning: String
    let schema: JSONValue
    var isRequired = true

    var document: JSONValue {
        [
            "description": .string(self.meaning), "required": .bool(self.isRequired), "schema": self.schema,
        ]
    }

    static let eTag = ResponseHeader(
        name: "ETag",
        meaning: "The version's tag, for `If-None-Match`.",
        schema: ["type": "string"]
    )
    static let location = ResponseHeader(name: "Location", meaning: "Where to go on.", schema: ["type": "string"])
    static let replayed = ResponseHeader(
        name: "Idempotent-Replayed",
        meaning: "`true` where the message was accepted before, and this is the first answer again.",
        schema: ["type": "string", "const": "true"],
        isRequired: false
    )
    static let retryAfter = ResponseHeader(
        name: "Retry-After",
        meaning: "Seconds to wait.",
        schema: ["type": "integer", "minimum": 1]
    )
    static let challenge = ResponseHeader(
        name: "WWW-Authenticate",
        meaning: "How to authenticate.",
        schema: ["type": "string"]
    )
}
