import CommunityRequests
import GatewayCore
import RequestPolicy
import Testing

@Suite("The public counts")
struct PublicCountTests {
    @Test("come from the log alone: what was published, refused, reviewed, closed, taken down, served")
    func figures() async throws {
        let test = try TestGateway()
        let answer = try await test.accept()
        let windowTooLong = NovaMessage.numbered(2).replacing("2026-02-13T02:30:00.000Z", with: "2026-02-13T20:30:00Z")
        _ = try await test.send(windowTooLong, id: "msg-2")
        _ = try await test.send(.closing("resolved"), id: "msg-3")
        _ = try await test.gateway.takeDown.takeDown(answer.code, reason: .safety, by: .nobody)
        let desk = DemandDesk(
            store: test.store,
            environment: GatewayEnvironment(
                now: { test.clock.now },
                randomBytes: { _ in Array(repeating: 1, count: 16) }
            )
        )
        try await desk.record(ServedDemand(kind: .subpoena, date: "2026-02-01", outcome: .refused, note: "From Mr Doe"))
        try await test.gateway.log.publishPending()
        let report = try await test.gateway.register.transparency()
        let counts = report.counts
        #expect(counts.total(.published, named: "220") == 1)
        #expect(counts.total(.refused) == 1)
        #expect(counts.total(.refusedByRule, named: "window-length") == 1)
        #expect(counts.total(.state, named: "resolved") == 1)
        #expect(counts.total(.takenDown, named: "safety") == 1)
        #expect(counts.total(.served, named: "subpoena") == 1)
        #expect(counts.byMonth(.published).map(\.month) == ["2026-02"])
        #expect(report.received == 2 && report.waiting == 0)
        #expect(report.demands.map(\.note) == ["From Mr Doe"])
        let entries = try await test.store.logEntries(from: 0, limit: 99).map { String(decoding: $0, as: UTF8.self) }
        #expect(counts.entries == Int64(entries.count))
        let served = try #require(entries.last)
        #expect(served.contains(#""kind":"demand.served""#) && served.contains(#""note_commitment":"#))
        #expect(!entries.joined().contains("Doe"))

        let agency = try #require(ORI("TX0571200"))
        let profile = try #require(try await test.gateway.register.agency(agency))
        #expect(profile.counts.total(.published) == 1 && profile.counts.total(.refused) == 1)
    }

    @Test("say what a person looked at, and what still waits for one")
    func reviewed() async throws {
        let test = try TestGateway()
        for number in 1...3 {
            let message = NovaMessage.numbered(number).replacing(
                #""offenseType": "220""#,
                with: #""offenseType": "11A""#
            )
            let answer = try await test.accept(message, id: "msg-\(number)")
            switch number {
            case 1: _ = try await test.gateway.review.approve(answer.code, by: .terminal(user: "test"))
            case 2: _ = try await test.turnAway(answer.code, RuleID("offense-permitted"), "Not here.")
            default: break
            }
        }
        #expect(try await test.gateway.register.transparency().waiting == 2)
        while try await test.gateway.publisher.publishNext() {}
        try await test.gateway.log.publishPending()
        let report = try await test.gateway.register.transparency()
        #expect(report.counts.total(.reviewed, named: "published") == 1)
        #expect(report.counts.total(.reviewed, named: "refused") == 1)
        #expect(report.waiting == 1 && report.received == 3)
    }

    @Test("are the same after a restart, and are not added twice")
    func restart() async throws {
        let first = try TestGateway()
        _ = try await first.accept()
        try await first.gateway.log.publishPending()
        let before = try await first.gateway.register.transparency().counts
        let second = try await first.restarted()
        try await second.gateway.log.open()
        for _ in 1...2 { #expect(try await second.gateway.register.transparency().counts == before) }
        #expect(before.total(.published) == 1)
    }

    @Test("hold nothing of the sandbox")
    func sandbox() async throws {
        let test = try TestGateway(roster: TestRoster.standard(isSandbox: true))
        _ = try await test.accept()
        _ = try await test.send(.created.replacing(#""220""#, with: #""XYZ""#), id: "msg-2")
        try await test.gateway.log.publishPending()
        let report = try await test.gateway.register.transparency()
        #expect(report.received == 0 && report.counts.counts.isEmpty)
    }
}
