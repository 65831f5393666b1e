/// One HTTP exchange with a gateway: all that the kit needs of a network.
///
/// An app may bring its own, an oblivious relay for instance. It must add nothing that differs between owners: no
/// cookie, no identifier, no language.
public protocol HTTPExchange: Sendable {
    /// Sends a request and returns whatever status comes back.
    ///
    /// - Throws: ``OwnerError/unreachable`` where no response came.
    func send(_ request: ExchangeRequest) async throws(OwnerError) -> ExchangeResponse
}

/// A request to the gateway.
public struct ExchangeRequest: Sendable, Equatable {
    public enum Method: String, Sendable { case get = "GET", post = "POST" }

    public let method: Method
    /// Path on the gateway, beginning with `/`.
    public let path: String
    /// Names in lower case.
    public let headers: [String: String]
    public let body: [UInt8]

    public init(_ method: Method, _ path: String, headers: [String: String] = [:], body: [UInt8] = []) {
        self.method = method
        self.path = path
        self.headers = headers
        self.body = body
    }
}

/// What came back.
public struct ExchangeResponse: Sendable, Equatable {
    public let status: Int
    public let body: [UInt8]

    public init(status: Int, body: [UInt8]) {
        self.status = status
        self.body = body
    }
}
