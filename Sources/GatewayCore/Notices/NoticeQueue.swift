import CommunityRequests

/// The notices that platforms have still to be sent: one for each platform and region, the newest.
///
/// Pure, and in memory only: an app that is not woken reads its region in its own rhythm, so a notice that a crash takes
/// delays and loses nothing.
struct NoticeQueue {
    struct Key: Hashable {
        let platform: PartnerID
        let region: Region
    }

    struct Notice: Equatable {
        let id: DeliveryID
        let body: [UInt8]
        var attempts = 0
        var due: Instant
    }

    private var notices: [Key: Notice] = [:]
    /// Platforms that answered 410, and are told nothing until the gateway is started again.
    private var gone: Set<PartnerID> = []

    /// Puts a notice in the place of an older one about the same region.
    mutating func put(_ notice: Notice, for key: Key) {
        guard !self.gone.contains(key.platform) else { return }
        self.notices[key] = notice
    }

    /// What is due, in no order that tells anything.
    func due(at now: Instant) -> [(key: Key, notice: Notice)] {
        self.notices.filter { $0.value.due <= now }.map { ($0.key, $0.value) }
    }

    /// Notes what came of an attempt; nothing where a newer notice has taken the place of the one that was sent.
    mutating func attempted(_ notice: Notice, for key: Key, _ attempt: DeliveryAttempt) {
        if attempt.holdsPartner {
            self.gone.insert(key.platform)
            self.notices = self.notices.filter { $0.key.platform != key.platform }
            return
        }
        guard self.notices[key]?.id == notice.id else { return }
        switch attempt.disposition {
        case .retry(let due):
            self.notices[key]?.attempts += 1
            self.notices[key]?.due = due
        case .delivered, .dead: self.notices[key] = nil
        }
    }
}
