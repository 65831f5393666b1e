import CommunityRequests
import GatewayCore
import NIOCore
import Synchronization

/// Pages as they were rendered, for as long as the register is as it was: reading costs the store nothing then.
final class PageCache: Sendable {
    /// A page's bytes.
    struct Page: Sendable {
        let buffer: ByteBuffer
        let type: String
        let tag: EntityTag
        /// The list that follows, for `Link`.
        var next: String?

        init(_ bytes: [UInt8], type: String) {
            self.buffer = ByteBuffer(bytes: bytes)
            self.type = type
            self.tag = EntityTag(digesting: bytes)
        }
    }

    private struct Entry {
        let page: Page
        let madeAt: Instant
    }

    private struct State {
        var version: RegisterVersion?
        var pages: [String: Entry] = [:]
    }

    /// What the log does not show, such as what waits for a person, is as old as this at most.
    private static let lifetime: Duration = .seconds(2)
    private static let capacity = 512

    private let state = Mutex(State())
    private let now: @Sendable () -> Instant

    init(now: @escaping @Sendable () -> Instant) { self.now = now }

    /// The page of a key as the register is at `version`, made where it is not there.
    func page(
        _ key: String,
        at version: RegisterVersion,
        make: () async throws -> Page
    ) async throws -> Page {
        let now = self.now()
        let known = self.state.withLock { state -> Page? in
            if state.version != version { state = State(version: version) }
            guard let entry = state.pages[key], (.zero..<Self.lifetime).contains(now - entry.madeAt)
            else { return nil }
            return entry.page
        }
        if let known { return known }
        let page = try await make()
        self.state.withLock { state in
            // What was made while the register changed may be of either version.
            guard state.version == version else { return }
            if state.pages.count >= Self.capacity { state.pages = [:] }
            state.pages[key] = Entry(page: page, madeAt: now)
        }
        return page
    }
}
