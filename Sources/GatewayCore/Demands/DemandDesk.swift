/// Records what was served on the operator, for the public: a figure, a log entry, and the operator's words beside it.
public struct DemandDesk: Sendable {
    private let store: any DemandStore
    private let environment: GatewayEnvironment

    public init(store: any DemandStore, environment: GatewayEnvironment) {
        self.store = store
        self.environment = environment
    }

    /// Records a demand, for good.
    public func record(_ demand: ServedDemand) async throws {
        let entry = try LogEntries.served(demand, salt: self.environment.randomBytes(16))
        try await self.store.record(demand, logEntry: entry)
    }
}
