/// How long a post may take, and over how many connections posts are spread.
public struct TransferLimits: Sendable {
    /// From the call to the end of the answer, the wait for a free connection included.
    public var timeout: Duration
    /// Connections to one host and port at a time. Over HTTP/2 each carries many posts.
    public var connectionsPerHost: Int
    /// Connections in all; as many are kept open for later posts.
    public var connections: Int

    public init(timeout: Duration = .seconds(10), connectionsPerHost: Int = 8, connections: Int = 128) {
        self.timeout = timeout
        self.connectionsPerHost = connectionsPerHost
        self.connections = connections
    }
}
