import GatewayCore

/// One post, on its way from the caller's task to the transport's thread.
struct TransferOrder: Sendable {
    typealias ID = UInt64

    let id: ID
    let url: String
    let headers: [(name: String, value: String)]
    let body: [UInt8]
    /// Whether the answer's body is wanted.
    let keepsBody: Bool
    /// Resumed exactly once, by whoever holds the order when it ends.
    let continuation: CheckedContinuation<TransferResult, Never>
}

/// What became of a post, with the answer's body where it was wanted.
struct TransferResult: Sendable {
    let outcome: TransportOutcome
    var body: [UInt8] = []
}
