import CommunityRequests
import Synchronization

/// Which deliveries are under way, so that one is never sent twice at once and a slow partner holds up only itself.
final class DeliveryLanes: Sendable {
    private struct State {
        var underWay: Set<DeliveryID> = []
        var byPartner: [PartnerID: Int] = [:]
        /// What has left since the last look began.
        var left: Set<DeliveryID> = []
    }

    private let total: Int
    private let perPartner: Int
    private let state = Mutex(State())

    init(total: Int, perPartner: Int) {
        self.total = total
        self.perPartner = perPartner
    }

    /// How many are under way.
    var count: Int { self.state.withLock { $0.underWay.count } }

    /// Begins a look at the queue. What leaves while it lasts may still be listed as due by it, and is not sent again.
    func beginLook() { self.state.withLock { $0.left = [] } }

    /// Takes a place; `false` where it is under way already, has just been, or there is no room.
    func enter(_ delivery: NewDelivery) -> Bool {
        self.state.withLock { state in
            guard state.underWay.count < self.total, state.byPartner[delivery.partner, default: 0] < self.perPartner,
                !state.left.contains(delivery.id), state.underWay.insert(delivery.id).inserted
            else { return false }
            state.byPartner[delivery.partner, default: 0] += 1
            return true
        }
    }

    /// Gives the place back.
    func leave(_ delivery: NewDelivery) {
        self.state.withLock { state in
            guard state.underWay.remove(delivery.id) != nil else { return }
            state.byPartner[delivery.partner, default: 1] -= 1
            state.left.insert(delivery.id)
        }
    }
}
