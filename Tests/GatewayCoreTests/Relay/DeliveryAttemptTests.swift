import CommunityRequests
import GatewayCore
import Testing

@Suite("What follows from an attempt to deliver")
struct DeliveryAttemptTests {
    static let now = time("2026-02-13T13:40:00Z")

    private static func attempt(_ result: TransportOutcome, number: Int = 1) -> DeliveryAttempt {
        DeliveryAttempt(result: result, attempts: number, now: now, jitter: .max / 2)
    }

    private static func wait(_ attempt: DeliveryAttempt) -> Int64? {
        guard case .retry(let instant) = attempt.disposition else { return nil }
        return instant.seconds - now.seconds
    }

    @Test("2xx is success, whatever else is said", arguments: [200, 201, 202, 204, 299])
    func success(status: Int) {
        let attempt = Self.attempt(.answered(status: status, retryAfter: "60"), number: 10)
        #expect(attempt.disposition == .delivered && attempt.outcome == .delivered && !attempt.holdsPartner)
    }

    @Test(
        "any other status is tried again, redirects among them",
        arguments: [100, 199, 300, 301, 302, 307, 308, 400, 401, 404, 409, 413, 422, 499, 500, 502, 504, 599]
    )
    func rejected(status: Int) {
        let attempt = Self.attempt(.answered(status: status, retryAfter: "3600"))
        #expect(Self.wait(attempt) == 4 && attempt.outcome == .rejected && !attempt.holdsPartner)
    }

    @Test("no answer is tried again, whatever the reason", arguments: TransportFailure.allCases)
    func failed(failure: TransportFailure) {
        let attempt = Self.attempt(.failed(failure), number: 2)
        #expect((299...300).contains(Self.wait(attempt) ?? 0) && attempt.outcome == .failed)
    }

    @Test("410 holds the partner and keeps the delivery, after the last attempt too", arguments: [1, 10])
    func gone(number: Int) {
        let attempt = Self.attempt(.answered(status: 410, retryAfter: nil), number: number)
        #expect(attempt.holdsPartner && attempt.outcome == .gone && Self.wait(attempt) == 0)
    }

    @Test(
        "429 and 503 put the next attempt off as they ask, and never bring it forward",
        arguments: [429, 503],
        [("60", 60), ("0", 4), ("Fri, 13 Feb 2026 14:40:00 GMT", 3_600), ("9999999", 86_400), ("soon", 4)]
    )
    func throttled(status: Int, asked: (text: String, wait: Int64)) {
        let attempt = Self.attempt(.answered(status: status, retryAfter: asked.text))
        #expect(Self.wait(attempt) == asked.wait && attempt.outcome == .throttled)
    }

    @Test(
        "after the tenth attempt a delivery is dead",
        arguments: [
            TransportOutcome.answered(status: 500, retryAfter: nil), .answered(status: 302, retryAfter: nil),
            .answered(status: 503, retryAfter: "60"), .answered(status: 429, retryAfter: nil), .failed(.timedOut),
        ]
    )
    func dead(result: TransportOutcome) {
        #expect((1...9).allSatisfy { Self.attempt(result, number: $0).disposition != .dead })
        #expect(Self.attempt(result, number: 10).disposition == .dead)
    }
}
