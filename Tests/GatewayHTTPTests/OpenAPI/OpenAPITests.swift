import CommunityRequests
import Foundation
import GatewayCore
import HTTPTypes
import HummingbirdTesting
import PartnerAdapters
import Synchronization
import Testing

@testable import GatewayHTTP

@Suite("The OpenAPI document")
struct OpenAPITests {
    @Test("is served as JSON, with a tag, and says which version of OpenAPI it follows")
    func served() async throws {
        try await SurfaceFixture().test { client in
            let response = try await client.execute(uri: "/openapi.json", method: .get)
            #expect(response.status == .ok)
            #expect(response.field("Content-Type") == "application/json")
            let document = try #require(JSONValue(Array(response.text.utf8)))
            #expect(document["openapi"]?.text == "3.1.0")
            let tag = try #require(response.field("ETag"))
            let again = try await client.execute(uri: "/openapi.json", method: .get, headers: [.ifNoneMatch: tag])
            #expect(again.status == .notModified)
        }
    }

    @Test("describes every route of the surface, each with a name of its own and all its parameters")
    func complete() throws {
        let routes = try Self.routes()
        #expect(routes.undescribed == [])
        let ids = routes.described.map(\.operation.id)
        #expect(Set(ids).count == ids.count)
        for route in routes.described {
            for name in route.parameterNames {
                #expect(ParameterDescription.path(name) != nil, "\(route.path) has :\(name)")
            }
        }
        let paths = try self.document()["paths"]?.members.map(\.key)
        #expect(paths == routes.described.map(\.template))
    }

