import PartnerAdapters

/// What a request carries.
enum BodyDescription: Sendable {
    /// JSON of that schema.
    case json(Schema)
    /// Exactly that many bytes.
    case bytes(Int)
    /// Bytes of that media type.
    case message(String)
    /// What the adapters in force read.
    case adapters

    /// The `requestBody` of an operation.
    func document(for adapters: [PartnerAdapter]) -> JSONValue {
        switch self {
        case .json(let schema):
            return ["required": true, "content": ["application/json": ["schema": schema.reference]]]
        case .bytes(let count):
            let schema: JSONValue = [
                "type": "string", "contentMediaType": "application/octet-stream",
                "minLength": .number(String(count)), "maxLength": .number(String(count)),
            ]
            return ["required": true, "content": ["application/octet-stream": ["schema": schema]]]
        case .message(let type):
            return ["required": true, "content": .one(type, ["schema": [:]])]
        case .adapters:
            // OpenAPI asks for one media type at least; where no adapter is in force none is taken.
            let types = Set(adapters.flatMap(\.mediaTypes)).sorted()
            let content = (types.isEmpty ? ["application/json"] : types).map { ($0, Self.schema) }
            return [
                "required": true,
                "description": .string(
                    "A message in the partner's own format; `x-adapters` lists the formats. Where the adapter takes"
                        + " batches, a list of messages. At most 256 KiB."
                ),
                "content": .object(content),
            ]
        }
    }

    /// The body is the adapter's to check, not the document's.
    private static let schema: JSONValue = ["schema": [:]]
}
