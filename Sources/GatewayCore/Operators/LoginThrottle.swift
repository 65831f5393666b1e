import CommunityRequests

/// Slows down whoever tries passwords: per account and per address, in memory only. A pure value; time comes in.
///
/// An attempt counts as failed until it has succeeded, so that many at a time gain nothing. Names that are no account's
/// are counted like those that are.
struct LoginThrottle: Sendable {
    /// Failed attempts in a row after which one has to wait, and for how long at most.
    struct Limit: Sendable {
        var free: Int
        var longest: Int64
    }

    /// A minute at most: nobody can lock an account's holder out for long, and still only 1,440 guesses a day are left.
    static let account = Limit(free: 5, longest: 60)
    /// Behind a proxy many share an address.
    static let address = Limit(free: 30, longest: 300)
    /// After so many seconds without an attempt all is forgotten.
    static let memory: Int64 = 3_600
    /// The most keys that are remembered.
    static let capacity = 20_000

    private struct Entry: Sendable {
        var failures = 0
        var last: Instant
    }

    private var entries: [String: Entry] = [:]

    /// How many accounts and addresses are remembered.
    var count: Int { self.entries.count }

    /// Takes an attempt in.
    ///
    /// - Returns: Seconds to wait; `nil` where the password may be looked at.
    mutating func admit(account: String, address: String, at now: Instant) -> Int? {
        let keys = [("account " + account, Self.account), ("address " + address, Self.address)]
        let wait = keys.map { self.wait($0.0, $0.1, at: now) }.max() ?? 0
        guard wait == 0 else { return Int(wait) }
        self.makeRoom(at: now)
        for (key, _) in keys {
            self.entries[key, default: Entry(last: now)].failures += 1
            self.entries[key]?.last = now
        }
        return nil
    }

    /// An attempt was wrong, as was assumed; how long one has to wait is counted from here.
    mutating func fail(account: String, address: String, at now: Instant) {
        for key in ["account " + account, "address " + address] { self.entries[key]?.last = now }
    }

    /// An attempt was right.
    mutating func succeed(account: String, address: String) {
        self.entries["account " + account] = nil
        let key = "address " + address
        guard let failures = self.entries[key]?.failures else { return }
        self.entries[key]?.failures = max(0, failures - 1)
    }

    private func wait(_ key: String, _ limit: Limit, at now: Instant) -> Int64 {
        guard let entry = self.entries[key], entry.failures >= limit.free else { return 0 }
        let pause = min(limit.longest, Int64(1) << Int64(min(20, entry.failures - limit.free)))
        let end = entry.last + .seconds(pause)
        guard end > now else { return 0 }
        return max(1, min(pause, end.seconds - now.seconds))
    }

    private mutating func makeRoom(at now: Instant) {
        guard self.entries.count >= Self.capacity else { return }
        let limit = now - .seconds(Self.memory)
        self.entries = self.entries.filter { $0.value.last > limit }
        guard self.entries.count >= Self.capacity else { return }
        // The oldest tenth goes; whoever fills this has used up as many attempts.
        let oldest = self.entries.sorted { $0.value.last < $1.value.last }.prefix(Self.capacity / 10)
        for (key, _) in oldest { self.entries[key] = nil }
    }
}
