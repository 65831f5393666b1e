import CommunityRequests
import Foundation
import GatewayCore
import GatewayHTTP
import Logging
import Testing

@testable import vestibule

@Suite("Pages that are kept")
struct PageFreshnessTests {
    /// A gateway and a reader of its pages, whose clock stands still: nothing is made anew because it is old.
    private struct Site {
        let folder: GatewayFolder
        let tested: TestedGateway
        private let exchange: InProcessExchange

        init() async throws {
            let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
            self.folder = try GatewayFolder(extra: "policy: ./policy.yaml")
            try self.folder.write("agency_requests_per_day: 20\n", to: "policy.yaml")
            self.tested = try await self.folder.gateway()
            try await self.tested.running.openLog()
            let surface = PublicSurface(
                useCases: PublicUseCases(self.tested.running.gateway),
                now: { TestedGateway.start ?? Instant(seconds: 0) },
                logger: logger
            )
            self.exchange = try InProcessExchange(surface: surface, logger: logger)
        }

        var gateway: Gateway { self.tested.running.gateway }

        /// A page, and that it is the same when it is read again.
        func read(_ path: String) async throws -> String {
            var texts: Set<String> = []
            for _ in 1...2 {
                let answer = try await self.exchange.send(
                    method: "GET",
                    path: path,
                    headers: [("host", "gateway.example")],
                    body: []
                )
                #expect(answer.status == 200, "\(path)")
                texts.insert(String(decoding: answer.body, as: UTF8.self))
            }
            #expect(texts.count == 1, "\(path)")
            return try #require(texts.first)
        }

        /// A request that everybody sees.
        func published(_ number: Int) async throws -> PublicCode {
            guard case .accepted(let answer) = await self.tested.post(number) else {
                Issue.record("the message was not accepted")
                throw CancellationError()
            }
            while try await self.gateway.publisher.publishNext() {}
            try await self.gateway.log.publishPending()
            return answer.code
        }
    }

    private static let lists = [
        "/", "/feed.atom", "/requests.json", "/requests.csv", "/agencies/TX0571200", "/agencies/TX0571200.json",
        "/agencies/TX0571200.csv", "/agencies/TX0571200/feed.atom",
    ]

    @Test("show a request from its checkpoint on, and count it")
    func publication() async throws {
        let site = try await Site()
        let first = try await site.published(1)
        for path in Self.lists { #expect(try await site.read(path).contains(first.description), "\(path)") }
        let figures = try await site.read("/transparency.json")
        let second = try await site.published(2)
        for path in Self.lists { #expect(try await site.read(path).contains(second.description), "\(path)") }
        #expect(try await site.read("/transparency.json") != figures)
        try await site.tested.running.close()
    }

    @Test("show no description any more once it was taken down")
    func takeDown() async throws {
        let site = try await Site()
        let code = try await site.published(1)
        let places = Self.lists.filter { $0 != "/" } + ["/requests/\(code)", "/requests/\(code).json"]
        let text = "Dark blue pickup left northbound."
        for path in places { #expect(try await site.read(path).contains(text), "\(path)") }
        #expect(try await site.gateway.takeDown.takeDown(code, reason: .safety, by: .nobody))
        try await site.gateway.log.publishPending()
        for path in places { #expect(try await !site.read(path).contains(text), "\(path)") }
        try await site.tested.running.close()
    }

    @Test("show other rules and agencies as soon as they are in force")
    func reload() async throws {
        let site = try await Site()
        let paths = ["/rules", "/agencies", "/agencies.json", "/agencies/TX0571200"]
        var before: [String: String] = [:]
        for path in paths { before[path] = try await site.read(path) }
        try site.folder.write("agency_requests_per_day: 7\n", to: "policy.yaml")
        try site.folder.replace("Cedar Hollow Police Department", with: "Cedar Hollow Police", in: "agencies.csv")
        #expect(await site.tested.reloader.reload().outcome == .reloaded)
        for path in paths { #expect(try await site.read(path) != before[path], "\(path)") }
        try await site.tested.running.close()
    }

    @Test("show a request as closed once its time is over")
    func expiry() async throws {
        let site = try await Site()
        let code = try await site.published(1)
        #expect(try await site.read("/").contains(code.description))
        #expect(try await site.read("/requests/\(code).json").contains(#""state":"open""#))
        site.tested.clock.advance(to: site.tested.clock.now + .seconds(15 * 86_400))
        while try await site.gateway.releaser.releaseDue() {}
        try await site.gateway.log.publishPending()
        #expect(try await !site.read("/").contains(code.description))
        #expect(try await site.read("/requests/\(code).json").contains(#""state":"closed""#))
        #expect(try await site.read("/agencies/TX0571200.json").contains(#""state":"closed""#))
        try await site.tested.running.close()
    }
}
