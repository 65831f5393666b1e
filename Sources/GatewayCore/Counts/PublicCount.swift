/// One figure of the public counts: so many entries of the log, of one month, say one thing.
public struct PublicCount: Hashable, Sendable {
    /// What is counted.
    public enum Measure: String, Hashable, Sendable, CaseIterable {
        /// Requests published, by offence code (``PublicCount/noOffense`` where there is none).
        case published
        /// Requests refused.
        case refused
        /// Rules that refused requests, by rule; a request may have been refused by several.
        case refusedByRule = "refused-by-rule"
        /// Requests published or refused after a person looked at them, by what she decided.
        case reviewed
        /// Published requests that took another state, by state.
        case state
        /// Descriptions taken down, by reason.
        case takenDown = "taken-down"
        /// Legal demands and emergency requests served on the operator, by kind.
        case served
    }

    /// The name under which requests are counted that have no offence of the list.
    public static let noOffense = "none"

    public let measure: Measure
    /// A word of a closed list: an offence code, a rule, a state, a reason, a kind; empty where there is one figure only.
    public let name: String
    /// `2026-02`, in UTC.
    public let month: String
    public var count: Int

    public init(measure: Measure, name: String, month: String, count: Int) {
        self.measure = measure
        self.name = name
        self.month = month
        self.count = count
    }
}

/// Public counts of one agency or of all, with how far the log was counted.
public struct PublicCounts: Hashable, Sendable {
    public let counts: [PublicCount]
    /// Entries of the log, from the first on, that are in these figures.
    public let entries: Int64

    public init(counts: [PublicCount], entries: Int64) {
        self.counts = counts
        self.entries = entries
    }

    /// All that is counted under a measure.
    public func total(_ measure: PublicCount.Measure, named name: String? = nil) -> Int {
        self.counts.lazy.filter { $0.measure == measure && (name == nil || $0.name == name) }.reduce(0) {
            $0 + $1.count
        }
    }

    /// The sums of a measure by name, the largest first, then by name.
    public func byName(_ measure: PublicCount.Measure) -> [(name: String, count: Int)] {
        self.sums(measure, by: \.name).sorted { ($1.count, $0.name) < ($0.count, $1.name) }
    }

    /// The sums of a measure by month, the oldest first.
    public func byMonth(_ measure: PublicCount.Measure) -> [(month: String, count: Int)] {
        self.sums(measure, by: \.month).map { (month: $0.name, count: $0.count) }.sorted { $0.month < $1.month }
    }

    private func sums(
        _ measure: PublicCount.Measure,
        by key: (PublicCount) -> String
    ) -> [(name: String, count: Int)] {
        var sums: [String: Int] = [:]
        for count in self.counts where count.measure == measure { sums[key(count), default: 0] += count.count }
        return sums.map { (name: $0.key, count: $0.value) }
    }
}