    @Test("refers to nothing that is not in it")
    func references() throws {
        let document = try self.document()
        let schemas = document["components"]?["schemas"]?.members.map(\.key) ?? []
        let responses = document["components"]?["responses"]?.members.map(\.key) ?? []
        let schemes = document["components"]?["securitySchemes"]?.members.map(\.key) ?? []
        for reference in Self.values(of: "$ref", in: document).compactMap(\.text) {
            let isKnown =
                schemas.contains { reference == "#/components/schemas/\($0)" }
                || responses.contains { reference == "#/components/responses/\($0)" }
            #expect(isKnown, "\(reference)")
        }
        let security = Self.values(of: "security", in: document)
        #expect(!security.isEmpty)
        for requirement in security.flatMap(\.items) {
            for member in requirement.members { #expect(schemes.contains(member.key), "\(member.key)") }
        }
    }

    @Test("names the problems of an operation with their status, their media type and an example of each")
    func problems() throws {
        let document = try self.document()
        let webhook = try #require(document["paths"]?["/v1/partners/{partner}/webhook"]?["post"]?["responses"])
        func response(_ status: Int) -> JSONValue? {
            let name = webhook[String(status)]?["$ref"]?.text?.split(separator: "/").last
            return name.flatMap { document["components"]?["responses"]?[String($0)] }
        }
        #expect(
            webhook.members.map(\.key) == ["202", "200", "207", "400", "401", "413", "415", "422", "429", "500", "503"]
        )
        for status in [400, 401, 413, 415, 422, 429, 500, 503] {
            let content = try #require(response(status)?["content"]?["application/problem+json"])
            for example in content["examples"]?.members ?? [] {
                let kind = try #require(ProblemKind(rawValue: example.key))
                #expect(kind.text.status == status)
                #expect(example.value["value"]?["type"]?.text == kind.path)
            }
        }
        let refusals = response(422)?["content"]?["application/problem+json"]?["examples"]?.members.map(\.key)
        #expect(
            refusals == [
                "message-id-reused", "request-refused", "not-translatable", "legal-process", "unknown-request",
            ]
        )
        #expect(response(429)?["headers"]?["Retry-After"] != nil)
    }

    @Test("every problem that the catalogue has can come from some route, but for a wrong method")
    func everyProblem() throws {
        let named = Set(try Self.routes().described.flatMap(\.operation.allProblems))
        // Two are said to operators alone; that of dates stands only inside oblivious HTTP.
        let undocumented: Set<ProblemKind> = [.methodNotAllowed, .forbidden, .notWaiting, .date]
        #expect(Set(ProblemKind.allCases).subtracting(named) == undocumented)
    }

    @Test("lists the schemes and the media types of the adapters in force")
    func adapters() throws {
        let document = try self.document(adapters: Adapters.all())
        let schemes = document["components"]?["securitySchemes"]?.members.map(\.key) ?? []
        let webhook = document["paths"]?["/v1/partners/{partner}/webhook"]?["post"]
        let types = webhook?["requestBody"]?["content"]?.members.map(\.key) ?? []
        for adapter in try Adapters.all() {
            for scheme in adapter.authentication { #expect(schemes.contains(SecurityScheme(scheme).name)) }
            for type in adapter.mediaTypes { #expect(types.contains(type)) }
        }
    }

    @Test("says how a platform's own signature is made, of each of two formats that sign in one header")
    func signatures() throws {
        let own =
            #"hmac: { header: Verkada-Signature, signed: "{body}|{timestamp}", timestamp_before: "|", tolerance: 60s }"#
        let parts =
            "hmac: { header: X-CAP-Signature, "
            + #"separator: ",", timestamp_prefix: "t=", prefix: "v1=", signed: "{timestamp}.{body}" }"#
        let adapters = [
            try Adapters.named("oasis-cap"), try Adapters.named("verkada", replacing: own, with: parts),
        ]
        for count in [1, 2] {
            let document = try self.document(adapters: Array(adapters.prefix(count)))
            let scheme = document["components"]?["securitySchemes"]?["hmac-x-cap-signature"]
            let text = try #require(scheme?["description"]?.text)
            #expect(text.contains("The hexadecimal HMAC-SHA256 of `{body}`."))
            #expect(text.contains("`v1=` and the hexadecimal HMAC-SHA256 of `{timestamp}.{body}`.") == (count == 2))
        }
    }

    @Test("shows every callback with the body that each adapter makes", arguments: CallbackKind.allCases)
    func callbacks(kind: CallbackKind) throws {
        let adapters = try Adapters.all()
        let event = try #require(CallbackExample.events.first { $0.kind == kind })
        let content = try self.document(adapters: adapters)["webhooks"]?[kind.rawValue]?["post"]?["requestBody"]?[
            "content"
        ]
        let examples = content?["application/json"]?["examples"]
        for adapter in adapters {
            let body = CallbackExample.body(event, of: adapter)
            #expect(examples?[adapter.name]?["value"] == body)
        }
        #expect(examples?.members.isEmpty == false)
    }

    @Test("changes when other adapters come into force")
    func reload() async throws {
        let adapters = try Adapters.all()
        let inForce = InForce(Array(adapters.prefix(1)))
        try await SurfaceFixture(adapters: { inForce.adapters.withLock { $0 } }).test { client in
            let before = try await Self.names(client)
            #expect(before == adapters.prefix(1).map(\.name))
            inForce.adapters.withLock { $0 = adapters }
            let after = try await Self.names(client)
            #expect(after == adapters.map(\.name))
        }
    }

    private final class InForce: Sendable {
        let adapters: Mutex<[PartnerAdapter]>
        init(_ adapters: [PartnerAdapter]) { self.adapters = Mutex(adapters) }
    }

    /// The adapters that the document lists.
    private static func names(_ client: any TestClientProtocol) async throws -> [String] {
        let response = try await client.execute(uri: "/openapi.json", method: .get)
        return JSONValue(Array(response.text.utf8))?["x-adapters"]?.items.compactMap { $0["name"]?.text } ?? []
    }

    private func document(adapters: [PartnerAdapter] = []) throws -> JSONValue {
        OpenAPIDocument(routes: try Self.routes().described, adapters: adapters).json
    }

    private static func routes() throws -> SurfaceRoutes {
        let surface = SurfaceFixture().surface()
        return surface.routes(try PageRenderer())
    }

    /// Every value that stands under a key, anywhere.
    private static func values(of key: String, in document: JSONValue) -> [JSONValue] {
        document.members.flatMap { member in
            (member.key == key ? [member.value] : []) + self.values(of: key, in: member.value)
        } + document.items.flatMap { self.values(of: key, in: $0) }
    }
}
