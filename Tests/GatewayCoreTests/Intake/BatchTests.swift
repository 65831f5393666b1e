import CommunityRequests
import Foundation
import GatewayCore
import PartnerAdapters
import Testing

@Suite("A batch")
struct BatchTests {
    /// An incident as Clearance sends it.
    private static func incident(_ number: Int, state: String = "Open", more: String = "") -> String {
        """
        {"eventId": "EVENT-\(number)", "transactionId": "transaction-\(number)", "state": "\(state)", \(more)
         "category": "Burglary", "type": "Incident", "description": "A dark pickup.",
         "eventStartTimeUtc": "2026-02-12T22:00:00Z", "eventEndTimeUtc": "2026-02-13T02:30:00Z",
         "location": {"latitude": 32.9871, "longitude": -96.7479}}
        """
    }

    private static func send(_ items: [String], to gateway: TestGateway) async -> IntakeReply {
        await gateway.gateway.intake.receive(
            InboundMessage(
                partner: "clearance",
                headers: MessageHeaders([("authorization", "Bearer a-token-of-a-partner")]),
                contentType: "application/json",
                body: Array("[\(items.joined(separator: ", "))]".utf8)
            )
        )
    }

    @Test("answers each item for itself, in order")
    func inOrder() async throws {
        let gateway = try TestGateway()
        let broken = Self.incident(2).replacingOccurrences(of: "Burglary", with: "Unknown")
        let items = [Self.incident(1), broken, Self.incident(3)]
        let reply = await Self.send(items, to: gateway)
        #expect(reply.outline == "accepted open; not-translatable, table /1/category; accepted open")
        #expect(try await gateway.store.openRequests(limit: 10).count == 2)
    }

    @Test("sent again repeats what was accepted")
    func again() async throws {
        let gateway = try TestGateway()
        let items = [Self.incident(1), Self.incident(2)]
        guard case .batch(let first) = await Self.send(items, to: gateway) else {
            Issue.record("no batch")
            return
        }
        let second = await Self.send(items + [Self.incident(3)], to: gateway)
        #expect(second.outline == "repeated open; repeated open; accepted open")
        guard case .batch(let replies) = second else { return }
        #expect(zip(first, replies).allSatisfy { $0.answer == $1.answer })
    }

    @Test("holds 1 to 100 items", arguments: [(0, "required"), (101, "form")])
    func bounds(count: Int, rule: String) async throws {
        let gateway = try TestGateway()
        let reply = await Self.send((0..<count).map { Self.incident($0) }, to: gateway)
        #expect(reply.problem?.kind == .notTranslatable)
        #expect(reply.problem?.violations.map(\.rule.description) == [rule])
        #expect(try await gateway.store.openRequests(limit: 10).isEmpty)
    }

    @Test("of a hundred is kept whole")
    func hundred() async throws {
        let gateway = try TestGateway()
        let reply = await Self.send((0..<100).map { Self.incident($0) }, to: gateway)
        #expect(
            Set(reply.outline.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }) == [
                "accepted open"
            ]
        )
        #expect(try await gateway.store.openRequests(limit: 200).count == 100)
    }

    @Test("counts what no manifest knows once for each item")
    func drift() async throws {
        let gateway = try TestGateway()
        _ = await Self.send((0..<4).map { Self.incident($0, more: #""novelField": 1,"#) }, to: gateway)
        let counts = gateway.gateway.drift.snapshot.ledger.counts
        let novel = counts.filter { $0.key.finding.path == "/novelField" }
        #expect(novel.map(\.value.messages) == [4], "\(counts.keys)")
    }
}
