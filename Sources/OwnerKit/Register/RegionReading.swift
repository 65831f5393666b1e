import AnswerProtocol
public import TransparencyLog

/// What a region holds, as far as it can be read and stands in the gateway's log: one bad entry hides no other.
public struct RegionReading: Sendable, Equatable {
    /// In the register's order.
    public let requests: [OpenRequest]
    /// How many entries could not be read, and are not shown.
    public let unreadable: Int
    /// How many do not stand in the log as they are shown, and are not shown here.
    public let unlogged: Int
    /// The checkpoints in which they were found, the largest last.
    public let checkpoints: [Checkpoint]

    private struct Page: Decodable { let requests: [Entry] }

    private struct Entry: Decodable {
        let request: OpenRequest?
        let log: LoggedForm?

        private enum CodingKeys: String, CodingKey { case log }

        init(from decoder: any Decoder) throws {
            self.request = try? OpenRequest(from: decoder)
            self.log = try? decoder.container(keyedBy: CodingKeys.self).decode(LoggedForm.self, forKey: .log)
        }
    }

    /// Reads a page of the register.
    ///
    /// - Parameter policy: Which logs and witnesses are believed.
    /// - Throws: ``OwnerError/malformedResponse`` where it is no page at all.
    public init(json: [UInt8], policy: LogPolicy) throws(OwnerError) {
        guard let page = try? WireJSON.decode(Page.self, from: json) else { throw .malformedResponse }
        let readable = page.requests.filter { $0.request != nil }
        let logged = readable.compactMap { entry -> (OpenRequest, Checkpoint)? in
            guard var request = entry.request, let checkpoint = try? entry.log?.verify(request, under: policy) else {
                return nil
            }
            request.isLogged = true
            return (request, checkpoint)
        }
        self.requests = logged.map(\.0)
        self.checkpoints = Set(logged.map(\.1)).sorted { $0.size < $1.size }
        self.unreadable = page.requests.count - readable.count
        self.unlogged = readable.count - logged.count
    }
}
