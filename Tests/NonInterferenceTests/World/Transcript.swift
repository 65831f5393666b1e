import CommunityRequests

/// All that one observer sees, in its order: every byte and every time.
struct Transcript: Sendable, Equatable {
    struct Entry: Sendable, Equatable {
        let time: Instant
        /// What was asked, or where something arrived.
        let what: String
        let status: Int
        /// In the order in which they came.
        let headers: [String]
        let body: [UInt8]
    }

    private(set) var entries: [Entry] = []

    mutating func add(
        _ what: String,
        at time: Instant,
        status: Int = 0,
        headers: [(name: String, value: String)] = [],
        body: [UInt8]
    ) {
        let fields = headers.map { "\($0.name): \($0.value)" }
        self.entries.append(Entry(time: time, what: what, status: status, headers: fields, body: body))
    }

    /// Where this transcript and another part; `nil` where they are the same to the last byte.
    func difference(from other: Transcript) -> String? {
        for (place, (left, right)) in zip(self.entries, other.entries).enumerated() where left != right {
            return """
                entry \(place): \(left.outline)
                \(String(decoding: left.body.prefix(2_000), as: UTF8.self))
                instead of: \(right.outline)
                \(String(decoding: right.body.prefix(2_000), as: UTF8.self))
                """
        }
        guard self.entries.count != other.entries.count else { return nil }
        let longer = self.entries.count > other.entries.count ? self.entries : other.entries
        return "\(self.entries.count) entries instead of \(other.entries.count); the first more: "
            + longer[min(self.entries.count, other.entries.count)].outline
    }
}

extension Transcript.Entry {
    fileprivate var outline: String { "\(self.time.rfc3339) \(self.what) \(self.status) \(self.headers)" }
}

/// What everybody who may look at a gateway has seen of one world.
struct Transcripts: Sendable {
    var partners = Transcript()
    var everybody = Transcript()
    var platform = Transcript()
    /// The gateway's own log, line by line: what a curious operator reads.
    var operatorLog = Transcript()
    /// So that a harness in which nothing happens does not pass.
    var consents = 0
    var releasedItems = 0
}
