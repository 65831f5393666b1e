public import AnswerProtocol
public import CommunityRequests

/// The keys of oblivious HTTP and what was opened with them, kept with the gateway's other keys, apart from the data.
public protocol ObliviousKeyStore: Sendable {
    /// Every key that is kept, with what was opened under it, the oldest first.
    func load() throws -> [StoredObliviousKey]
    /// Keeps a new key. On disk when it returns.
    func add(_ key: ObliviousKey) throws
    /// Destroys a key and what is known of its use. Nothing of them can be read when it returns.
    func destroy(_ key: ObliviousKey) throws
    /// Remembers a request that was opened, so that it is not opened again after a restart either.
    ///
    /// A loss of power may take the last ones; the end of the process takes none.
    func note(_ mark: ReplayMark, under key: ObliviousKey) throws
}

/// A key of oblivious HTTP and when it was made.
public struct ObliviousKey: Sendable {
    public let key: AnswerSealingKey
    public let madeAt: Instant

    public init(_ key: AnswerSealingKey, madeAt: Instant) {
        self.key = key
        self.madeAt = madeAt
    }
}

/// A key as it was kept.
public struct StoredObliviousKey: Sendable {
    public let key: ObliviousKey
    public let seen: Set<ReplayMark>

    public init(_ key: ObliviousKey, seen: Set<ReplayMark>) {
        self.key = key
        self.seen = seen
    }
}
