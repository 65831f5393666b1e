public import CommunityRequests

/// What the public counts need. They can be thrown away and counted again from the log.
public protocol CountStore: Sendable {
    /// How many entries of the log, from the first on, have been counted.
    func countedEntries() async throws -> Int64
    /// Adds the figures of a stretch of entries, once: without effect unless it begins where counting has come to.
    func add(_ counts: [LogTally.Place: Int], of entries: Range<Int64>) async throws
    /// The figures of an agency, or of all (`nil`), by measure, name and month.
    func counts(of agency: ORI?) async throws -> PublicCounts
}
