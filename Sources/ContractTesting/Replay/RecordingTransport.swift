import GatewayCore
import PartnerAdapters
import Synchronization

/// The partner's side of callbacks: keeps what is posted and answers 200.
final class RecordingTransport: OutboundTransport {
    struct Post: Sendable {
        let headers: MessageHeaders
        let body: [UInt8]

        /// The delivery's identifier.
        var id: String? { self.headers.single("webhook-id") }
    }

    private let posts = Mutex<[Post]>([])

    func post(_ body: [UInt8], to _: String, headers: [(name: String, value: String)]) async -> TransportOutcome {
        let post = Post(headers: MessageHeaders(headers), body: body)
        self.posts.withLock { $0.append(post) }
        return .answered(status: 200, retryAfter: nil)
    }

    /// What has been posted since it was last taken.
    func take() -> [Post] {
        self.posts.withLock { posts in
            defer { posts = [] }
            return posts
        }
    }
}
