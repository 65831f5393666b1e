import CommunityRequests
import GatewayCore
import PartnerAdapters

/// The OpenAPI 3.1 document: the routes with what is said of them, and what the adapters in force add. Nothing in it
/// comes from the configuration of a partner.
struct OpenAPIDocument {
    let routes: [DescribedRoute]
    /// Each once, by name.
    let adapters: [PartnerAdapter]

    /// The version of the interface, not of the program.
    static let version = "1.0.0"

    var json: JSONValue {
        [
            "openapi": "3.1.0",
            "info": [
                "title": "Vestibule",
                "version": .string(Self.version),
                "summary": "A privacy gateway between police software and owners of cameras.",
                "description": .string(
                    "Partners post requests for footage in their own formats, owners' apps read the register and"
                        + " answer, everybody can read what was asked. Errors are problem details (RFC 9457); each type"
                        + " is a page of the gateway. GET is answered to HEAD too, without the body."
                ),
                "license": ["name": "Apache 2.0", "identifier": "Apache-2.0"],
            ],
            "servers": [["url": "/", "description": "This gateway."]],
            "tags": .array(Operation.Audience.allCases.map { ["name": .string($0.rawValue)] }),
            "paths": .object(self.paths),
            "webhooks": .object(CallbackExample.events.map { ($0.kind.rawValue, ["post": self.webhook($0)]) }),
            "components": [
                "schemas": .object(Schema.allCases.map { ($0.rawValue, $0.definition) }),
                "responses": .object(self.problemResponses.map { ($0.name, $0.document) }),
                "securitySchemes": .object(self.securitySchemes.map { ($0.name, $0.document) }),
            ],
            "x-adapters": .array(self.adapters.map(Self.outline)),
        ]
    }

    private var paths: [(String, JSONValue)] {
        var paths: [(path: String, operations: [(String, JSONValue)])] = []
        for route in self.routes {
            let operation = (route.method, OperationDocument(route: route, adapters: self.adapters).json)
            if let index = paths.firstIndex(where: { $0.path == route.template }) {
                paths[index].operations.append(operation)
            } else {
                paths.append((route.template, [operation]))
            }
        }
        return paths.map { ($0.path, .object($0.operations)) }
    }

    private var problemResponses: [ProblemResponse] {
        let all = self.routes.flatMap { ProblemResponse.all(of: $0.operation) }.map { ($0.name, $0) }
        return Dictionary(all, uniquingKeysWith: { first, _ in first }).values.sorted { $0.name < $1.name }
    }

    private var securitySchemes: [SecurityScheme] {
        let others = SecurityScheme.all(of: self.adapters).filter { $0.name != SecurityScheme.standardWebhooks.name }
        return [.partnerKey, .account, .standardWebhooks] + others
    }

    /// A callback, with the body of each adapter as an example.
    private func webhook(_ event: CallbackEvent) -> JSONValue {
        let examples = self.adapters.compactMap { adapter in
            CallbackExample.body(event, of: adapter).map { body in
                (adapter.name, ["summary": .string(adapter.title), "value": body] as JSONValue)
            }
        }
        var content: [(String, JSONValue)] = [("schema", ["type": "object"])]
        if !examples.isEmpty { content.append(("examples", .object(examples))) }
        return [
            "operationId": .string(event.kind.rawValue),
            "tags": [.string(Operation.Audience.partners.rawValue)],
            "summary": .string(event.kind.meaning),
            "description": .string(
                "Sent to the partner's own address, signed with Standard Webhooks. An answer of 2xx is success; anything"
                    + " else is tried again nine times over about four days, with the same `webhook-id`."
            ),
            "parameters": .array(Self.webhookHeaders.map(\.document)),
            "requestBody": ["required": true, "content": ["application/json": .object(content)]],
            "responses": [
                "2XX": ["description": "Taken."],
                "3XX": ["description": "A failure: redirections are not followed."],
                "410": ["description": "Nothing more is sent to this address until the operator resumes it."],
                "429": ["description": "Tried again after `Retry-After`."],
                "503": ["description": "Tried again after `Retry-After`."],
            ],
        ]
    }

    private static let webhookHeaders = [
        ("webhook-id", "The same for every attempt; tells a repetition.", #"^msg_[0-9a-z]{26}$"#),
        ("webhook-timestamp", "The time of this attempt, in seconds since 1970.", #"^[1-9][0-9]*$"#),
        ("webhook-signature", "`v1,` or `v1a,` and base64; several, separated by spaces, in a rotation.", #"^v1a?,"#),
    ].map { name, meaning, pattern in
        ParameterDescription(
            name: name,
            place: .header,
            meaning: meaning,
            schema: ["type": "string", "pattern": .string(pattern)],
            isRequired: true
        )
    }

    private static func outline(_ adapter: PartnerAdapter) -> JSONValue {
        [
            "name": .string(adapter.name), "title": .string(adapter.title),
            "provenance": .string(adapter.provenance.text), "accepts": .texts(adapter.mediaTypes),
            "batches": .bool(adapter.takesBatches),
            "authentication": .texts(adapter.authentication.map { SecurityScheme($0).name }),
        ]
    }
}
