import CommunityRequests
import Synchronization

/// Notes which of its keys a partner uses, so that an old one is taken out only once nobody uses it.
public final class KeyUseRecorder: Sendable {
    private struct Key: Hashable {
        let partner: PartnerID
        let key: String
    }

    private struct State {
        var uses: [Key: Instant] = [:]
        /// How often something changed.
        var version = 0
    }

    private let state = Mutex(State())

    public init() {}

    /// Goes on from what was kept.
    public func restore(_ uses: [KeyUse]) {
        self.state.withLock { state in
            for use in uses { state.uses[Key(partner: use.partner, key: use.key)] = use.last }
        }
    }

    /// All uses, by partner and key.
    public var all: [KeyUse] { self.snapshot.uses }

    /// All uses, and a number that differs whenever they do.
    public var snapshot: (uses: [KeyUse], version: Int) {
        self.state.withLock { state in
            let uses = state.uses.map { KeyUse(partner: $0.key.partner, key: $0.key.key, last: $0.value) }
            return (uses.sorted { ($0.partner, $0.key) < ($1.partner, $1.key) }, state.version)
        }
    }

    /// Notes that a message was proved with these keys. Within one quarter of an hour it changes nothing.
    func note(_ keys: [String], of partner: PartnerID, at now: Instant) {
        let time = now.cut(toSeconds: 900)
        self.state.withLock { state in
            for key in keys {
                let key = Key(partner: partner, key: key)
                guard state.uses[key] != time else { continue }
                state.uses[key] = time
                state.version += 1
            }
        }
    }
}
