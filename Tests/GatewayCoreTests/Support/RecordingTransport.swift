import Foundation
import GatewayCore
import PartnerAdapters
import Synchronization

/// A partner's callback address that keeps what arrives and answers as a test wants.
final class RecordingTransport: OutboundTransport {
    struct Post: Sendable {
        let url: String
        let headers: [(name: String, value: String)]
        let body: [UInt8]

        func header(_ name: String) -> String? { self.headers.first { $0.name == name }?.value }
    }

    private struct State {
        var posts: [Post] = []
        var outcome: @Sendable (Post) -> TransportOutcome = { _ in .answered(status: 200, retryAfter: nil) }
    }

    private let state = Mutex(State())

    /// All that was posted, in order.
    var posts: [Post] { self.state.withLock { $0.posts } }

    /// How the partner answers from now on.
    func answer(_ outcome: @escaping @Sendable (Post) -> TransportOutcome) {
        self.state.withLock { $0.outcome = outcome }
    }

    func answer(_ status: Int, retryAfter: String? = nil) {
        self.answer { _ in .answered(status: status, retryAfter: retryAfter) }
    }

    func post(_ body: [UInt8], to url: String, headers: [(name: String, value: String)]) async -> TransportOutcome {
        let post = Post(url: url, headers: headers, body: body)
        let outcome = self.state.withLock { state in
            state.posts.append(post)
            return state.outcome
        }
        return outcome(post)
    }

    /// The callbacks that arrived, read as the Nova adapter writes them.
    func callbacks() throws -> [NovaCallback] {
        try self.posts.map { try JSONDecoder().decode(NovaCallback.self, from: Data($0.body)) }
    }
}

/// A callback in Nova's form.
struct NovaCallback: Decodable, Equatable {
    struct Clip: Decodable, Equatable {
        let start: String
        let end: String
    }

    struct Item: Decodable, Equatable {
        let responder: String
        let clips: [Clip]
        let footageURL: String

        enum CodingKeys: String, CodingKey {
            case responder, clips
            case footageURL = "footage_url"
        }
    }

    struct Content: Decodable, Equatable {
        let requestId: String
        let investigationCode: String
        let publicCode: String?
        let status: String?
        let releaseId: String?
        let responder: String?
        let items: [Item]?
    }

    let type: String
    let timestamp: String
    let data: Content

    /// The kind, without what all kinds begin with.
    var kind: String { String(self.type.dropFirst("community_request.".count)) }
}
