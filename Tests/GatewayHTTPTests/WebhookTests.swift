import CommunityRequests
import Foundation
import GatewayCore
import GatewayHTTP
import HTTPTypes
import HummingbirdTesting
import NIOCore
import PartnerAdapters
import Testing

@Suite struct WebhookTests {
    @Test("an accepted message is 202 with the request's names and where to ask for it")
    func accepted() async throws {
        let answer = try Example.message()
        let fixture = SurfaceFixture(reply: .accepted(answer))
        try await fixture.test { client in
            let response = try await client.execute(
                uri: Example.webhook,
                method: .post,
                headers: [.contentType: "application/json"],
                body: ByteBuffer(string: "{}")
            )
            #expect(response.status == .accepted)
            let object = try JSONDecoder().decode([String: String].self, from: Data(response.body.readableBytesView))
            #expect(object["request_id"] == answer.request.description)
            #expect(object["public_code"] == answer.code.description)
            #expect(object["state"] == "open")
            #expect(object["status_url"] == "/v1/partners/nova/requests/\(answer.request)")
            #expect(response.field("Content-Type") == "application/json")
            #expect(response.field("Cache-Control") == "no-store")
            #expect(response.field("X-Content-Type-Options") == "nosniff")
            #expect(response.field("Idempotent-Replayed") == nil)
        }
        let message = try #require(fixture.received.all.first)
        #expect(message.partner == "nova")
        #expect(message.contentType == "application/json")
        #expect(message.body == Array("{}".utf8))
        #expect(message.headers.single("content-type") == "application/json")
    }

    @Test("what was taken out of the description is told by kind, with advice, and never by value")
    func redactions() async throws {
        let sample = try Example.message()
        let answer = MessageAnswer(
            request: sample.request,
            code: sample.code,
            state: .open,
            redactions: ["phone": 2, "name": 1, "e-mail": 1]
        )
        try await SurfaceFixture(reply: .accepted(answer)).test { client in
            let text = try await client.execute(uri: Example.webhook, method: .post).text
            let counts = #"[{"kind":"e-mail","count":1},{"kind":"name","count":1},{"kind":"phone","count":2}]"#
            #expect(text.contains(#""redactions":\#(counts),"advice":"Leave out how to reach anybody"#))
        }
    }

    @Test("a repeated message gets the first answer and says so")
    func repeated() async throws {
        try await SurfaceFixture(reply: .repeated(Example.message())).test { client in
            let response = try await client.execute(uri: Example.webhook, method: .post)
            #expect(response.status == .ok)
            #expect(response.field("Idempotent-Replayed") == "true")
        }
    }

    @Test("an ignored kind is 200 with the state ignored")
    func ignored() async throws {
        try await SurfaceFixture(reply: .ignored).test { client in
            let response = try await client.execute(uri: Example.webhook, method: .post)
            #expect(response.status == .ok)
            #expect(response.text == #"{"state":"ignored"}"#)
        }
    }

    @Test("a refusal is a problem document with every violation")
    func refused() async throws {
        let violations = [
            Violation(rule: .required, pointer: "/data/\"quoted\"", detail: "Send it."),
            Violation(rule: .time, pointer: "", detail: "Line one\nline two."),
        ]
        try await SurfaceFixture(reply: .refused(Problem(.notTranslatable, violations: violations))).test { client in
            let response = try await client.execute(uri: Example.webhook, method: .post)
            #expect(response.status == .unprocessableContent)
            #expect(response.field("Content-Type") == "application/problem+json")
            struct Document: Decodable {
                struct Entry: Decodable { let rule, pointer, detail: String }
                let type, title, detail: String
                let status: Int
                let violations: [Entry]
            }
            let document = try JSONDecoder().decode(Document.self, from: Data(response.body.readableBytesView))
            #expect(document.type == "/problems/not-translatable")
            #expect(document.status == 422)
            #expect(document.violations.map(\.pointer) == violations.map(\.pointer))
            #expect(document.violations.map(\.detail) == violations.map(\.detail))
        }
    }

