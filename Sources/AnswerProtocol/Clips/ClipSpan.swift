/// A span of time, in whole seconds since 1970-01-01T00:00:00Z; `end` is not part of it.
public struct ClipSpan: Hashable, Sendable {
    public let start: Int64
    public let end: Int64

    /// Makes a span; `nil` unless it ends after it starts and both are in the years 1970 to 9999.
    public init?(start: Int64, end: Int64) {
        guard RFC3339.range.contains(start), RFC3339.range.contains(end), start < end else { return nil }
        self.start = start
        self.end = end
    }
}

extension ClipSpan: Codable {
    enum CodingKeys: String, CodingKey { case start, end }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        guard let start = RFC3339.seconds(try container.decode(String.self, forKey: .start)),
            let end = RFC3339.seconds(try container.decode(String.self, forKey: .end)),
            let span = ClipSpan(start: start, end: end)
        else {
            throw DecodingError.dataCorrupted(
                .init(
                    codingPath: container.codingPath,
                    debugDescription: "not a span of time; write two RFC 3339 times in UTC, the earlier one first"
                )
            )
        }
        self = span
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(RFC3339.text(self.start), forKey: .start)
        try container.encode(RFC3339.text(self.end), forKey: .end)
    }
}
