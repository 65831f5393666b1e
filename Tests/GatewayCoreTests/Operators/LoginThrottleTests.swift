import CommunityRequests
import Testing

@testable import GatewayCore

@Suite("Trying passwords")
struct LoginThrottleTests {
    private let start = Instant(seconds: 1_000_000)

    @Test("is free five times for an account, then takes twice as long each time, up to a minute")
    func account() {
        var throttle = LoginThrottle()
        var now = self.start
        var waits: [Int] = []
        for number in 0..<14 {
            // Each from another address: only the account counts.
            if let wait = throttle.admit(account: "ana", address: "\(number)", at: now) {
                waits.append(wait)
                now = now + .seconds(wait)
                #expect(throttle.admit(account: "ana", address: "\(number)", at: now) == nil)
            }
        }
        #expect(waits == [1, 2, 4, 8, 16, 32, 60, 60, 60])
        #expect(throttle.admit(account: "bo", address: "x", at: now) == nil)
    }

    @Test("from one address is slowed whatever the accounts")
    func address() {
        var throttle = LoginThrottle()
        let admitted = (0..<100).filter { throttle.admit(account: "\($0)", address: "a", at: self.start) == nil }
        #expect(admitted.count == LoginThrottle.address.free)
        #expect(throttle.admit(account: "ana", address: "b", at: self.start) == nil)
    }

    @Test("counts while it lasts, so that many at a time gain nothing, and not once it was right")
    func concurrent() {
        var throttle = LoginThrottle()
        let admitted = (0..<50).filter { _ in throttle.admit(account: "ana", address: "a", at: self.start) == nil }
        #expect(admitted.count == LoginThrottle.account.free)
        throttle.succeed(account: "ana", address: "a")
        #expect(throttle.admit(account: "ana", address: "a", at: self.start) == nil)
    }

    @Test("remembers no more than it has room for")
    func bounded() {
        var throttle = LoginThrottle()
        for number in 0..<(LoginThrottle.capacity * 2) {
            _ = throttle.admit(account: "\(number)", address: "\(number)", at: self.start + .seconds(number))
        }
        #expect(throttle.count <= LoginThrottle.capacity + 2)
    }
}
