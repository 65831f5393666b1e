public import CommunityRequests
import Synchronization

/// A message that is to be recorded, as it came; it lives in memory only, and nothing may write it as it is.
public struct SeenMessage: Sendable {
    public let message: InboundMessage
    /// Who sent it: proved.
    public let partner: Partner
    /// What was in force.
    public let roster: Roster
    /// When it came.
    public let time: Instant
}

/// Lets messages of one partner be seen for recording, until so many were seen or a time has come.
///
/// It is off unless somebody turns it on, and costs a message one look then.
public final class RecordingSwitch: Sendable {
    private struct State {
        var limits: RecordingLimits?
        var seen: [SeenMessage] = []
    }

    private let state = Mutex(State())

    public init() {}

    /// Begins; what an earlier recording has seen and nobody took is forgotten.
    public func turnOn(_ limits: RecordingLimits) {
        self.state.withLock { $0 = State(limits: limits) }
    }

    /// Ends, and forgets what was seen.
    public func turnOff() { self.state.withLock { $0 = State() } }

    /// What was seen since it was last taken, and whether more may come.
    ///
    /// - Parameter time: Now.
    public func take(at time: Instant) -> (seen: [SeenMessage], isOver: Bool) {
        self.state.withLock { state in
            defer { state.seen = [] }
            return (state.seen, state.limits?.isOver(at: time) ?? true)
        }
    }

    /// Notes a message whose sender is proved.
    func see(_ message: InboundMessage, from partner: Partner, under roster: Roster, at time: Instant) {
        self.state.withLock { state in
            guard state.limits?.admit(partner.id, at: time) ?? false else { return }
            state.seen.append(SeenMessage(message: message, partner: partner, roster: roster, time: time))
        }
    }
}

/// Of which partner messages are recorded, how many, and until when.
public struct RecordingLimits: Sendable, Equatable {
    /// The most messages of one recording: all of them may wait in memory at once.
    public static let mostMessages = 200
    /// The longest recording, in seconds.
    public static let longest: Int64 = 86_400

    public let partner: PartnerID
    public private(set) var remaining: Int
    public let until: Instant

    /// - Returns: `nil` where it would be more, or longer, than is allowed.
    public init?(partner: PartnerID, count: Int, until: Instant, now: Instant) {
        guard (1...Self.mostMessages).contains(count), until > now,
            until <= now + .seconds(Self.longest)
        else { return nil }
        self.partner = partner
        self.remaining = count
        self.until = until
    }

    /// Whether nothing more may be seen.
    public func isOver(at time: Instant) -> Bool { self.remaining == 0 || time >= self.until }

    /// Counts a message, where it may be seen.
    mutating func admit(_ partner: PartnerID, at time: Instant) -> Bool {
        guard partner == self.partner, !self.isOver(at: time) else { return false }
        self.remaining -= 1
        return true
    }
}
