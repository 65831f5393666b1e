import CommunityRequests
import PartnerAdapters
import Testing

@testable import vestibule

@Suite("The operator API, as the OpenAPI document describes it")
struct OperatorDocumentTests {
    /// What is described below `/v1/operator/`: method, path, role.
    private static func operations(_ document: JSONValue) -> [(method: String, path: String, operation: JSONValue)] {
        (document["paths"]?.members ?? []).filter { $0.key.hasPrefix("/v1/operator/") }.flatMap { path in
            path.value.members.map { (method: $0.key, path: path.key, operation: $0.value) }
        }
    }

    @Test("every route takes a token of an account, and exactly the role that the document tells")
    func roles() async throws {
        let gateway = try await OperatedGateway()
        let code = try await gateway.waiting()
        let document = try #require(JSONValue(try await gateway.get("/openapi.json").body))
        let operations = Self.operations(document)
        #expect(operations.count == 21)
        let names = ["viewer": "vic", "reviewer": "ana", "operator": "olga"]
        var tokens: [String: String] = [:]
        for (role, name) in names { tokens[role] = try await gateway.token(of: name) }
        for (method, path, operation) in operations {
            let named = "\(method) \(path)"
            #expect(operation["security"]?.items.flatMap { $0.members.map(\.key) } == ["account-token"], "\(named)")
            let role = try #require(operation["description"]?.text?.split(separator: "`").dropFirst().first)
            let rank = ["viewer", "reviewer", "operator"].firstIndex(of: String(role)) ?? 3
            let place = [
                "{code}": code.description, "{adapter}": "flock-nova", "{partner}": "nova",
                "{delivery}": "msg_" + String(repeating: "0", count: 26),
            ].reduce(path) { $0.replacing($1.key, with: $1.value) }
            #expect(!place.contains("{"), "\(named)")
            #expect(try await gateway.send(method.uppercased(), place).status == 401, "\(named)")
            for (index, one) in ["viewer", "reviewer", "operator"].enumerated() where index < rank {
                let bearer = [(name: "authorization", value: "Bearer \(tokens[one] ?? "")")]
                #expect(try await gateway.send(method.uppercased(), place, bearer).status == 403, "\(named) as \(one)")
            }
            guard method == "get" else { continue }
            let bearer = [(name: "authorization", value: "Bearer \(tokens[String(role)] ?? "")")]
            #expect(try await gateway.send("GET", place, bearer).status == 200, "\(named)")
        }
        try await gateway.close()
    }
}
