import CommunityRequests
import GatewayCore
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@Suite struct OwnerRoutesTests {
    @Test(
        "a region has an entity tag, and 304 for whoever has it already",
        arguments: [
            #""tag""#, #"W/"tag""#, #""other", "tag""#, "*",
        ]
    )
    func regionIsCached(known: String) async throws {
        try await SurfaceFixture().test { client in
            let fresh = try await client.execute(uri: "/v1/regions/10/236/412", method: .get)
            #expect(fresh.status == .ok)
            #expect(fresh.text == "[236,412]")
            #expect(fresh.field("ETag") == #""tag""#)
            #expect(fresh.field("Cache-Control") == "public, max-age=60")
            let headers: HTTPFields = [.ifNoneMatch: known]
            let again = try await client.execute(uri: "/v1/regions/10/236/412", method: .get, headers: headers)
            #expect(again.status == .notModified)
            #expect(again.body.readableBytes == 0)
            #expect(again.field("ETag") == #""tag""#)
        }
    }

    @Test(
        "a region that is none is 404",
        arguments: ["9/1/1", "10/1024/0", "10/0/1024", "10/-1/0", "10/+1/0", "10/a/0"]
    )
    func noRegion(path: String) async throws {
        try await SurfaceFixture().test { client in
            let response = try await client.execute(uri: "/v1/regions/" + path, method: .get)
            #expect(response.status == .notFound)
        }
    }

    @Test("a request's public form is found by its code in any spelling")
    func requestByCode() async throws {
        let request = try Example.request()
        let code = request.request.code.description
        try await SurfaceFixture(requests: [request]).test { client in
            for spelling in [code, code.lowercased(), code.replacing("-", with: "")] {
                let response = try await client.execute(uri: "/v1/requests/\(spelling)", method: .get)
                #expect(response.status == .ok)
                #expect(response.text == String(decoding: request.json, as: UTF8.self))
            }
            let other = try await client.execute(uri: "/v1/requests/CR-0000-0000-1", method: .get)
            #expect(other.status == .notFound)
        }
    }

    @Test(
        "an answer has exactly 4,096 bytes both ways",
        arguments: [(4_096, 200), (4_095, 400), (0, 400), (4_097, 413)]
    )
    func answers(count: Int, status: Int) async throws {
        try await SurfaceFixture().test { client in
            let body = ByteBuffer(bytes: Array(repeating: 7 as UInt8, count: count))
            let headers: HTTPFields = [.contentType: "application/octet-stream"]
            let response = try await client.execute(uri: "/v1/answers", method: .post, headers: headers, body: body)
            #expect(response.status.code == status)
            if status == 200 {
                #expect(response.body.readableBytes == 4_096)
                #expect(response.field("Content-Type") == "application/octet-stream")
                #expect(response.field("Cache-Control") == "no-store")
            } else {
                #expect(response.text.contains("exactly 4,096 bytes"))
            }
        }
    }

    @Test("an answer of another media type is 415")
    func answerType() async throws {
        try await SurfaceFixture().test { client in
            let body = ByteBuffer(bytes: Array(repeating: 7 as UInt8, count: 4_096))
            let headers: HTTPFields = [.contentType: "application/json"]
            let response = try await client.execute(uri: "/v1/answers", method: .post, headers: headers, body: body)
            #expect(response.status == .unsupportedMediaType)
        }
    }

    @Test("a platform that is not authenticated is asked to sign")
    func tokens() async throws {
        try await SurfaceFixture(sign: { throw Problem(.notAuthenticated) }).test { client in
            let response = try await client.execute(uri: "/v1/platforms/porch/tokens", method: .post)
            #expect(response.status == .unauthorized)
            #expect(response.field("WWW-Authenticate") == #"Signature realm="webhooks""#)
        }
    }

    @Test(
        "a token request is JSON or names no media type",
        arguments: [
            (nil as String?, 200), ("application/json", 200), ("Application/JSON; charset=utf-8", 200),
            ("text/plain", 415), ("application/x-www-form-urlencoded", 415), ("", 415),
        ]
    )
    func tokenType(type: String?, status: Int) async throws {
        try await SurfaceFixture().test { client in
            var headers = HTTPFields()
            headers[.contentType] = type
            let uri = "/v1/platforms/porch/tokens"
            let response = try await client.execute(uri: uri, method: .post, headers: headers)
            #expect(response.status.code == status)
        }
    }

    @Test(
        "footage that is not there yet is 404, withdrawn 410",
        arguments: [(ProblemKind.noFootageYet, 404), (.withdrawn, 410)]
    )
    func footage(kind: ProblemKind, status: Int) async throws {
        try await SurfaceFixture(footage: Problem(kind)).test { client in
            for path in ["rsp_1/1", "rsp_1/1/manifest"] {
                let uri = "/v1/partners/nova/releases/rel_1/footage/\(path)"
                let response = try await client.execute(uri: uri, method: .get)
                #expect(response.status.code == status)
                #expect(response.text.contains(kind.path))
            }
        }
    }
}
