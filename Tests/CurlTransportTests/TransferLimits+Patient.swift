import CurlTransport

extension TransferLimits {
    /// Limits for tests in which something answers: the tests beside them may hold every core for longer than ten seconds.
    static func patient(connectionsPerHost: Int = 8) -> TransferLimits {
        TransferLimits(timeout: .seconds(300), connectionsPerHost: connectionsPerHost)
    }
}
