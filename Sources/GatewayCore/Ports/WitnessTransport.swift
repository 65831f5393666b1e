/// Carries a checkpoint to a witness.
public protocol WitnessTransport: Sendable {
    /// Posts `body` to `url` and reads the answer, 64 KiB of it at the most. Redirects are not followed, and an address
    /// that is not permitted is refused at the moment of connecting.
    func exchange(_ body: [UInt8], with url: String) async -> WitnessAnswer
}

/// What came back from a witness.
public enum WitnessAnswer: Sendable, Equatable {
    case answered(status: Int, body: [UInt8])
    case failed(TransportFailure)
}
