public import CommunityRequests
public import PartnerAdapters

/// How the messages of each adapter depart from its manifest: counted by path and type, never by value.
///
/// A key can be a value. One that the adapter does not know is therefore `*` until it stood in three messages; what
/// stood in fewer is neither shown nor kept. The ledger is bounded, whatever partners send.
public struct DriftLedger: Sendable {
    /// In how many messages a key must stand before it is taken for a name.
    public static let namingThreshold = 3
    /// The most places that are counted apart.
    public static let placeLimit = 2_000
    /// The most keys that wait for being seen again.
    static let pendingLimit = 1_000

    /// One place of one adapter's messages.
    public struct Place: Hashable, Sendable {
        public var adapter: String
        public var finding: DriftFinding

        public init(adapter: String, finding: DriftFinding) {
            self.adapter = adapter
            self.finding = finding
        }
    }

    /// In how many messages it was found, and when; times are cut to the quarter hour.
    public struct Count: Hashable, Sendable {
        public var messages: Int
        public var first: Instant
        public var last: Instant

        public init(messages: Int, first: Instant, last: Instant) {
            self.messages = messages
            self.first = first
            self.last = last
        }
    }

    /// What may be shown and kept.
    public private(set) var counts: [Place: Count] = [:]
    /// Findings beyond the limit, which were counted nowhere else.
    public private(set) var overflow = 0
    /// The digest of each adapter's manifest: what is counted belongs to one manifest, and ends with it.
    public private(set) var digests: [String: String] = [:]
    private var pending: [Place: Pending] = [:]

    private struct Pending {
        var messages: [Int]
        var first: Instant
    }

    public init() {}

    /// Makes a ledger of what was kept.
    public init(counts: [Place: Count], digests: [String: String], overflow: Int) {
        self.counts = counts
        self.digests = digests
        self.overflow = overflow
    }

    /// Notes what one message showed.
    ///
    /// - Parameter message: Tells messages apart, so that one that is sent again and again counts once as a witness.
    public mutating func note(
        _ findings: [DriftFinding],
        adapter: String,
        digest: String,
        message: Int,
        now: Instant
    ) {
        if let known = self.digests[adapter], known != digest { self.forget(adapter) }
        self.digests[adapter] = digest
        let time = now.cut(toSeconds: 900)
        for finding in findings {
            let place = Place(adapter: adapter, finding: finding)
            guard finding.hasUnprovenKey, self.counts[place] == nil else {
                self.count(place, at: time)
                continue
            }
            self.count(place.masked, at: time)
            self.witness(place, message: message, at: time)
        }
    }

    private mutating func count(_ place: Place, at time: Instant) {
        if self.counts[place] != nil {
            self.counts[place]?.messages += 1
            self.counts[place]?.last = time
        } else if self.counts.count < Self.placeLimit {
            self.counts[place] = Count(messages: 1, first: time, last: time)
        } else {
            self.overflow += 1
        }
    }

    /// Notes that a key was seen, and takes it for a name once it was seen often enough.
    private mutating func witness(_ place: Place, message: Int, at time: Instant) {
        guard var pending = self.pending[place] else {
            if self.pending.count < Self.pendingLimit {
                self.pending[place] = Pending(messages: [message], first: time)
            }
            return
        }
        guard !pending.messages.contains(message) else { return }
        pending.messages.append(message)
        guard pending.messages.count >= Self.namingThreshold, self.counts.count < Self.placeLimit else {
            self.pending[place] = pending
            return
        }
        self.pending[place] = nil
        let seen = pending.messages.count
        self.counts[place] = Count(messages: seen, first: pending.first, last: time)
        // Those that were counted under the masked name have one of their own now.
        guard let masked = self.counts[place.masked] else { return }
        self.counts[place.masked] =
            masked.messages > seen
            ? Count(messages: masked.messages - seen, first: masked.first, last: masked.last) : nil
    }

    private mutating func forget(_ adapter: String) {
        self.counts = self.counts.filter { $0.key.adapter != adapter }
        self.pending = self.pending.filter { $0.key.adapter != adapter }
    }
}

extension DriftLedger.Place {
    /// The place without its last key.
    fileprivate var masked: DriftLedger.Place {
        let parent = self.finding.path.split(separator: "/").dropLast().map { "/\($0)" }.joined()
        let finding = DriftFinding(kind: self.finding.kind, path: parent + "/*", type: self.finding.type)
        return DriftLedger.Place(adapter: self.adapter, finding: finding)
    }
}

extension DriftFinding {
    /// Whether its last key is the partner's, and not the manifest's.
    fileprivate var hasUnprovenKey: Bool { self.kind == .unknownField && !self.path.hasSuffix("/*") }
}
