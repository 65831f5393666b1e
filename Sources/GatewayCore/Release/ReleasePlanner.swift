import CommunityRequests
import Masking
import PartnerAdapters

/// Plans one release: what the partner gets, in an order and under names that tell nothing.
struct ReleasePlanner: Sendable {
    let composer: CallbackComposer
    let randomBytes: @Sendable (Int) -> [UInt8]

    /// The plan for a release at `time`: always one `consents.released`, also when there is no consent, and a
    /// `consent.withdrawn` for each item withdrawn since its release. Of a request that its agency has withdrawn only
    /// the latter: nobody asks for its consents any more.
    func plan(_ input: ReleaseInput, at time: Instant) -> ReleasePlan {
        let id = ReleaseID(random: self.randomBytes(16))
        let isWanted = input.request.request.state != .withdrawn
        let consents = isWanted ? self.inVisibleOrder(input.consents) : []
        let items = ReleaseShuffle.shuffled(consents, randomBytes: self.randomBytes).map { consent in
            PlannedItem(
                consent: consent.id,
                responder: ResponderID(random: self.randomBytes(16)),
                clips: consent.clips
            )
        }
        let released = items.map { item in
            self.composer.item(
                ReleasedItemRecord(
                    release: id,
                    request: input.request.id,
                    responder: item.responder,
                    clips: item.clips,
                    isWithdrawn: false
                ),
                of: input.request
            )
        }
        let notices = self.notices(input, at: time)
        let release = self.composer.deliveries(
            of: .released(id, released),
            about: input.request,
            at: time,
            release: id
        )
        return ReleasePlan(id: id, items: items, deliveries: (isWanted ? release : []) + notices)
    }

    /// The consents in the order of what the partner will see of them. The shuffle begins from there, so that the order in
    /// which they leave is made of that and of chance, and of no name that an app has chosen.
    private func inVisibleOrder(_ consents: [ConsentToRelease]) -> [ConsentToRelease] {
        consents.sorted { left, right in
            left.clips.lexicographicallyPrecedes(right.clips) { ($0.start, $0.end) < ($1.start, $1.end) }
        }
    }

    /// A `consent.withdrawn` for each item withdrawn since its release, in an order that tells nothing.
    func notices(_ input: ReleaseInput, at time: Instant) -> [NewDelivery] {
        ReleaseShuffle.shuffled(input.withdrawn, randomBytes: self.randomBytes).flatMap { item in
            self.composer.deliveries(of: .withdrawn(item.release, item.responder), about: input.request, at: time)
        }
    }
}
