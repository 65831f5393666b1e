import CommunityRequests
import GatewayCore
import RequestPolicy
import Testing

@Suite("What intake refuses")
struct RefusalTests {
    @Test(
        "names every rule and its place in the partner's own payload",
        arguments: [
            (
                #""offenseType": "220""#, #""offenseType": "30A""#,
                "request-refused, offense-permitted /data/offenseType"
            ),
            (#""offenseType": "220""#, #""offenseType": "XYZ""#, "not-translatable, table /data/offenseType"),
            (#""offenseType": "220", "#, "", "not-translatable, required /data/offenseType"),
            (
                #""offenseType": "220", "reason": "Residential burglary, rear door forced""#,
                #""offenseType": "Other""#,
                "not-translatable, required /data/reason"
            ),
            ("0193-7", "0193-8", "not-translatable, check-character /data/investigationCode"),
            (
                #""startDate": "2026-02-12T22"#, #""startDate": "2026-02-12T02"#,
                "request-refused, window-length /data/endDate"
            ),
            (
                #""endDate": "2026-02-13T02"#, #""endDate": "2026-02-13T14"#,
                "request-refused, window-length /data/endDate, window-future /data/endDate"
            ),
            (
                #""radius": 0.2}"#, #""radius": 2}"#,
                "request-refused, area-size /data/radius/radius, area-cells /data/radius/radius"
            ),
            (#""radius": 0.2}"#, #""radius": 0}"#, "not-translatable, shape /data/radius/radius"),
            (
                #""ownInvestigation": true"#, #""ownInvestigation": false"#,
                "request-refused, own-investigation /data/attestations/ownInvestigation"
            ),
            (#""ori": "TX0571200""#, #""ori": "TX0571400""#, "request-refused, agency-active /data/agency/ori"),
            (
                #""ori": "TX0571200""#, #""ori": "TX0579900""#,
                "request-refused, agency-known /data/agency/ori"
            ),
            (#""state": "texas""#, #""state": "ohio""#, "request-refused, agency-state /data/agency/state"),
        ]
    )
    func rules(part: String, other: String, expected: String) async throws {
        let gateway = try TestGateway()
        let reply = try await gateway.send(.created.replacing(part, with: other), id: "msg-1")
        #expect(reply.outline == expected)
    }

    @Test("lists what could not be read together with the refusals that can still be decided")
    func both() async throws {
        let gateway = try TestGateway()
        let message = NovaMessage.created.replacing(#""offenseType": "220""#, with: #""offenseType": 220"#)
            .replacing(#""endDate": "2026-02-13"#, with: #""endDate": "2026-02-14"#)
            .replacing(#""ownInvestigation": true"#, with: #""ownInvestigation": false"#)
        let problem = try #require(try await gateway.send(message, id: "msg-1").problem)
        #expect(problem.kind == .notTranslatable)
        #expect(
            Set(problem.violations.map(\.rule.description)) == [
                "type", "window-length", "window-future", "own-investigation",
            ]
        )
        #expect(try await gateway.store.unpublished(limit: 10).isEmpty)
    }

    @Test(
        "is legal process wherever a message says it is, before anything else that is wrong with it",
        arguments: [
            (#""caseNumber""#, #""warrantNumber": "W-1", "caseNumber""#),
            (#""caseNumber""#, #""emergency": true, "caseNumber""#),
            ("Dark blue", "This is a search warrant. Dark blue"),
            ("Residential burglary, rear door forced", "Pursuant to the attached subpoena"),
        ]
    )
    func legalProcess(part: String, other: String) async throws {
        let gateway = try TestGateway()
        let message = NovaMessage.created.replacing(part, with: other)
            .replacing(#""offenseType": "220""#, with: #""offenseType": "XYZ""#)
            .replacing(#""radius": 0.2}"#, with: #""radius": 2}"#)
        let problem = try #require(try await gateway.send(message, id: "msg-1").problem)
        #expect(problem.kind == .legalProcess)
        #expect(problem.violations.allSatisfy { $0.detail.contains("legal desk") })
    }

    @Test(
        "keeps to the programme's dates",
        arguments: [
            (opens: "2026-02-13T13:40:01Z", closes: "2027-01-01T00:00:00Z", isRefused: true),
            (opens: "2026-02-13T13:40:00Z", closes: "2027-01-01T00:00:00Z", isRefused: false),
            (opens: "2026-01-01T00:00:00Z", closes: "2026-02-13T13:39:59Z", isRefused: true),
            (opens: "2026-01-01T00:00:00Z", closes: "2026-02-13T13:40:00Z", isRefused: false),
        ]
    )
    func programme(opens: String, closes: String, isRefused: Bool) async throws {
        let roster = try TestRoster.standard(
            programme: Programme(opens: time(opens), noNewRequestsAfter: time(closes))
        )
        let gateway = try TestGateway(roster: roster)
        let outline = try await gateway.send(.created, id: "msg-1").outline
        #expect(outline == (isRefused ? "request-refused, programme-dates " : "accepted open"))
    }
}
