import CommunityRequests
import GatewayCore
import Synchronization

/// Where callbacks arrive: keeps each with its time, and answers as a seed has it.
final class PartnerEnd: OutboundTransport {
    struct Post: Sendable {
        let time: Instant
        let url: String
        let headers: [(name: String, value: String)]
        let body: [UInt8]
    }

    private struct State {
        var posts: [Post] = []
        var attempts: [String: Int] = [:]
    }

    private let seed: UInt64
    private let clock: VirtualClock
    private let leak: Leak?
    private let state = Mutex(State())

    init(seed: UInt64, clock: VirtualClock, leak: Leak?) {
        self.seed = seed
        self.clock = clock
        self.leak = leak
    }

    var posts: [Post] { self.state.withLock { $0.posts } }

    func post(_ body: [UInt8], to url: String, headers: [(name: String, value: String)]) async -> TransportOutcome {
        let id = headers.first { $0.name == "webhook-id" }?.value ?? ""
        let body = self.leak?.callback(body) ?? body
        let attempt = self.state.withLock { state in
            state.posts.append(Post(time: self.clock.now, url: url, headers: headers, body: body))
            state.attempts[id, default: 0] += 1
            return state.attempts[id, default: 0]
        }
        var draw = Seeded(self.seed, "partner's answer to \(id), \(attempt)")
        switch draw.number(0..<20) {
        case 0..<14: return .answered(status: 200, retryAfter: nil)
        case 14..<17: return .answered(status: 500, retryAfter: nil)
        case 17: return .answered(status: 503, retryAfter: "120")
        default: return .failed(.unreachable)
        }
    }
}
