import CommunityRequests
import GatewayCore
import HTTPTypes
import HummingbirdTesting
import PartnerAdapters
import Synchronization
import Testing

@testable import GatewayHTTP

@Suite("The page for partner engineers")
struct DocumentationPageTests {
    private func page(_ adapters: [PartnerAdapter] = []) async throws -> String {
        let page = Page()
        try await SurfaceFixture(adapters: { adapters }).test { client in
            let response = try await client.execute(uri: "/docs", method: .get)
            #expect(response.status == .ok)
            page.text.withLock { $0 = response.text }
        }
        return page.text.withLock { $0 }
    }

    private final class Page: Sendable {
        let text = Mutex("")
    }

    @Test("gives the cause and the cure of every problem")
    func problems() async throws {
        let page = try await self.page()
        for kind in ProblemKind.allCases {
            let anchor = #"id="\#(kind.rawValue)""#
            #expect(page.contains(anchor))
            #expect(page.contains(ScalarHTML().escapeText(kind.text.cure)))
        }
    }

    @Test("shows every callback as each adapter in force says it")
    func callbacks() async throws {
        let adapters = try Adapters.all()
        let page = try await self.page(adapters)
        for event in CallbackExample.events {
            let anchor = #"id="\#(event.kind.rawValue)""#
            #expect(page.contains(anchor))
            for body in adapters.compactMap({ CallbackExample.body(event, of: $0) }) {
                #expect(page.contains(ScalarHTML().escapeText(body.pretty)))
            }
        }
        for adapter in adapters {
            #expect(page.contains(ScalarHTML().escapeText(adapter.title)))
            #expect(page.contains(ScalarHTML().escapeText(String(adapter.provenance.text.dropFirst()))))
        }
    }

    @Test("says so where no format is read")
    func empty() async throws {
        #expect(try await self.page().contains("No format is read here"))
    }

    @Test("says how often a callback is tried again, as the relay does it")
    func retries() async throws {
        #expect(try await self.page().contains("5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h"))
    }
}
