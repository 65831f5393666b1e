public import CommunityRequests

/// What is open, as a store sees it at one moment. Counting ends at a bound, so that no question grows with the register.
public struct OpenRequests: Sendable {
    /// How many requests are open, and how many in one region, at which counting ends.
    public static let countLimit = 10_000
    public static let regionCountLimit = 10
    public static let regionLimit = 2_000

    /// A region with open requests, and how many, up to the bound.
    public struct Place: Hashable, Sendable {
        public let region: Region
        public let count: Int

        public init(region: Region, count: Int) {
            self.region = region
            self.count = count
        }
    }

    /// The newest first.
    public let requests: [RequestRecord]
    /// At most ``regionLimit`` regions, from north to south.
    public let places: [Place]
    /// Up to ``countLimit``.
    public let count: Int

    public init(requests: [RequestRecord], places: [Place], count: Int) {
        self.requests = requests
        self.places = places
        self.count = count
    }
}
