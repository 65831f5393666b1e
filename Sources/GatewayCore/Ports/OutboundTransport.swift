/// Carries one signed callback to a partner.
public protocol OutboundTransport: Sendable {
    /// Posts `body` to `url`. Redirects are not followed, the response's body is not kept, and an address that
    /// is not permitted is refused at the moment of connecting.
    func post(_ body: [UInt8], to url: String, headers: [(name: String, value: String)]) async -> TransportOutcome
}

/// What became of one attempt.
public enum TransportOutcome: Sendable, Equatable {
    /// The partner answered. `retryAfter` is the `Retry-After` field as it was sent.
    case answered(status: Int, retryAfter: String?)
    case failed(TransportFailure)
}

/// Why there was no answer: a closed set, fit for a metric's label.
public enum TransportFailure: String, Sendable, CaseIterable {
    case timedOut = "timed_out"
    case addressRefused = "address_refused"
    case unreachable
    case tls
    case invalidAddress = "invalid_address"
    case interrupted
}
