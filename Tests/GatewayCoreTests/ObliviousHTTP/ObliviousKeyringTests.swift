import AnswerProtocol
import CommunityRequests
import Testing

@testable import GatewayCore

@Suite("The keys of oblivious HTTP")
struct ObliviousKeyringTests {
    private static let start = time("2026-02-13T13:40:00Z")

    private static func turn(_ keyring: inout ObliviousKeyring, after seconds: Int64) throws -> ObliviousKeyring.Turn {
        try keyring.turn(at: Self.start + .seconds(seconds)) { Array(repeating: 5, count: 32) }
    }

    private static func mark(_ number: Int) -> ReplayMark { ReplayMark(encapsulatedKey: [UInt8(number)]) }

    @Test("one is made at the first turn, published for a day, and accepted for one more")
    func schedule() throws {
        var keyring = ObliviousKeyring()
        #expect(keyring.published == nil)
        #expect(try Self.turn(&keyring, after: 0).added.map(\.key.keyID) == [1])
        #expect(try Self.turn(&keyring, after: 86_399).isNothing)
        #expect(keyring.keys.map(\.keyID) == [1])
        #expect(try Self.turn(&keyring, after: 86_400).added.map(\.key.keyID) == [2])
        #expect(keyring.published?.keyID == 2)
        #expect(keyring.keys.map(\.keyID) == [2, 1])
        #expect(try Self.turn(&keyring, after: 2 * 86_400 - 1).isNothing)
        let third = try Self.turn(&keyring, after: 2 * 86_400)
        #expect(third.destroyed.map(\.key.keyID) == [1] && third.added.map(\.key.keyID) == [3])
        #expect(keyring.keys.map(\.keyID) == [3, 2])
    }

    @Test("after a pause longer than all of it there is one new key, under a number of its own")
    func pause() throws {
        var keyring = ObliviousKeyring()
        _ = try Self.turn(&keyring, after: 0)
        let turn = try Self.turn(&keyring, after: 30 * 86_400)
        #expect(turn.destroyed.map(\.key.keyID) == [1])
        #expect(keyring.keys.map(\.keyID) == [2])
    }

    @Test("numbers begin again after 255")
    func wrapping() throws {
        let old = try AnswerSealingKey(keyID: 255, rawRepresentation: Array(repeating: 1, count: 32))
        var keyring = ObliviousKeyring([StoredObliviousKey(ObliviousKey(old, madeAt: Self.start), seen: [])])
        _ = try Self.turn(&keyring, after: 86_400)
        #expect(keyring.keys.map(\.keyID) == [0, 255])
    }

    @Test("what was opened under a key is known while the key is accepted")
    func replays() throws {
        var keyring = ObliviousKeyring()
        _ = try Self.turn(&keyring, after: 0)
        #expect(keyring.note(Self.mark(1), under: 1) != nil)
        #expect(keyring.note(Self.mark(1), under: 1) == nil)
        #expect(keyring.note(Self.mark(2), under: 9) == nil)
        _ = try Self.turn(&keyring, after: 86_400)
        #expect(keyring.note(Self.mark(1), under: 1) == nil)
        #expect(keyring.note(Self.mark(2), under: 1) != nil)
    }

    @Test("one that has opened all it may is replaced before its time, and not accepted any more")
    func capacity() throws {
        var keyring = ObliviousKeyring(capacity: 3)
        _ = try Self.turn(&keyring, after: 0)
        for number in 0..<3 {
            #expect(try Self.turn(&keyring, after: 1).isNothing)
            #expect(keyring.note(Self.mark(number), under: 1) != nil)
        }
        let turn = try Self.turn(&keyring, after: 2)
        #expect(turn.destroyed.map(\.key.keyID) == [1] && turn.added.map(\.key.keyID) == [2])
        #expect(keyring.keys.map(\.keyID) == [2])
    }

    @Test("a mark is kept and read as it was")
    func markBytes() {
        let mark = Self.mark(7)
        #expect(mark.bytes.count == ReplayMark.byteCount)
        #expect(ReplayMark(mark.bytes) == mark)
        #expect(ReplayMark(Self.mark(8).bytes) != mark)
    }
}
