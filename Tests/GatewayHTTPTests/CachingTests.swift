import GatewayCore
import GatewayHTTP
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Synchronization
import Testing

@Suite("Pages and caches")
struct CachingTests {
    @Test(
        "everything the public reads has an entity tag, and is not sent again to whoever has it",
        arguments: [
            "/", "/agencies", "/agencies/TX0571200", "/rules", "/transparency", "/problems", "/feed.atom",
            "/requests.json", "/requests.csv", "/agencies.json", "/agencies.csv", "/transparency.json",
            "/agencies/TX0571200.json", "/agencies/TX0571200.csv", "/agencies/TX0571200/feed.atom",
        ]
    )
    func entityTags(path: String) async throws {
        try await SurfaceFixture(requests: [Example.request()]).test { client in
            let first = try await client.execute(uri: path, method: .get)
            #expect(first.status == .ok, "\(path)")
            #expect(first.field("Cache-Control")?.hasPrefix("public, max-age=") == true)
            #expect(first.field("Set-Cookie") == nil && first.field("Vary") == "Accept-Language")
            let tag = try #require(first.field("ETag"))
            let again = try await client.execute(uri: path, method: .get, headers: [.ifNoneMatch: tag])
            #expect(again.status == .notModified && again.body.readableBytes == 0)
            let spanish = try await client.execute(uri: path, method: .get, headers: [.acceptLanguage: "es"])
            let isInALanguage = !path.contains(".json") && !path.contains(".csv")
            #expect((spanish.field("ETag") != tag) == isInALanguage, "\(path)")
            let head = try await client.execute(uri: path, method: .head)
            #expect(head.status == .ok && head.body.readableBytes == 0)
        }
    }

    @Test("a page is made once for each state of the register")
    func once() async throws {
        let request = try Example.request()
        let looks = Mutex(0)
        @Sendable func look() -> Int {
            looks.withLock { looks in
                looks += 1
                return looks
            }
        }
        for (isHeld, expected) in [(true, 1), (false, 3)] {
            looks.withLock { $0 = 0 }
            var fixture = SurfaceFixture(requests: [request], version: .init(isHeld: isHeld))
            fixture.onOpen = { _ = look() }
            try await fixture.test { client in
                for _ in 1...3 { _ = try await client.execute(uri: "/", method: .get) }
            }
            #expect(looks.withLock { $0 } == expected)
        }
    }

    @Test("readers who come while a page is being made wait for it, and get the same bytes")
    func together() async throws {
        let looks = Mutex(0)
        var fixture = SurfaceFixture(requests: [try Example.request()], version: .init(isHeld: true))
        fixture.onOpen = { looks.withLock { $0 += 1 } }
        try await fixture.test { client in
            let tags = try await withThrowingTaskGroup(of: String?.self) { group in
                for _ in 1...32 { group.addTask { try await client.execute(uri: "/", method: .get).field("ETag") } }
                return try await group.reduce(into: Set<String?>()) { $0.insert($1) }
            }
            #expect(tags.count == 1 && !tags.contains(nil))
        }
        #expect(looks.withLock { $0 } == 1)
    }

    @Test(
        "an empty place in a list is refused, also where the list's beginning is kept",
        arguments: ["/", "/requests.csv"]
    )
    func emptyCursor(path: String) async throws {
        try await SurfaceFixture(requests: [Example.request()]).test { client in
            #expect(try await client.execute(uri: path, method: .get).status == .ok)
            let empty = try await client.execute(uri: path + "?before=", method: .get, headers: [.ifNoneMatch: "*"])
            #expect(empty.status == .badRequest)
        }
    }

    @Test("what a page does not read makes no other page of it")
    func unread() async throws {
        let looks = Mutex(0)
        var fixture = SurfaceFixture(requests: [try Example.request()], version: .init(isHeld: true))
        fixture.onOpen = { looks.withLock { $0 += 1 } }
        try await fixture.test { client in
            for query in ["", "?", "?utm_source=x", "?q=a", "?after=TX0571200", "?code=1&&=", "?x=%FF"] {
                let answer = try await client.execute(uri: "/\(query)", method: .get)
                #expect(answer.status == .ok)
            }
        }
        #expect(looks.withLock { $0 } == 1)
    }
}
