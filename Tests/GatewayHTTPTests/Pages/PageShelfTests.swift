import CommunityRequests
import GatewayCore
import Testing

@testable import GatewayHTTP

@Suite("The shelf of rendered pages")
struct PageShelfTests {
    private typealias Shelf = PageShelf<Int>

    private static let now = Instant(seconds: 1_771_000_000)

    private static func order(_ key: String, version: Int = 1, roster: Int = 0) -> Shelf.Order {
        Shelf.Order(key: key, version: RegisterVersion(size: version, rosterRevision: roster))
    }

    private static func page(_ text: String = "page", bytes: Int = 4) -> RenderedPage {
        let padding = [UInt8](repeating: 0x20, count: max(0, bytes - text.utf8.count))
        return RenderedPage(Array(text.utf8) + padding, type: "text/html")
    }

    /// Makes a page as whoever's turn it is does.
    private static func fill(_ shelf: inout Shelf, _ order: Shelf.Order, _ page: RenderedPage = Self.page()) {
        #expect(Self.isMake(shelf.ask(order, at: self.now, 0)))
        #expect(shelf.handIn(page, order, begunAt: self.now).isEmpty)
    }

    private static func isMake(_ answer: Shelf.Answer) -> Bool {
        if case .make = answer { true } else { false }
    }

    private static func isWait(_ answer: Shelf.Answer) -> Bool {
        if case .wait = answer { true } else { false }
    }

    @Test("a page is made by whoever asks first; the others wait for it, and are told")
    func once() {
        var shelf = Shelf(capacity: 100_000)
        let order = Self.order("/")
        #expect(Self.isMake(shelf.ask(order, at: Self.now, 1)))
        #expect(Self.isWait(shelf.ask(order, at: Self.now, 2)) && Self.isWait(shelf.ask(order, at: Self.now, 3)))
        #expect(Self.isMake(shelf.ask(Self.order("/rules"), at: Self.now, 4)))
        let page = Self.page()
        #expect(shelf.handIn(page, order, begunAt: Self.now) == [2, 3])
        #expect(shelf.kept(order, at: Self.now)?.tag == page.tag)
        #expect(shelf.kept(Self.order("/rules"), at: Self.now) == nil)
    }

    @Test("where making fails, nothing is kept, and the next may try")
    func failure() {
        var shelf = Shelf(capacity: 100_000)
        let order = Self.order("/")
        #expect(Self.isMake(shelf.ask(order, at: Self.now, 1)) && Self.isWait(shelf.ask(order, at: Self.now, 2)))
        #expect(shelf.handIn(nil, order, begunAt: Self.now) == [2])
        #expect(shelf.kept(order, at: Self.now) == nil)
        #expect(Self.isMake(shelf.ask(order, at: Self.now, 2)))
    }

    @Test(
        "nothing outlives a change of the register or of what is in force",
        arguments: [(version: 2, roster: 0), (version: 1, roster: 1)]
    )
    func change(version: Int, roster: Int) {
        var shelf = Shelf(capacity: 100_000)
        Self.fill(&shelf, Self.order("/"))
        let later = Self.order("/", version: version, roster: roster)
        #expect(shelf.kept(later, at: Self.now) == nil)
        #expect(shelf.kept(Self.order("/"), at: Self.now) == nil, "not even for those who knew the state before")
    }

    @Test("whoever asks after a change does not wait for what was begun before it, and is not given it")
    func changeWhileMaking() {
        var shelf = Shelf(capacity: 100_000)
        let (before, after) = (Self.order("/"), Self.order("/", version: 2))
        #expect(Self.isMake(shelf.ask(before, at: Self.now, 1)) && Self.isWait(shelf.ask(before, at: Self.now, 2)))
        #expect(Self.isMake(shelf.ask(after, at: Self.now, 3)))
        #expect(shelf.handIn(Self.page("old"), before, begunAt: Self.now) == [2])
        #expect(shelf.kept(after, at: Self.now) == nil)
        let new = Self.page("new")
        #expect(shelf.handIn(new, after, begunAt: Self.now).isEmpty)
        #expect(shelf.kept(after, at: Self.now)?.tag == new.tag)
    }

    @Test("a page is kept for two seconds from when its making began, and not where the clock was set back")
    func lifetime() {
        var shelf = Shelf(capacity: 100_000)
        Self.fill(&shelf, Self.order("/"))
        #expect(shelf.kept(Self.order("/"), at: Self.now + .milliseconds(1_999)) != nil)
        #expect(shelf.kept(Self.order("/"), at: Self.now + .seconds(2)) == nil)
        #expect(shelf.kept(Self.order("/"), at: Self.now + .seconds(-1)) == nil)
    }

    @Test("what was not read for the longest time makes room, and what is larger than all room is not kept")
    func room() {
        let size = Self.page(bytes: 9_000).size
        var shelf = Shelf(capacity: 3 * size)
        for key in ["a", "b", "c"] { Self.fill(&shelf, Self.order(key), Self.page(key, bytes: 9_000)) }
        #expect(shelf.kept(Self.order("a"), at: Self.now) != nil)
        Self.fill(&shelf, Self.order("d"), Self.page("d", bytes: 9_000))
        #expect(shelf.kept(Self.order("b"), at: Self.now) == nil)
        for key in ["c", "d", "a"] { #expect(shelf.kept(Self.order(key), at: Self.now) != nil, "\(key)") }
        Self.fill(&shelf, Self.order("e"), Self.page("e", bytes: 3 * 9_000 + 5_000))
        #expect(shelf.kept(Self.order("e"), at: Self.now) == nil)
        // Whoever goes through a thousand addresses pushes out what nobody reads, and not what is read.
        for number in 0..<1_000 {
            Self.fill(&shelf, Self.order("/?before=\(number)"), Self.page(bytes: 9_000))
            #expect(shelf.kept(Self.order("a"), at: Self.now) != nil)
        }
    }
}
