import GatewayCore
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@Suite struct RoutingTests {
    @Test("an unknown path is a 404 problem", arguments: ["/nothing", "/v1/partners", "/v1/regions/10/1", "/v2/keys"])
    func unknownPath(path: String) async throws {
        try await SurfaceFixture().test { client in
            let response = try await client.execute(uri: path, method: .get)
            #expect(response.status == .notFound)
            #expect(response.field("Content-Type") == "application/problem+json")
            #expect(response.text.contains(#""type":"/problems/not-found""#))
            #expect(response.field("Cache-Control") == "no-store")
            #expect(response.field("X-Content-Type-Options") == "nosniff")
        }
    }

    @Test("a browser gets the same 404 as a page")
    func unknownPathInBrowser() async throws {
        try await SurfaceFixture().test { client in
            let headers: HTTPFields = [.accept: "text/html,application/xhtml+xml,*/*;q=0.8"]
            let response = try await client.execute(uri: "/nothing", method: .get, headers: headers)
            #expect(response.status == .notFound)
            #expect(response.field("Content-Type") == "text/html; charset=utf-8")
            #expect(response.field("Vary") == "Accept, Accept-Language")
        }
    }

    @Test(
        "a known path with another method is 405 and lists the methods it takes",
        arguments: [
            ("/v1/partners/nova/webhook", HTTPRequest.Method.get, "POST"), ("/v1/answers", .put, "POST"),
            ("/v1/keys", .post, "GET, HEAD"), ("/", .delete, "GET, HEAD"), ("/v1/regions/10/1/2", .post, "GET, HEAD"),
            ("/v1/platforms/porch/tokens", .options, "POST"),
        ]
    )
    func otherMethod(path: String, method: HTTPRequest.Method, allow: String) async throws {
        try await SurfaceFixture().test { client in
            let response = try await client.execute(uri: path, method: method)
            #expect(response.status == .methodNotAllowed)
            #expect(response.field("Allow") == allow)
            #expect(response.field("Content-Type") == "application/problem+json")
        }
    }

    @Test(
        "a path with a slash too many is no path, by any method",
        arguments: ["/rules/", "//", "//rules", "/v1/partners/nova/webhook/", "/v1//keys", "/v1/partners//webhook"],
        [HTTPRequest.Method.get, .post]
    )
    func slashTooMany(path: String, method: HTTPRequest.Method) async throws {
        try await SurfaceFixture().test { client in
            let response = try await client.execute(uri: path, method: method)
            #expect(response.status == .notFound)
            #expect(response.field("Allow") == nil)
            #expect(response.field("Content-Type") == "application/problem+json")
        }
    }

    @Test("a method that nobody knows is 405 on a known path and 404 elsewhere", arguments: [("/", 405), ("/x", 404)])
    func unknownMethod(path: String, status: Int) async throws {
        let method = try #require(HTTPRequest.Method("FOO"))
        try await SurfaceFixture().test { client in
            let response = try await client.execute(uri: path, method: method)
            #expect(response.status.code == status)
            #expect(response.field("Allow") == (status == 405 ? "GET, HEAD" : nil))
            #expect(response.field("Content-Type") == "application/problem+json")
        }
    }

    @Test(
        "HEAD answers as GET does, without the body",
        arguments: ["/", "/rules", "/v1/keys", "/style.css", "/nothing"]
    )
    func head(path: String) async throws {
        try await SurfaceFixture().test { client in
            let get = try await client.execute(uri: path, method: .get)
            let head = try await client.execute(uri: path, method: .head)
            #expect(head.status == get.status)
            #expect(head.body.readableBytes == 0)
            #expect(head.field("Content-Length") == String(get.body.readableBytes))
            #expect(head.field("Content-Type") == get.field("Content-Type"))
        }
    }

    @Test("an error of a use case is a 500 problem that explains nothing")
    func unexpectedError() async throws {
        struct Broken: Error { let secret = "canary" }
        try await SurfaceFixture(status: { throw Broken() }).test { client in
            let response = try await client.execute(uri: "/v1/partners/nova/requests/req_1", method: .get)
            #expect(response.status == .internalServerError)
            #expect(response.text.contains("/problems/internal-error"))
            #expect(!response.text.contains("canary"))
        }
    }

    @Test("a store that is busy is 503 and says when to come back")
    func busy() async throws {
        try await SurfaceFixture(status: { throw StoreBusy() }).test { client in
            let response = try await client.execute(uri: "/v1/partners/nova/requests/req_1", method: .get)
            #expect(response.status == .serviceUnavailable)
            #expect(response.field("Retry-After") == "1")
        }
    }

    @Test(
        "no answer names the server or sets a cookie",
        arguments: ["/", "/v1/keys", "/v1/regions/10/1/2", "/nothing"]
    )
    func silence(path: String) async throws {
        try await SurfaceFixture().test { client in
            let response = try await client.execute(uri: path, method: .get)
            #expect(response.field("Server") == nil)
            #expect(response.field("Set-Cookie") == nil)
        }
    }
}
