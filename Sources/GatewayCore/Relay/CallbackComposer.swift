public import CommunityRequests
public import PartnerAdapters
import RequestPolicy

/// Makes the deliveries that tell a partner what became of its request, in the partner's own form.
public struct CallbackComposer: Sendable {
    private let roster: CurrentRoster
    private let environment: GatewayEnvironment
    /// Prefix of footage addresses: the gateway's public URL without a trailing slash, or empty.
    private let publicURL: String

    public init(roster: CurrentRoster, environment: GatewayEnvironment, publicURL: String) {
        self.roster = roster
        self.environment = environment
        self.publicURL = publicURL
    }

    /// The delivery of one event; none where the partner takes no callbacks, or its adapter has none for it.
    ///
    /// - Parameter time: When it happened; what the partner sees of it is cut to the quarter hour, as all public times.
    public func deliveries(
        of content: CallbackEvent.Content,
        about record: RequestRecord,
        at time: Instant,
        release: ReleaseID? = nil
    ) -> [NewDelivery] {
        guard let partner = self.roster.now.partners[record.partner], partner.callback != nil else { return [] }
        let event = CallbackEvent(
            request: CallbackRequest(
                reference: record.reference,
                requestID: record.id,
                code: record.request.code,
                investigation: record.investigation,
                state: record.request.state,
                agency: record.request.agency
            ),
            time: time.cut(toSeconds: 900),
            content: content
        )
        guard let callback = partner.adapter?.callback(event) else { return [] }
        return [
            NewDelivery(
                id: DeliveryID(random: self.environment.random(for: .deliveries(record.id))(16)),
                partner: record.partner,
                request: record.id,
                release: release,
                event: event.kind,
                contentType: callback.contentType,
                body: callback.bytes,
                due: time
            )
        ]
    }

    /// The partners that cannot be told of anything now, because their adapters are not in force. What would be told
    /// to them waits until they are.
    var silenced: Set<PartnerID> { self.roster.now.silenced }

    /// When the programme of a request's partner takes no more answers; `nil` for never.
    func noAnswersAfter(_ record: RequestRecord) -> Instant? {
        self.roster.now.partners[record.partner]?.programme.noAnswersAfter
    }

    /// The address of a responder's footage.
    public func footageURL(partner: PartnerID, release: ReleaseID, responder: ResponderID) -> String {
        "\(self.publicURL)/v1/partners/\(partner)/releases/\(release)/footage/\(responder)"
    }

    /// A released item as a callback shows it.
    public func item(_ item: ReleasedItemRecord, of record: RequestRecord) -> CallbackItem {
        CallbackItem(
            responder: item.responder,
            clips: item.clips,
            footageURL: self.footageURL(partner: record.partner, release: item.release, responder: item.responder)
        )
    }
}
