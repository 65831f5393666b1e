import CommunityRequests
import Crypto
import Testing

@testable import PartnerAdapters

@Suite("Other schemes")
struct OtherSchemesTests {
    private let now = Instant(seconds: 1_700_000_000)

    private func refusal(
        _ scheme: AuthenticationScheme,
        secret: String,
        _ headers: [(name: String, value: String)],
        body: String = ""
    ) throws -> Authenticator.Refusal? {
        let secret = AuthenticationSecret(value: SecretValue(secret))
        return try Authenticator(scheme: scheme, secrets: [secret])
            .verify(headers: MessageHeaders(headers), body: Array(body.utf8), now: self.now)
    }

    @Test("GitHub's published vector is authentic, and a cut or changed one is not")
    func github() throws {
        let secret = "It's a Secret to Everybody"
        let code = "757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"
        func refusal(_ value: String, _ body: String = "Hello, World!") throws -> Authenticator.Refusal? {
            try self.refusal(.githubHMAC, secret: secret, [("X-Hub-Signature-256", value)], body: body)
        }
        #expect(try refusal("sha256=\(code)") == nil)
        #expect(try refusal("sha256=\(code.uppercased())") == nil)
        #expect(try refusal("sha256=\(code)", "Hello, World") == .mismatch)
        #expect(try refusal("sha256=\(code.dropLast(2))") == .malformedHeader)
        #expect(try refusal(code) == .malformedHeader)
        #expect(try refusal("sha1=\(code)") == .malformedHeader)
        #expect(try self.refusal(.githubHMAC, secret: secret, []) == .missingHeader)
    }

    /// `Verkada-Signature: timestamp|signature`, hexadecimal over `<body>|<timestamp>`, 60 s both ways.
    private func verkada() throws -> HMACScheme {
        HMACScheme(
            header: "Verkada-Signature",
            signed: try SignedTemplate("{body}|{timestamp}"),
            timestamp: .beforeSignature(separator: "|"),
            toleranceSeconds: 60
        )
    }

    @Test(
        "a timestamp may stand before the signature",
        arguments: [(0, nil), (60, nil), (-60, nil), (61, .tooNew), (-61, .tooOld)]
            as [(Int64, Authenticator.Refusal?)]
    )
    func timestampInHeader(_ seconds: Int64, _ expected: Authenticator.Refusal?) throws {
        let scheme = AuthenticationScheme.hmac(try self.verkada())
        let signer = try MessageSigner(scheme: scheme, secret: SecretValue("shared"))
        let time = Instant(seconds: self.now.seconds + seconds)
        let headers = try signer.headers(id: "w-1", time: time, body: Array("{}".utf8))
        #expect(headers.first?.value.hasPrefix("\(time.seconds)|") == true)
        #expect(try self.refusal(scheme, secret: "shared", headers, body: "{}") == expected)
    }

    @Test(
        "a time may be in milliseconds or RFC 3339, and counts as it is signed",
        arguments: [
            (.milliseconds, "1700000000250", nil), (.milliseconds, "1700000300999", nil),
            (.milliseconds, "1700000301000", .tooNew), (.milliseconds, "1699999699999", .tooOld),
            (.milliseconds, "1700000000", .tooOld), (.milliseconds, "1700000000.25", .malformedHeader),
            (.rfc3339, "2023-11-14T22:13:20Z", nil), (.rfc3339, "2023-11-14T16:13:20.5-06:00", nil),
            (.rfc3339, "2023-11-14T22:18:21Z", .tooNew), (.rfc3339, "2023-11-14T22:13:20", .malformedHeader),
            (.rfc3339, "1700000000", .malformedHeader), (.seconds, "1700000000000", .tooNew),
        ] as [(AttemptTime.Form, String, Authenticator.Refusal?)]
    )
    func timeForms(_ form: AttemptTime.Form, _ time: String, _ expected: Authenticator.Refusal?) throws {
        let scheme = HMACScheme(
            header: "x-sig",
            signed: try SignedTemplate("{timestamp}.{body}"),
            timestamp: .header("x-time"),
            timestampForm: form
        )
        let key = SymmetricKey(data: Array("shared".utf8))
        let code = scheme.algorithm.code(for: Array("\(time).{}".utf8), using: key)
        let headers = [(name: "X-Time", value: time), (name: "X-Sig", value: Hexadecimal.encode(code))]
        #expect(try self.refusal(.hmac(scheme), secret: "shared", headers, body: "{}") == expected)
        let signer = try MessageSigner(scheme: .hmac(scheme), secret: SecretValue("shared"))
        let own = try signer.headers(id: "w-1", time: self.now, body: Array("{}".utf8))
        #expect(try self.refusal(.hmac(scheme), secret: "shared", own, body: "{}") == nil)
    }

