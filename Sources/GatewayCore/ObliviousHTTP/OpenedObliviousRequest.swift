public import AnswerProtocol

/// A request that came through oblivious HTTP, and what seals the response to it.
public struct OpenedObliviousRequest: Sendable {
    /// The request, or what is wrong with it, which is said inside.
    public let request: Result<BinaryHTTPRequest, Problem>
    /// The gateway's time, for whoever is told that hers is wrong: whole seconds since 1970-01-01T00:00:00Z.
    public let now: Int64
    private let response: ResponseKey
    private let nonce: [UInt8]

    init(request: Result<BinaryHTTPRequest, Problem>, now: Int64, response: ResponseKey, nonce: [UInt8]) {
        self.request = request
        self.now = now
        self.response = response
        self.nonce = nonce
    }

    /// Seals the response to one of few sizes. Only once: the nonce is used up by it.
    public func seal(_ response: BinaryHTTPResponse) throws -> [UInt8] {
        try ObliviousHTTP.seal(response, with: self.response, nonce: self.nonce)
    }
}
