import PartnerAdapters

/// What the gateway answered to a message.
public struct RecordedResponse: Sendable, Equatable {
    public let status: Int
    public let headers: [RecordedMessage.Header]
    public let body: [UInt8]

    public init(status: Int, headers: [RecordedMessage.Header], body: [UInt8]) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// The body as JSON; as one text where it is none, and `null` where it is empty.
    var json: JSONValue {
        guard !self.body.isEmpty else { return .null }
        return JSONValue(self.body) ?? .string(String(decoding: self.body, as: UTF8.self))
    }
}
