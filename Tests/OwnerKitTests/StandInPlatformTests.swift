import AnswerProtocol
import Crypto
import Foundation
import OwnerKit
import Testing

@Suite("The stand-in platform")
struct StandInPlatformTests {
    @Test("vouches for nobody whose camera is elsewhere")
    func elsewhere() async throws {
        let setup = try OwnerSetup()
        defer { setup.clean() }
        let elsewhere = CameraLocation(cell: try #require(CameraCell("30000/52800")))
        let platform = try setup.platform(camera: elsewhere)
        await #expect(throws: OwnerError.notVouchedFor) {
            try await platform.sign([UInt8](repeating: 1, count: 256), for: setup.code)
        }
        #expect(!setup.gateway.transcript.contains { $0.contains("/tokens") })
    }

    @Test("passes the same bytes on again, over a restart too, and no others")
    func repetition() async throws {
        let setup = try OwnerSetup()
        defer { setup.clean() }
        let blinded = [UInt8](repeating: 1, count: 256)
        let first = try await setup.platform().sign(blinded, for: setup.code)
        #expect(try await setup.platform().sign(blinded, for: setup.code) == first)
        let platform = try setup.platform()
        await #expect(throws: OwnerError.notVouchedFor) {
            try await platform.sign([UInt8](repeating: 2, count: 256), for: setup.code)
        }
    }

    @Test(
        "signs as Standard Webhooks says",
        arguments: [
            (
                "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330,
                #"{"test": 2432232314}"#, "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
            ),
            (
                "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD", "msg_27UH4WbU6Z5A5EzD8u03UvzRbpk", 1_649_367_553,
                #"{"email":"test@example.com","username":"test_user"}"#,
                "v1,tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3Kkw="
            ),
        ] as [(String, String, Int64, String, String)]
    )
    func signature(_ secret: String, _ id: String, _ timestamp: Int64, _ body: String, _ signature: String) throws {
        let key = try #require(WebhookSecret(secret))
        let headers = key.headers(id: id, timestamp: timestamp, body: Array(body.utf8))
        #expect(headers["webhook-signature"] == signature)
        #expect(headers["webhook-id"] == id)
        #expect(headers["webhook-timestamp"] == "\(timestamp)")
    }

    @Test(
        "takes secrets of 24 to 64 bytes",
        arguments: ["", "whsec_", "whsec_AAAA", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"]
    )
    func secretForm(_ text: String) { #expect(WebhookSecret(text) == nil) }

    @Test("sends nothing that names its owner")
    func nothingOfTheOwner() async throws {
        let setup = try OwnerSetup()
        defer { setup.clean() }
        let agent = try setup.agent()
        try await agent.takeToken(for: try #require(try await agent.watch().first))
        let headers = setup.gateway.withState { $0.lastTokenHeaders }
        #expect(Set(headers.keys) == ["content-type", "webhook-id", "webhook-timestamp", "webhook-signature"])
        #expect(!headers.values.contains { $0.contains("owner-1") })
    }
}
