import CommunityRequests
import PartnerAdapters
import Testing

/// A signed message that a reference library of Standard Webhooks tests itself with.
struct WebhookVector: Sendable, CustomTestStringConvertible {
    var testDescription: String { self.id }

    let secret: String
    /// What the receiver holds: the same, or the public key of an asymmetric secret.
    let receiverSecret: String
    let id: String
    let timestamp: Int64
    let body: String
    let signature: String

    /// The headers of the message, with some of them replaced.
    func headers(id: String? = nil, timestamp: String? = nil, signature: String? = nil) -> MessageHeaders {
        MessageHeaders([
            ("Webhook-Id", id ?? self.id), ("Webhook-Timestamp", timestamp ?? String(self.timestamp)),
            ("Webhook-Signature", signature ?? self.signature),
        ])
    }

    /// Go, Python, JavaScript, Java, C#, PHP and Ruby libraries, `TestWebhookSign`.
    static let a = WebhookVector(
        secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        receiverSecret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        id: "msg_p5jXN8AQM9LWM0D4loKWxJek",
        timestamp: 1_614_265_330,
        body: #"{"test": 2432232314}"#,
        signature: "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
    )

    /// Rust library, `test_sign`.
    static let b = WebhookVector(
        secret: "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD",
        receiverSecret: "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD",
        id: "msg_27UH4WbU6Z5A5EzD8u03UvzRbpk",
        timestamp: 1_649_367_553,
        body: #"{"email":"test@example.com","username":"test_user"}"#,
        signature: "v1,tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3Kkw="
    )

    /// svix-webhooks, `test_asymmetric_key_signing`.
    static let c = WebhookVector(
        secret: "whsk_6Xb/dCcHpPea21PS1N9VY/NZW723CEc77N4rJCubMbfVKIDij2HKpMKkioLlX0dRqSKJp4AJ6p9lMicMFs6Kvg==",
        receiverSecret: "whpk_1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4=",
        id: "msg_p5jXN8AQM9LWM0D4loKWxJek",
        timestamp: 1_614_265_330,
        body: #"{"test": 2432232314}"#,
        signature: "v1a,hnO3f9T8Ytu9HwrXslvumlUpqtNVqkhqw/enGzPCXe5BdqzCInXqYXFymVJaA7AZdpXwVLPo3mNl8EM+m7TBAg=="
    )
}