    @Test(
        "each kind of problem has its status",
        arguments: [
            (ProblemKind.malformedPayload, 400), (.malformedRequest, 400), (.notAuthenticated, 401),
            (.obliviousKey, 422),
            (.replayed, 409), (.date, 400),
            (.payloadTooLarge, 413), (.unsupportedMediaType, 415), (.messageIDReused, 422), (.requestRefused, 422),
            (.notTranslatable, 422), (.legalProcess, 422), (.unknownRequest, 422), (.rateLimited, 429), (.busy, 503),
            (.adapterInactive, 503), (.notFound, 404), (.notOpen, 409), (.methodNotAllowed, 405), (.noFootageYet, 404),
            (.withdrawn, 410),
            (.unknownKey, 422), (.internalError, 500),
        ]
    )
    func statuses(kind: ProblemKind, status: Int) async throws {
        try await SurfaceFixture(reply: .refused(Problem(kind, retryAfter: 7))).test { client in
            let response = try await client.execute(uri: Example.webhook, method: .post)
            #expect(response.status.code == status)
            #expect(response.field("Retry-After") == "7")
            #expect((response.field("WWW-Authenticate") != nil) == (kind == .notAuthenticated))
        }
    }

    @Test(
        "a body of 256 KiB passes and one byte more is 413, whatever its length field says",
        arguments: [
            (262_144, nil as String?, false), (262_145, nil, true), (2, "262145", true),
            (2, "99999999999999999999999", true), (262_145, "2", true),
        ]
    )
    func sizes(count: Int, lengthField: String?, isRefused: Bool) async throws {
        let fixture = SurfaceFixture(reply: .ignored)
        var bytes = ByteBuffer()
        bytes.writeRepeatingByte(UInt8(ascii: " "), count: count)
        let status = try await fixture.directStatus(body: bytes, lengthField: lengthField)
        #expect(status == (isRefused ? .contentTooLarge : .ok))
        #expect(fixture.received.all.map(\.body.count) == (isRefused ? [] : [count]))
    }

    @Test(
        "adapters find fields whose names are asked for often, and any other, in any spelling",
        arguments: ["Webhook-Id", "webhook-signature", "X-API-KEY", "X-Sample-Field"]
    )
    func fields(name: String) async throws {
        let fixture = SurfaceFixture(reply: .ignored)
        try await fixture.test { client in
            var headers = HTTPFields()
            headers[try #require(HTTPField.Name(name))] = "value"
            _ = try await client.execute(uri: Example.webhook, method: .post, headers: headers)
        }
        let message = try #require(fixture.received.all.first)
        #expect(message.headers.single(name.lowercased()) == "value")
        #expect(message.headers.values(of: "webhook-timestamp").isEmpty)
        #expect(message.headers.values(of: "no name").isEmpty)
    }

    @Test(
        "a listener that others can reach has the standard limit, one on loopback has none",
        arguments: [("0.0.0.0:8080", true), ("[::]:8080", true), ("127.0.0.1:8080", false), ("[::1]:8080", false)]
    )
    func standardLimit(text: String, isLimited: Bool) throws {
        let listener = try #require(ListenAddress(text))
        #expect(RateLimit.standard(for: listener) == (isLimited ? .standard : nil))
    }

    @Test("a partner that sends too fast is told how long to wait")
    func rateLimit() async throws {
        let limit = RateLimit(perSecond: 0.1, burst: 2)
        try await SurfaceFixture(reply: .ignored, rateLimit: limit).test { client in
            for expected in [200, 200, 429] {
                let response = try await client.execute(uri: Example.webhook, method: .post)
                #expect(response.status.code == expected)
                #expect(response.field("Retry-After") == (expected == 429 ? "10" : nil))
            }
        }
    }

    @Test("whoever cannot sign does not use up the partner's rate")
    func strangersAndRates() async throws {
        try await SurfaceFixture(rateLimit: RateLimit(perSecond: 0.1, burst: 1)).test { client in
            for _ in 0..<3 {
                let response = try await client.execute(uri: Example.webhook, method: .post)
                #expect(response.status == .unauthorized)
            }
        }
    }
}
