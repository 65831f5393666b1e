import AnswerProtocol

/// What a region holds, as far as it can be read: one bad entry hides no other.
public struct RegionReading: Sendable, Equatable {
    /// In the register's order.
    public let requests: [OpenRequest]
    /// How many entries could not be read, and are not shown.
    public let unreadable: Int

    private struct Page: Decodable { let requests: [Entry] }

    private struct Entry: Decodable {
        let request: OpenRequest?

        init(from decoder: any Decoder) throws { self.request = try? OpenRequest(from: decoder) }
    }

    /// Reads a page of the register.
    ///
    /// - Throws: ``OwnerError/malformedResponse`` where it is no page at all.
    public init(json: [UInt8]) throws(OwnerError) {
        guard let page = try? WireJSON.decode(Page.self, from: json) else { throw .malformedResponse }
        self.requests = page.requests.compactMap(\.request)
        self.unreadable = page.requests.count - self.requests.count
    }
}