    @Test("what a partner's settings say may be signed, such as the address that it sends to")
    func signedSetting() throws {
        let scheme = AuthenticationScheme.hmac(
            HMACScheme(header: "x-sig", signed: try SignedTemplate("POST\n{setting:address}\n{body}"))
        )
        func filled(_ address: String) -> AuthenticationScheme {
            scheme.filled(with: PartnerSettings(scalars: ["address": address]))
        }
        let signer = try MessageSigner(scheme: filled("https://a.example/hook"), secret: SecretValue("shared"))
        let headers = try signer.headers(id: "w-1", time: self.now, body: Array("{}".utf8))
        func refusal(_ scheme: AuthenticationScheme) throws -> Authenticator.Refusal? {
            try self.refusal(scheme, secret: "shared", headers, body: "{}")
        }
        #expect(try refusal(filled("https://a.example/hook")) == nil)
        #expect(try refusal(filled("https://b.example/hook")) == .mismatch)
        #expect(try refusal(scheme) == .missingHeader)
    }

    @Test(
        "the body's digest may be signed in its place (the digests of `abc`, FIPS 180-4)",
        arguments: [
            (
                "POST\n/hook\n{timestamp}\n{body:sha256}",
                "POST\n/hook\n1700000000\nba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
            ),
            ("{timestamp}:{body:sha256:base64}", "1700000000:ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
        ]
    )
    func signedDigest(template: String, signed: String) throws {
        let scheme = HMACScheme(
            header: "x-sig",
            signed: try SignedTemplate(template),
            timestamp: .header("x-time")
        )
        #expect(scheme.signed.text == template)
        let code = scheme.algorithm.code(for: Array(signed.utf8), using: SymmetricKey(data: Array("shared".utf8)))
        let headers = [(name: "X-Time", value: "1700000000"), (name: "X-Sig", value: Hexadecimal.encode(code))]
        #expect(try self.refusal(.hmac(scheme), secret: "shared", headers, body: "abc") == nil)
        #expect(try self.refusal(.hmac(scheme), secret: "shared", headers, body: "abd") == .mismatch)
    }

    @Test("Convoy's published signature, comma between time and body, is authentic")
    func convoy() throws {
        let scheme = HMACScheme(
            header: "x-convoy-signature",
            prefix: "v1=",
            signed: try SignedTemplate("{timestamp},{body}"),
            timestamp: .header("x-time")
        )
        let code = "77b8b9269f25a199846a55a2bd25b3fba151c70fdae60bb1dcd87fbbc943c55c"
        let body = #"{"event":"charge.success","amount":1000,"currency":"NGN"}"#
        let headers = [(name: "X-Time", value: "1700000000"), (name: "X-Convoy-Signature", value: "v1=\(code)")]
        #expect(try self.refusal(.hmac(scheme), secret: "convoy-webhook-secret", headers, body: body) == nil)
    }

    @Test(
        "SHA-512, base64, signed headers and encoded secrets",
        arguments: ["plain text", "hex:00ff10", "base64:AP8Q"]
    )
    func variants(_ secret: String) throws {
        let scheme = AuthenticationScheme.hmac(
            HMACScheme(
                header: "X-Signature",
                algorithm: .sha512,
                encoding: .base64,
                signed: try SignedTemplate("{header:X-Id}.{body}")
            )
        )
        let others = [(name: "X-Id", value: "7")]
        let signer = try MessageSigner(scheme: scheme, secret: SecretValue(secret))
        let body = Array("{}".utf8)
        let headers = try signer.headers(id: "7", time: self.now, body: body, headers: MessageHeaders(others))
        #expect(try self.refusal(scheme, secret: secret, headers + others, body: "{}") == nil)
        #expect(try self.refusal(scheme, secret: secret, headers + [("X-Id", "8")], body: "{}") == .mismatch)
        #expect(try self.refusal(scheme, secret: secret, headers, body: "{}") == .missingHeader)
        #expect(throws: InvalidSecret.self) { try signer.headers(id: "7", time: self.now, body: body) }
    }

    @Test("a secret presented as it is must be the whole secret, once")
    func presented() throws {
        let apiKey = AuthenticationScheme.apiKey(header: "x-api-key")
        #expect(try self.refusal(apiKey, secret: "key-1", [("X-Api-Key", "key-1")]) == nil)
        #expect(try self.refusal(apiKey, secret: "key-1", [("X-Api-Key", "key-")]) == .mismatch)
        #expect(
            try self.refusal(apiKey, secret: "key-1", [("X-Api-Key", "key-1"), ("X-Api-Key", "key-1")])
                == .repeatedHeader
        )
        #expect(try self.refusal(.bearer, secret: "token", [("Authorization", "bearer token")]) == nil)
        #expect(try self.refusal(.bearer, secret: "token", [("Authorization", "Bearer tokem")]) == .mismatch)
        #expect(try self.refusal(.bearer, secret: "token", [("Authorization", "Basic token")]) == .malformedHeader)
        #expect(try self.refusal(.bearer, secret: "token", [("Authorization", "Bearer")]) == .malformedHeader)
        #expect(try self.refusal(.bearer, secret: "token", []) == .missingHeader)
        #expect(
            try self.refusal(
                .basic,
                secret: "Aladdin:open sesame",
                [("Authorization", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")]
            ) == nil
        )
        #expect(
            try self.refusal(.basic, secret: "Aladdin:open", [("Authorization", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")])
                == .mismatch
        )
        #expect(try self.refusal(.basic, secret: "a:b", [("Authorization", "Basic a:b")]) == .malformedHeader)
    }

    @Test("what a partner signs is authentic in every scheme")
    func roundTrips() throws {
        let cases: [(AuthenticationScheme, String)] = [
            (.standardWebhooks, WebhookVector.a.secret), (.githubHMAC, "text"), (.hmac(try self.verkada()), "hex:0011"),
            (.hmac(try SeveralPartsTests.stripe()), "whsec_x"),
            (.apiKey(header: "x-key"), "k"), (.basic, "user:pass:word"), (.bearer, "t0ken"),
        ]
        for (scheme, secret) in cases {
            let signer = try MessageSigner(scheme: scheme, secret: SecretValue(secret))
            let headers = try signer.headers(id: "msg_1", time: self.now, body: Array("{}".utf8))
            #expect(try self.refusal(scheme, secret: secret, headers, body: "{}") == nil)
        }
    }

    @Test(
        "secrets that a scheme cannot use are refused",
        arguments: [
            (AuthenticationScheme.basic, "userpassword"), (.bearer, ""), (.apiKey(header: "x-key"), " \n"),
            (.githubHMAC, ""),
            (.hmac(.github), "hex:0"), (.hmac(.github), "hex:"), (.hmac(.github), "base64:*"),
        ]
    )
    func unusableSecrets(_ scheme: AuthenticationScheme, _ secret: String) {
        #expect(throws: InvalidSecret.self) {
            try Authenticator(scheme: scheme, secrets: [AuthenticationSecret(value: SecretValue(secret))])
        }
    }

    @Test(
        "a template signs the body once",
        arguments: [
            "", "{timestamp}", "{body}{body}", "{body", "{payload}", "{header:}{body}", "{body}{body:sha256}",
            "{body:md5}",
        ]
    )
    func templates(_ text: String) {
        #expect(throws: SignedTemplate.InvalidTemplate.self) { try SignedTemplate(text) }
    }
}
