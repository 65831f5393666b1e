import Foundation
import GatewayHTTP
import Logging
import PartnerAdapters
import Testing

@testable import vestibule

@Suite("What the gateway says of itself")
struct DocumentsInForceTests {
    private static let contracts = "Contracts/\(GatewayFolder.adapter)"

    @Test("follows the adapters in force, and has nothing of a partner")
    func follows() async throws {
        let folder = try GatewayFolder()
        try folder.move(Self.contracts, to: "elsewhere")
        let gateway = try await folder.gateway()
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let surface = PublicSurface(
            useCases: PublicUseCases(gateway.running.gateway),
            now: { gateway.clock.now },
            logger: logger
        )
        let exchange = try InProcessExchange(surface: surface, logger: logger)
        func text(_ path: String) async throws -> String {
            let answer = try await exchange.send(method: "GET", path: path, headers: [], body: [])
            return String(decoding: answer.body, as: UTF8.self)
        }
        func adapters() async throws -> [String] {
            let document = try #require(JSONValue(Array(try await text("/openapi.json").utf8)))
            return document["x-adapters"]?.items.compactMap { $0["name"]?.text } ?? []
        }
        #expect(try await adapters() == [])
        #expect(try await text("/docs").contains("No format is read here"))
        try folder.move("elsewhere", to: Self.contracts)
        #expect(await gateway.reloader.reload().outcome == .reloaded)
        #expect(try await adapters() == [GatewayFolder.adapter])
        for path in ["/openapi.json", "/docs"] {
            let text = try await text(path)
            #expect(text.contains(GatewayFolder.adapter))
            for secret in ["partners/nova", "\"nova\"", "whsec_Mf", "file:"] { #expect(!text.contains(secret)) }
        }
        try await gateway.running.close()
    }
}
