import CommunityRequests
import GatewayCore

/// Which pages are kept, which are being made, and who waits for them.
///
/// Pages are of one state of the register; when that is another, all of them are gone. They are bounded by their bytes:
/// what was not read for the longest time goes first. Of readers nothing is kept.
struct PageShelf<Waiter: Sendable>: Sendable {
    /// What becomes of whoever asks for a page.
    enum Answer: Sendable {
        case kept(RenderedPage)
        /// Nobody makes it yet; it is the asker's to make, and to hand in.
        case make
        /// Somebody makes it; the asker will be told.
        case wait
    }

    /// A page as the register is at a version. Whoever asks after a change gets nothing that was begun before it.
    struct Order: Hashable, Sendable {
        let key: String
        let version: RegisterVersion
    }

    private struct Entry {
        let page: RenderedPage
        let begunAt: Instant
        var lastRead: UInt64
    }

    /// What the log does not show, such as what waits for a person, is as old as this at most.
    static var lifetime: Duration { .seconds(2) }

    private let capacity: Int
    private var version: RegisterVersion?
    private var entries: [String: Entry] = [:]
    private var size = 0
    private var reads: UInt64 = 0
    private var making: [Order: [Waiter]] = [:]

    /// - Parameter capacity: In bytes.
    init(capacity: Int) { self.capacity = capacity }

    /// The page, where it is kept.
    mutating func kept(_ order: Order, at now: Instant) -> RenderedPage? {
        if self.version != order.version {
            self.version = order.version
            self.entries = [:]
            self.size = 0
        }
        guard let entry = self.entries[order.key], (.zero..<Self.lifetime).contains(now - entry.begunAt) else {
            return nil
        }
        self.reads += 1
        self.entries[order.key]?.lastRead = self.reads
        return entry.page
    }

    /// The page, or whose turn it is to make it.
    mutating func ask(_ order: Order, at now: Instant, _ waiter: Waiter) -> Answer {
        if let page = self.kept(order, at: now) { return .kept(page) }
        guard self.making[order] == nil else {
            self.making[order]?.append(waiter)
            return .wait
        }
        self.making[order] = []
        return .make
    }

    /// Takes a page that was made, or `nil` where that failed.
    ///
    /// - Parameter begunAt: When its making began: that is how old it is.
    /// - Returns: Who waits for it.
    mutating func handIn(_ page: RenderedPage?, _ order: Order, begunAt: Instant) -> [Waiter] {
        if let page, order.version == self.version, page.size <= self.capacity {
            self.remove(order.key)
            while self.size + page.size > self.capacity, let oldest = self.entries.min(by: Self.isOlder)?.key {
                self.remove(oldest)
            }
            self.reads += 1
            self.entries[order.key] = Entry(page: page, begunAt: begunAt, lastRead: self.reads)
            self.size += page.size
        }
        return self.making.removeValue(forKey: order) ?? []
    }

    private mutating func remove(_ key: String) {
        if let entry = self.entries.removeValue(forKey: key) { self.size -= entry.page.size }
    }

    private static func isOlder(_ one: (key: String, value: Entry), _ other: (key: String, value: Entry)) -> Bool {
        one.value.lastRead < other.value.lastRead
    }
}
