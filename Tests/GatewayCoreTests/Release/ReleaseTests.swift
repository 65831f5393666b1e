import CommunityRequests
import GatewayCore
import OwnerKit
import Testing

@Suite("Releases")
struct ReleaseTests {
    private static let first = time("2026-02-13T19:30:00Z")
    private static let interval = Duration.seconds(6 * 3_600)

    @Test("happen at every release time, also when empty, and always in the same form")
    func everyTime() async throws {
        let gateway = try TestGateway()
        _ = try await gateway.accept()
        for number in 0..<28 { try await gateway.release(at: Self.first + Self.interval * number) }
        let releases = try gateway.callbacks("footage_available")
        #expect(releases.count == 28)
        #expect(releases.allSatisfy { $0.data.items == [] && $0.data.requestId == "ref-1" })
        #expect(Set(releases.map(\.data.releaseId)).count == 28)
        #expect(releases.last?.timestamp == "2026-02-20T13:30:00Z")
    }

    @Test("do not happen before their time, and once at it")
    func onTime() async throws {
        let gateway = try TestGateway()
        let answer = try await gateway.accept()
        try await Owner("ana", at: gateway).consent(answer)
        try await gateway.release(at: Self.first - .milliseconds(1))
        #expect(try gateway.callbacks("footage_available").isEmpty)
        for offset in [0, 0, 1, 3_600, 21_599] {
            try await gateway.release(at: Self.first + .seconds(offset))
            #expect(try gateway.callbacks("footage_available").map(\.data.items?.count) == [1])
        }
    }

    @Test("release each consent once, in an order that is not that of arrival, under names of their own")
    func shuffled() async throws {
        let gateway = try TestGateway()
        let answer = try await gateway.accept()
        for number in 0..<8 {
            try await Owner("owner-\(number)", at: gateway).consent(answer, from: Int64(number) * 600)
        }
        try await gateway.release(at: Self.first)
        try await gateway.release(at: Self.first + Self.interval)
        let releases = try gateway.callbacks("footage_available").compactMap(\.data.items)
        #expect(releases.map(\.count) == [8, 0])
        let starts = releases[0].compactMap { $0.clips.first?.start }
        #expect(Set(starts).count == 8 && starts != starts.sorted())
        #expect(Set(releases[0].map(\.responder)).count == 8)
        let read = try await gateway.status(of: answer).releases
        #expect(read.map { $0.items.map(\.responder) } == [releases[0].map(\.responder), []])
    }

    @Test("that a standstill missed are made as one, at the last time that has passed")
    func standstill() async throws {
        let gateway = try TestGateway()
        let answer = try await gateway.accept()
        try await Owner("ana", at: gateway).consent(answer)
        try await gateway.release(at: Self.first + Self.interval * 3 + .seconds(17))
        let releases = try gateway.callbacks("footage_available")
        #expect(releases.map(\.timestamp) == ["2026-02-14T13:30:00Z"])
        #expect(releases.map(\.data.items?.count) == [1])
        try await gateway.release(at: Self.first + Self.interval * 4)
        #expect(try gateway.callbacks("footage_available").map(\.timestamp).last == "2026-02-14T19:30:00Z")
    }

    @Test("end with the last, which closes the request and says so", arguments: [0, 40])
    func last(lateDays: Int) async throws {
        let gateway = try TestGateway()
        let answer = try await gateway.accept()
        try await Owner("ana", at: gateway).consent(answer)
        try await gateway.release(at: time("2026-02-20T13:30:00Z") + .seconds(lateDays * 86_400))
        // They leave at once and may overtake each other.
        let told = try gateway.transport.callbacks().sorted { $0.kind < $1.kind }
        #expect(told.map(\.kind) == ["closed", "footage_available", "published"])
        #expect(told.prefix(2).map(\.timestamp) == ["2026-02-20T13:30:00Z", "2026-02-20T13:30:00Z"])
        #expect(told.first?.data.status == "closed" && told[1].data.items?.count == 1)
        #expect(try await gateway.status(of: answer).state == "closed")
        #expect(try await gateway.gateway.releaser.releaseDue() == false)
    }

    @Test("of a resolved request happen once more, with what was given before")
    func resolved() async throws {
        let gateway = try TestGateway()
        let answer = try await gateway.accept()
        try await Owner("ana", at: gateway).consent(answer)
        _ = try await gateway.send(.closing("resolved"), id: "msg-2")
        for number in 0..<3 { try await gateway.release(at: Self.first + Self.interval * number) }
        #expect(try gateway.callbacks("footage_available").map(\.data.items?.count) == [1])
        #expect(try await gateway.status(of: answer).state == "resolved")
    }

    @Test("of a withdrawn request do not happen, but owners' withdrawals are still told")
    func withdrawn() async throws {
        let gateway = try TestGateway()
        let answer = try await gateway.accept()
        let held = try await Owner("ana", at: gateway).consent(answer)
        try await gateway.release(at: Self.first)
        try await Owner("ben", at: gateway).consent(answer)
        try await Owner("ana", at: gateway).agent.withdraw(held)
        _ = try await gateway.send(.closing("withdrawn"), id: "msg-2")
        for number in 1..<4 { try await gateway.release(at: Self.first + Self.interval * number) }
        #expect(try gateway.callbacks("footage_available").map(\.data.items?.count) == [1])
        #expect(try gateway.callbacks("footage_withdrawn").count == 1)
        #expect(try await gateway.status(of: answer).releases.flatMap(\.items).isEmpty)
    }

    @Test("a withdrawal supersedes the release that has not arrived by one without the item")
    func superseded() async throws {
        let gateway = try TestGateway()
        let answer = try await gateway.accept()
        await gateway.gateway.relay.deliverDue()
        gateway.transport.answer(500)
        let held = try await Owner("ana", at: gateway).consent(answer)
        try await Owner("ben", at: gateway).consent(answer, from: 3_000)
        try await gateway.release(at: Self.first)
        let attempted = try gateway.callbacks("footage_available")
        #expect(attempted.map(\.data.items?.count) == [2])
        try await Owner("ana", at: gateway).agent.withdraw(held)
        gateway.transport.answer(200)
        gateway.clock.advance(by: .seconds(60))
        for _ in 0..<3 { await gateway.gateway.relay.deliverDue() }
        let arrived = try gateway.callbacks("footage_available").dropFirst()
        #expect(arrived.count == 1)
        #expect(arrived.first?.data.items?.map { $0.clips.map(\.start) } == [["2026-02-12T22:50:00Z"]])
        #expect(arrived.first?.data.releaseId == attempted.first?.data.releaseId)
        #expect(try await gateway.store.deliveryCounts()[.superseded] == 1)
    }

    @Test("a sandbox's request goes the partner's way, and the public sees nothing of it")
    func sandbox() async throws {
        let gateway = try TestGateway(roster: TestRoster.standard(isSandbox: true))
        let answer = try await gateway.accept()
        try await gateway.release(at: Self.first)
        #expect(Set(try gateway.transport.callbacks().map(\.kind)) == ["published", "footage_available"])
        #expect(try await gateway.status(of: answer).state == "open")
        let record = try #require(try await gateway.store.request(code: answer.code))
        let region = try #require(record.request.cells.first?.region)
        let page = try await gateway.gateway.register.region(region)
        #expect(!String(decoding: page.bytes, as: UTF8.self).contains(answer.code.description))
        #expect(try await gateway.gateway.register.open().list.requests.isEmpty)
        #expect(try await gateway.gateway.register.agency(record.request.agency)?.list.requests.isEmpty == true)
        #expect(try await gateway.gateway.register.request(answer.code) == nil)
    }
}
