import AnswerProtocol
import CommunityRequests

/// Which keys of oblivious HTTP are accepted now, which one is published, and what was opened under each.
///
/// A key is published for a day and accepted for one more. What was opened under a key is remembered for as long as the
/// key is accepted, so memory is bounded by a key's capacity: one that has opened that many requests is replaced before
/// its time, and no longer accepted. Pure: whoever holds it keeps what it says.
struct ObliviousKeyring {
    /// Seconds for which a key is published.
    static let lifetime: Int64 = 86_400
    /// Seconds for which it is accepted after that: apps that read it last need not read it again at once.
    static let overlap: Int64 = 86_400
    /// Requests that one key opens; some 40 MB of memory.
    static let standardCapacity = 1 << 20

    /// What has to be done to what is kept.
    struct Turn {
        var added: [ObliviousKey] = []
        var destroyed: [ObliviousKey] = []

        var isNothing: Bool { self.added.isEmpty && self.destroyed.isEmpty }
    }

    private struct Entry {
        let key: ObliviousKey
        var seen: Set<ReplayMark>
    }

    private let capacity: Int
    /// The newest last.
    private var entries: [Entry]

    init(_ stored: [StoredObliviousKey] = [], capacity: Int = ObliviousKeyring.standardCapacity) {
        self.capacity = capacity
        self.entries = stored.map { Entry(key: $0.key, seen: $0.seen) }
    }

    /// The keys that open requests, the newest first.
    var keys: [AnswerSealingKey] { self.entries.reversed().map(\.key.key) }

    /// The one that is published; `nil` before the first turn.
    var published: AnswerSealingKey? { self.entries.last?.key.key }

    /// Takes keys out whose time is over, or that are used up, and puts a new one in where it is time.
    ///
    /// - Parameter random: 32 random bytes, for the new key.
    mutating func turn(at now: Instant, random: () -> [UInt8]) throws -> Turn {
        var turn = Turn()
        let isOver = { [capacity] (entry: Entry) in
            now >= entry.key.madeAt + .seconds(Self.lifetime + Self.overlap) || entry.seen.count >= capacity
        }
        let newest = self.entries.last
        let isDue = newest.map { now >= $0.key.madeAt + .seconds(Self.lifetime) || isOver($0) } ?? true
        if isDue {
            let keyID = (newest?.key.key.keyID ?? 0) &+ 1
            let key = try AnswerSealingKey(keyID: keyID, rawRepresentation: random())
            turn.added = [ObliviousKey(key, madeAt: now)]
        }
        turn.destroyed = self.entries.filter(isOver).map(\.key)
        self.entries.removeAll(where: isOver)
        self.entries += turn.added.map { Entry(key: $0, seen: []) }
        return turn
    }

    /// Whether a request with that mark was opened before.
    func hasSeen(_ mark: ReplayMark) -> Bool { self.entries.contains { $0.seen.contains(mark) } }

    /// Notes that a request was opened.
    ///
    /// - Returns: The key under which to remember it; `nil` where it was opened before, or its key has gone since.
    mutating func note(_ mark: ReplayMark, under keyID: UInt8) -> ObliviousKey? {
        guard let index = self.entries.lastIndex(where: { $0.key.key.keyID == keyID }),
            self.entries[index].seen.insert(mark).inserted
        else { return nil }
        return self.entries[index].key
    }
}
