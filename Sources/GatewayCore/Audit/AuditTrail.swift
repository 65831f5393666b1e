/// What was done, by whom and when: only ever added to.
public struct AuditTrail: Sendable {
    private let store: any AuditStore

    public init(store: any AuditStore) { self.store = store }

    /// The latest entries, the newest first.
    ///
    /// - Parameter number: Only those before that number.
    public func entries(before number: Int64? = nil, limit: Int) async throws -> [AuditRecord] {
        try await self.store.auditEntries(before: number, limit: limit)
    }

    /// Adds an entry that goes with no other change.
    public func note(_ event: AuditEvent) async throws { try await self.store.append(event) }

    /// Recomputes the trail from its beginning.
    ///
    /// - Returns: How many entries there are, and the number of the first that is not what was written; `nil` where
    ///   all are.
    public func verify() async throws -> (count: Int64, broken: Int64?) {
        var (last, hash) = (Int64(0), AuditRecord.beginning)
        while true {
            let page = try await self.store.auditEntries(after: last, limit: 1_000)
            for entry in page {
                guard entry.number == last + 1, entry.follows(hash) else { return (last, last + 1) }
                (last, hash) = (entry.number, entry.hash)
            }
            if page.isEmpty { return (last, nil) }
        }
    }
}
