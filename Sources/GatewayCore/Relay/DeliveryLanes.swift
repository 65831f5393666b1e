import CommunityRequests

/// Which deliveries are under way, so that one is never sent twice at once and a slow partner holds up only itself.
struct DeliveryLanes {
    private let total: Int
    private let perPartner: Int
    private var underWay: Set<DeliveryID> = []
    private var byPartner: [PartnerID: Int] = [:]

    init(total: Int, perPartner: Int) {
        self.total = total
        self.perPartner = perPartner
    }

    var count: Int { self.underWay.count }

    /// Takes a place; `false` where it is under way already or there is no room.
    mutating func enter(_ delivery: NewDelivery) -> Bool {
        guard self.underWay.count < self.total, self.byPartner[delivery.partner, default: 0] < self.perPartner,
            self.underWay.insert(delivery.id).inserted
        else { return false }
        self.byPartner[delivery.partner, default: 0] += 1
        return true
    }

    /// Gives the place back.
    mutating func leave(_ delivery: NewDelivery) {
        guard self.underWay.remove(delivery.id) != nil else { return }
        self.byPartner[delivery.partner, default: 1] -= 1
    }
}
