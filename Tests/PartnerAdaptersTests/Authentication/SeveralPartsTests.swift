import CommunityRequests
import Testing

@testable import PartnerAdapters

/// `Stripe-Signature: t=…,v1=…`, hexadecimal over `<time>.<body>`.
@Suite("A header of several parts")
struct SeveralPartsTests {
    private static let now = Instant(seconds: 1_700_000_000)
    private static let body = #"{"id":"evt_1"}"#
    /// Made with another implementation, under `whsec_test_secret` and under `old_secret`.
    private static let right = "v1=248a374f50f943a28b0f6ab50faf9a7e7e29b710fa26df9fb1618b9bf8ea9c9a"
    private static let old = "v1=3dcc67e53e66556ac3c25828cb1ab551250b258aa123995d0cdd10fb51003651"
    private static let wrong = "v1=" + String(repeating: "0", count: 64)

    static func stripe() throws -> HMACScheme {
        HMACScheme(
            header: "Stripe-Signature",
            prefix: "v1=",
            separator: ",",
            signed: try SignedTemplate("{timestamp}.{body}"),
            timestamp: .part(prefix: "t=")
        )
    }

    private static func refusal(
        _ values: [String],
        scheme: HMACScheme,
        secrets: [String] = ["whsec_test_secret"]
    ) throws -> Authenticator.Refusal? {
        let secrets = secrets.map { AuthenticationSecret(value: SecretValue($0)) }
        return try Authenticator(scheme: .hmac(scheme), secrets: secrets).verify(
            headers: MessageHeaders(values.map { ("Stripe-Signature", $0) }),
            body: Array(Self.body.utf8),
            now: Self.now
        )
    }

    @Test(
        "is authentic where one time and one right signature stand in it",
        arguments: [
            "t=1700000000,\(right)", "\(right),t=1700000000", "t=1700000000, \(right)",
            "t=1700000000,\(wrong),\(right)",
            "t=1700000000,\(right),v0=\(right.dropFirst(3))", "t=1700000000,v1=,\(right)", "t=1700000000,\(right),",
            "t=1700000000,\(old),\(right)",
        ]
    )
    func authentic(_ value: String) throws {
        #expect(try Self.refusal([value], scheme: Self.stripe()) == nil)
    }

    @Test(
        "is refused where the time or the signature is missing, repeated, stale or of another version",
        arguments: [
            ([], .missingHeader), ([""], .malformedHeader), ([right], .malformedHeader),
            (["t=1700000000"], .malformedHeader), (["t=,\(right)"], .malformedHeader),
            (["t=01700000000,\(right)"], .malformedHeader), (["t=1700000000.0,\(right)"], .malformedHeader),
            (["t=1700000000,t=1700000000,\(right)"], .malformedHeader),
            (["t=1700000000,t=1600000000,\(right)"], .malformedHeader),
            (["t=1700000000,v0=\(right.dropFirst(3))"], .malformedHeader),
            (["t=1700000000,\(right.dropFirst(3))"], .malformedHeader),
            (["t=1700000000,\(right.dropLast(2))"], .malformedHeader), (["t=1700000000;\(right)"], .malformedHeader),
            (["t=1700000000,V1=\(right.dropFirst(3))"], .malformedHeader),
            (["t=1699999699,\(right)"], .tooOld), (["t=1700000301,\(right)"], .tooNew),
            (["t=1700000001,\(right)"], .mismatch), (["t=1700000000,\(wrong)"], .mismatch),
            (["t=1700000000,\(old)"], .mismatch),
            (["t=1700000000,\(right)", "t=1700000000,\(right)"], .repeatedHeader),
            (["t=1700000000", right], .repeatedHeader),
        ] as [([String], Authenticator.Refusal)]
    )
    func refused(_ values: [String], _ expected: Authenticator.Refusal) throws {
        #expect(try Self.refusal(values, scheme: Self.stripe()) == expected)
    }

    @Test("takes either secret of a rotation")
    func rotation() throws {
        for secrets in [["whsec_test_secret", "old_secret"], ["old_secret"]] {
            #expect(try Self.refusal(["t=1700000000,\(Self.old)"], scheme: Self.stripe(), secrets: secrets) == nil)
        }
    }

    @Test("is looked at up to a bound")
    func bound() throws {
        let many = [String](repeating: Self.wrong, count: 32).joined(separator: ",")
        #expect(try Self.refusal(["t=1700000000,\(many),\(Self.right)"], scheme: Self.stripe()) == .mismatch)
    }

    @Test("may hold signatures alone, with the time elsewhere or nowhere")
    func signaturesAlone() throws {
        let scheme = HMACScheme(header: "Stripe-Signature", encoding: .base64, separator: " ")
        let signer = try MessageSigner(scheme: .hmac(scheme), secret: SecretValue("whsec_test_secret"))
        let value = try #require(
            signer.headers(id: "", time: Self.now, body: Array(Self.body.utf8)).first?.value
        )
        #expect(try Self.refusal(["AAAA \(value)"], scheme: scheme) == nil)
        #expect(try Self.refusal(["AAAA"], scheme: scheme) == .malformedHeader)
    }

    @Test("is told to engineers as it is written")
    func documentation() throws {
        #expect(
            try Self.stripe().documentation
                == "`t=` and the time of the attempt in seconds since 1970, `,`, `v1=` and the hexadecimal HMAC-SHA256 of `{timestamp}.{body}`. Of several signatures one must be right. The time may be 300 s off, both ways."
        )
        #expect(HMACScheme.github.documentation == "`sha256=` and the hexadecimal HMAC-SHA256 of `{body}`.")
    }
}
