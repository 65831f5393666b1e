import CommunityRequests
import GatewayCore
import Testing

@Suite("What a partner reads back")
struct PartnerDeskTests {
    private static let bearer = "Bearer \(TestGateway.apiKey)"

    private static func kind(_ body: () async throws -> Void) async -> ProblemKind? {
        do { try await body() } catch { return (error as? Problem)?.kind }
        return nil
    }

    @Test("is a request of its own, and nothing of another's")
    func ownOnly() async throws {
        let gateway = try TestGateway()
        let answer = try await gateway.accept()
        let status = try await gateway.status(of: answer)
        #expect(status.requestID == answer.request.description && status.publicCode == answer.code.description)
        #expect(status.investigationCode == "NOVA-26-4F7K-0193-7")
        for (partner, request) in [
            ("flockos", answer.request.description), ("nova", answer.code.description), ("nova", "req_"),
            ("nova", "req_" + String(repeating: "0", count: 26)),
        ] {
            let kind = await Self.kind {
                _ = try await gateway.gateway.partners.status(
                    partner: partner,
                    request: request,
                    authorization: Self.bearer
                )
            }
            #expect(kind == .notFound)
        }
    }

    @Test("needs its key", arguments: [nil, "", "Bearer", "Bearer x", "Basic \(TestGateway.apiKey)"])
    func unauthenticated(authorization: String?) async throws {
        let gateway = try TestGateway()
        let answer = try await gateway.accept()
        for partner in ["nova", "nobody"] {
            let status = await Self.kind {
                _ = try await gateway.gateway.partners.status(
                    partner: partner,
                    request: answer.request.description,
                    authorization: authorization
                )
            }
            let footage = await Self.kind {
                try await gateway.gateway.partners.footage(
                    partner: partner,
                    release: "rel_",
                    responder: "rsp_",
                    authorization: authorization
                )
            }
            #expect(status == .notAuthenticated && footage == .notAuthenticated)
        }
    }

    @Test("is footage of its own releases only")
    func footage() async throws {
        let gateway = try TestGateway()
        let answer = try await gateway.accept()
        try await Owner("ana", at: gateway).consent(answer)
        try await gateway.release(at: time("2026-02-13T19:30:00Z"))
        let release = try #require(try await gateway.status(of: answer).releases.first)
        let responder = try #require(release.items.first?.responder)
        let cases: [(String, String, String, ProblemKind)] = [
            ("nova", release.releaseID, responder, .noFootageYet), ("flockos", release.releaseID, responder, .notFound),
            ("nova", "rel_", responder, .notFound), ("nova", release.releaseID, "rsp_", .notFound),
            ("nova", release.releaseID, "rsp_" + String(repeating: "0", count: 26), .notFound),
        ]
        for (partner, release, responder, expected) in cases {
            let kind = await Self.kind {
                try await gateway.gateway.partners.footage(
                    partner: partner,
                    release: release,
                    responder: responder,
                    authorization: Self.bearer
                )
            }
            #expect(kind == expected)
        }
    }
}
