import CommunityRequests
import GatewayCore
import Synchronization

/// Pages as they were rendered, for as long as the register is as it was: reading costs the store nothing then, and
/// whoever asks for a page that is being made waits for it.
final class PageCache: Sendable {
    /// What whoever waited is told: the page, or that making it failed, with the reason where there is one for all.
    private enum Outcome: Sendable {
        case made(RenderedPage)
        case failed(any Error)
        /// It is the asker's turn.
        case make
    }

    private typealias Waiter = CheckedContinuation<Outcome, Never>

    private static let capacity = 16 * 1_024 * 1_024

    private let shelf = Mutex(PageShelf<Waiter>(capacity: PageCache.capacity))
    private let version: @Sendable () -> RegisterVersion
    private let now: @Sendable () -> Instant

    /// - Parameter version: Of which state the register is; where it is the same, so is every page.
    init(version: @escaping @Sendable () -> RegisterVersion, now: @escaping @Sendable () -> Instant) {
        self.version = version
        self.now = now
    }

    /// The page as the register is now, made where it is not there.
    func page(_ page: PageRequest, make: () async throws -> RenderedPage) async throws -> RenderedPage {
        guard let key = page.key else { return try await make() }
        while true {
            let order = PageShelf<Waiter>.Order(key: key, version: self.version())
            let now = self.now()
            if let page = self.shelf.withLock({ $0.kept(order, at: now) }) { return page }
            switch await self.turn(order, now) {
            case .made(let page): return page
            // Whoever made it has gone; somebody else has to.
            case .failed(is CancellationError): continue
            case .failed(let error): throw error
            case .make: return try await self.make(order, now, make)
            }
        }
    }

    private func turn(_ order: PageShelf<Waiter>.Order, _ now: Instant) async -> Outcome {
        await withCheckedContinuation { waiter in
            switch self.shelf.withLock({ $0.ask(order, at: now, waiter) }) {
            case .kept(let page): waiter.resume(returning: .made(page))
            case .make: waiter.resume(returning: .make)
            case .wait: break
            }
        }
    }

    private func make(
        _ order: PageShelf<Waiter>.Order,
        _ begunAt: Instant,
        _ make: () async throws -> RenderedPage
    ) async throws -> RenderedPage {
        do {
            let page = try await make()
            // What was made while the register changed may be of either version.
            let isCurrent = self.version() == order.version
            self.tell(.made(page), self.shelf.withLock { $0.handIn(isCurrent ? page : nil, order, begunAt: begunAt) })
            return page
        } catch {
            self.tell(.failed(error), self.shelf.withLock { $0.handIn(nil, order, begunAt: begunAt) })
            throw error
        }
    }

    private func tell(_ outcome: Outcome, _ waiting: [Waiter]) {
        for waiter in waiting { waiter.resume(returning: outcome) }
    }
}
