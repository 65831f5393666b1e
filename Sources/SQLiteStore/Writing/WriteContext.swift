import CommunityRequests
import GRDB
import GatewayCore

/// The transaction that one group of writes shares. It never leaves the writer's thread.
final class WriteContext {
    let database: Database
    /// Keys of the requests accepted in this group: committed to the key store before the group itself is.
    var newKeys: [(request: RequestID, keys: RequestKeys)] = []
    /// Whether something was erased that must not stay behind in the write-ahead log.
    var hasErased = false

    init(_ database: Database) { self.database = database }
}

@available(*, unavailable)
extension WriteContext: Sendable {}
