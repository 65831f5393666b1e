import CommunityRequests

/// Reads a moment in every form that partners write one.
struct InstantReader: Hashable, Sendable {
    /// Which of two instants a local time means that an autumn night has twice: the wider window is meant.
    enum Edge: String, Hashable, Sendable {
        /// The beginning of a window, or a moment of its own: the earlier.
        case start
        /// The end of a window: the later.
        case end
    }

    /// What `Z` at the end of a time says.
    enum ZLabel: String, Hashable, Sendable {
        case utc
        /// Local time, where the partner's settings name its zone; UTC else.
        case localWhereZoned
    }

    let edge: Edge
    let zLabel: ZLabel

    init(edge: Edge, zLabel: ZLabel = .utc) {
        self.edge = edge
        self.zLabel = zLabel
    }

    /// Reads a text (RFC 3339, with or without a zone) or a number (seconds or milliseconds since the epoch).
    ///
    /// - Parameter zone: The partner's zone, for times without one; such times are refused where it is `nil`.
    /// - Throws: ``ReadingFailure`` of rule `required` (null or blank), `type` or `time`.
    func read(_ node: Payload.Node, zone: CivilZone?) throws(ReadingFailure) -> Instant {
        throw .missing
    }
}
