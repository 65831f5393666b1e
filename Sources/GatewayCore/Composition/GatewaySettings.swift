public import CommunityRequests
public import Masking

/// How the gateway behaves, as the configuration says.
public struct GatewaySettings: Sendable {
    /// Seconds between the releases of a request; a multiple of 900 wherever others than this machine are served.
    public var releaseInterval: Int64
    /// Seconds for which a request takes answers; as ``releaseInterval``.
    public var openFor: Int64
    /// Seconds after answers closed, after which everything but the public record is shredded.
    public var retentionAfterClose: Int64
    /// Where the gateway is reached from outside, without a trailing slash; empty where footage addresses are paths.
    public var publicURL: String
    /// The body to which officers' identities are sealed, so that the operator cannot open them; `nil` for none.
    public var oversight: OversightPublicKey?

    public init(
        releaseInterval: Int64 = 6 * 3_600,
        openFor: Int64 = 7 * 86_400,
        retentionAfterClose: Int64 = 21 * 86_400,
        publicURL: String = "",
        oversight: OversightPublicKey? = nil
    ) {
        self.releaseInterval = releaseInterval
        self.openFor = openFor
        self.retentionAfterClose = retentionAfterClose
        self.publicURL = publicURL
        self.oversight = oversight
    }

    /// The schedule of a request published at `instant`; public times are cut to the quarter hour.
    ///
    /// - Parameter end: When the partner's programme takes no more answers; `nil` for never.
    public func schedule(publishedAt instant: Instant, noAnswersAfter end: Instant? = nil) -> ReleaseSchedule {
        let published = instant.cut(toSeconds: 900)
        let last = published + .seconds(self.openFor)
        return ReleaseSchedule(
            publishedAt: published,
            interval: self.releaseInterval,
            last: end.map { max(published, min(last, $0.cut(toSeconds: 900))) } ?? last
        )
    }
}
