import CommunityRequests
import PartnerAdapters
import Testing

@Suite("Secrets are checked when they are read")
struct WebhookSecretTests {
    private func authenticator(_ secrets: AuthenticationSecret...) throws -> Authenticator {
        try Authenticator(scheme: .standardWebhooks, secrets: secrets)
    }

    private func refusal(_ authenticator: Authenticator, at seconds: Int64 = 0) -> Authenticator.Refusal? {
        let vector = WebhookVector.a
        return authenticator.verify(
            headers: vector.headers(),
            body: Array(vector.body.utf8),
            now: Instant(seconds: vector.timestamp + seconds)
        )
    }

    @Test(
        "the prefix, padding and a last line break may differ",
        arguments: [
            "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
            "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\n", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw=",
        ]
    )
    func spellings(_ text: String) throws {
        #expect(self.refusal(try self.authenticator(AuthenticationSecret(value: SecretValue(text)))) == nil)
    }

    @Test("a public key may lack its padding")
    func unpaddedPublicKey() throws {
        let secret = SecretValue("whpk_1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4")
        let authenticator = try self.authenticator(AuthenticationSecret(value: secret))
        let vector = WebhookVector.c
        let now = Instant(seconds: vector.timestamp)
        #expect(authenticator.verify(headers: vector.headers(), body: Array(vector.body.utf8), now: now) == nil)
    }

    @Test(
        "what is no secret is refused, without being repeated",
        arguments: [
            "", "whsec_", "whsec_AAAA", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLa", "whsec_not*base64*at*all*not*base64",
            "whsec_" + String(repeating: "A", count: 88), "whpk_", "whpk_AAAA",
            "whsk_6Xb/dCcHpPea21PS1N9VY/NZW723CEc77N4rJCubMbc=",
        ]
    )
    func invalid(_ text: String) throws {
        let failure = try #require(throws: InvalidSecret.self) {
            try self.authenticator(AuthenticationSecret(value: SecretValue(text)))
        }
        #expect(!failure.message.isEmpty)
        #expect(text.count < 8 || !failure.message.contains(text.dropFirst(6)))
    }

    @Test("a private key must go with the public key beside it, and a public key cannot sign")
    func signingKeys() {
        let mixed = "whsk_6Xb/dCcHpPea21PS1N9VY/NZW723CEc77N4rJCubMbcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="
        #expect(throws: InvalidSecret.self) { try WebhookSigner(secrets: [SecretValue(mixed)]) }
        #expect(throws: InvalidSecret.self) {
            try WebhookSigner(secrets: [SecretValue(WebhookVector.c.receiverSecret)])
        }
        #expect(throws: InvalidSecret.self) { try WebhookSigner(secrets: []) }
    }

    @Test("a secret counts from its first instant up to, and not at, its last")
    func acceptance() throws {
        let time = WebhookVector.a.timestamp
        let secret = AuthenticationSecret(
            value: SecretValue(WebhookVector.a.secret),
            acceptFrom: Instant(seconds: time - 10),
            acceptUntil: Instant(seconds: time + 10)
        )
        let authenticator = try self.authenticator(secret)
        #expect(self.refusal(authenticator, at: -11) == .noSecretAccepted)
        #expect(self.refusal(authenticator, at: -10) == nil)
        #expect(self.refusal(authenticator, at: 9) == nil)
        #expect(self.refusal(authenticator, at: 10) == .noSecretAccepted)
        #expect(self.refusal(try self.authenticator()) == .noSecretAccepted)
    }

    @Test("a retired secret beside a current one leaves the current one")
    func rotation() throws {
        let retired = AuthenticationSecret(value: SecretValue(WebhookVector.b.secret), acceptUntil: Instant(seconds: 0))
        let current = AuthenticationSecret(value: SecretValue(WebhookVector.a.secret))
        #expect(self.refusal(try self.authenticator(retired, current)) == nil)
    }

    @Test("a secret does not show itself")
    func masked() {
        let secret = SecretValue("canary-secret")
        #expect("\(secret)" == "masked")
        #expect(String(reflecting: secret) == "masked")
        #expect(Mirror(reflecting: secret).children.isEmpty)
        var dumped = ""
        dump(AuthenticationSecret(value: secret), to: &dumped)
        #expect(!dumped.contains("canary"))
        #expect(secret.matches("canary-secret"))
        #expect(!secret.matches("canary-secre"))
    }
}
