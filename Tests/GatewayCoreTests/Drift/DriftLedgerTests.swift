import CommunityRequests
import GatewayCore
import PartnerAdapters
import Testing

@Suite("Counted drift")
struct DriftLedgerTests {
    private static let now = TestGateway.start

    private func ledger(_ notes: [(path: String, message: Int)], digest: String = "d") -> DriftLedger {
        var ledger = DriftLedger()
        for note in notes {
            let finding = DriftFinding(kind: .unknownField, path: note.path, type: .string)
            ledger.note([finding], adapter: "a", digest: digest, message: note.message, now: Self.now)
        }
        return ledger
    }

    private func counts(_ ledger: DriftLedger) -> [String: Int] {
        Dictionary(
            uniqueKeysWithValues: ledger.counts.map { ("\($0.key.adapter)\($0.key.finding.path)", $0.value.messages) }
        )
    }

    @Test("a key is told once it stood in three messages, and is a star before")
    func threeMessages() {
        #expect(self.counts(self.ledger([("/data/x", 1), ("/data/x", 2)])) == ["a/data/*": 2])
        #expect(self.counts(self.ledger([("/data/x", 1), ("/data/x", 2), ("/data/x", 3)])) == ["a/data/x": 3])
        let four = [("/data/x", 1), ("/data/y", 2), ("/data/x", 2), ("/data/x", 3), ("/data/x", 4)]
        #expect(self.counts(self.ledger(four)) == ["a/data/x": 4, "a/data/*": 1])
    }

    @Test("one message that is sent again and again is no witness")
    func repetition() {
        let notes = (0..<5).map { _ in (path: "/Maria", message: 1) }
        #expect(self.counts(self.ledger(notes)) == ["a/*": 5])
    }

    @Test("what is counted belongs to one manifest")
    func digest() {
        var ledger = self.ledger([("/x", 1), ("/x", 2), ("/x", 3)])
        let finding = DriftFinding(kind: .changedType, path: "/y", type: .number)
        ledger.note([finding], adapter: "a", digest: "other", message: 4, now: Self.now)
        #expect(self.counts(ledger) == ["a/y": 1])
    }

    @Test("it stays small, whatever is sent")
    func bounds() {
        var ledger = DriftLedger()
        for number in 0..<5_000 {
            let findings = [
                DriftFinding(kind: .changedType, path: "/p\(number)", type: .number),
                DriftFinding(kind: .unknownField, path: "/q\(number)", type: .number),
            ]
            ledger.note(findings, adapter: "a", digest: "d", message: number, now: Self.now)
        }
        #expect(ledger.counts.count == DriftLedger.placeLimit)
        #expect(ledger.overflow == 5_000 - DriftLedger.placeLimit + 1)
    }

    @Test("a gateway counts what its messages show, and times are cut to the quarter hour")
    func intake() async throws {
        let gateway = try TestGateway()
        let message = NovaMessage.created.replacing("\"caseNumber\"", with: "\"priority\": 1, \"caseNumber\"")
        for number in 1...3 { _ = try await gateway.send(message, id: "msg-\(number)") }
        let ledger = gateway.gateway.drift.snapshot.ledger
        #expect(ledger.counts.map(\.key.finding.path) == ["/data/priority"])
        #expect(ledger.counts.first?.value.messages == 3)
        #expect((ledger.counts.first?.value.last.seconds ?? 1) % 900 == 0)
    }
}
