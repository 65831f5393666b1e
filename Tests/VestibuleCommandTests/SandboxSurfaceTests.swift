import CommunityRequests
import Foundation
import GatewayCore
import GatewayHTTP
import Logging
import Testing

@testable import vestibule

@Suite("The sandbox, over HTTP")
struct SandboxSurfaceTests {
    private static let key = "a-key-of-a-partner-0001"

    /// Everything that anybody may fetch without knowing a code.
    private static func paths(_ region: Region) -> [String] {
        let pages = ["/", "/agencies", "/agencies/TX0571200", "/rules", "/problems", "/transparency", "/feed.atom"]
        let log = ["/log/checkpoint", "/log/tile/0/000.p/1", "/log/tile/entries/000.p/1"]
        return pages + log + ["/v1/keys", "/v1/regions/\(Region.zoom)/\(region.x)/\(region.y)"]
    }

    @Test("leaves every public byte as it was, from the request to the withdrawn consent")
    func nothingPublic() async throws {
        let folder = try GatewayFolder()
        try folder.replace(
            "agencies: [TX0571200]",
            with: "agencies: [TX0571200]\n    sandbox: true\n    api_key: file:./secrets/key",
            in: "vestibule.yaml"
        )
        try folder.write(Self.key, to: "secrets/key")
        let gateway = try await folder.gateway()
        try await gateway.running.openLog()
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let clock = gateway.clock
        let exchange = try InProcessExchange(
            surface: PublicSurface(
                useCases: PublicUseCases(gateway.running.gateway),
                now: { clock.now },
                logger: logger
            ),
            logger: logger
        )
        func get(_ path: String) async throws -> [UInt8] {
            try await exchange.send(method: "GET", path: path, headers: [("host", "gateway.example")], body: []).body
        }
        func post(_ action: String, _ answer: MessageAnswer, _ body: String) async throws -> String {
            let response = try await exchange.send(
                method: "POST",
                path: "/v1/partners/nova/sandbox/requests/\(answer.request)/\(action)",
                headers: [("host", "gateway.example"), ("authorization", "Bearer \(Self.key)")],
                body: Array(body.utf8)
            )
            #expect(response.status == 200)
            return String(decoding: response.body, as: UTF8.self)
        }
        let region = Region(x: 236, y: 412)
        var before: [String: [UInt8]] = [:]
        for path in Self.paths(region) { before[path] = try await get(path) }
        let unknown = try await get("/v1/requests/CR-0000-0000-S")
        let unknownPage = try await get("/requests/CR-0000-0000-S")
        func compare(_ step: String, _ answer: MessageAnswer) async throws {
            for (path, bytes) in before {
                let now = try await get(path)
                #expect(now == bytes, "\(path) has changed \(step)")
            }
            #expect(try await get("/v1/requests/\(answer.code)") == unknown, "\(step)")
            #expect(try await get("/requests/\(answer.code)") == unknownPage, "\(step)")
        }

        guard case .accepted(let answer) = await gateway.post(1) else {
            Issue.record("the message was not accepted")
            return
        }
        let cells = try #require(try await gateway.running.record(answer.request)).request.cells
        #expect(cells.contains { $0.region == region }, "the region that is looked at is the request's")
        while try await gateway.running.gateway.publisher.publishNext() {}
        try await compare("after the request", answer)
        let clip = #"{"start": "2026-02-12T22:11:00Z", "end": "2026-02-12T22:12:00Z"}"#
        let consents = try await post("consents", answer, #"{"owners": [{"clips": [\#(clip)]}]}"#)
        try await compare("after a consent", answer)
        let status = try await post("releases", answer, "")
        #expect(status.contains("footage_url"))
        try await compare("after a release", answer)
        _ = try await post("withdrawals", answer, consents)
        try await compare("after a withdrawal", answer)
        try await gateway.running.close()
    }
}
