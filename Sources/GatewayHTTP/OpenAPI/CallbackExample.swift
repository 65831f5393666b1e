import CommunityRequests
import PartnerAdapters

/// What the gateway tells a partner, shown with an invented request: the bodies are the adapters' own.
enum CallbackExample {
    /// An event of every kind.
    static let events: [CallbackEvent] = CallbackKind.allCases.compactMap(Self.event)

    /// The body by which an adapter says it; `nil` where the adapter has no such callback.
    static func body(_ event: CallbackEvent, of adapter: PartnerAdapter) -> JSONValue? {
        adapter.callback(event).flatMap { JSONValue($0.bytes) }
    }

    private static func event(_ kind: CallbackKind) -> CallbackEvent? {
        guard let time = Instant(rfc3339: "2026-02-13T19:30:00Z"), let start = Instant(rfc3339: "2026-02-12T23:00:00Z"),
            let investigation = InvestigationCode("INV-26-0042"), let agency = ORI("TX0571200")
        else { return nil }
        let requestID = RequestID(time: time, random: Array(1...10))
        let release = ReleaseID(random: Array(17...32))
        let responder = ResponderID(random: Array(33...48))
        let url = "https://gateway.example/v1/partners/partner/releases/\(release)/footage/\(responder)"
        let item = CallbackItem(
            responder: responder,
            clips: [TimeWindow(start: start, end: start + .seconds(900))],
            footageURL: url
        )
        let violation = Violation(
            rule: RuleID("window-length"),
            pointer: "/window",
            detail: "The window is longer than 12 hours. Ask for less."
        )
        let (state, content): (RequestState, CallbackEvent.Content) =
            switch kind {
            case .requestPublished: (.open, .published)
            case .requestRefused: (.refused, .refused([violation]))
            case .requestClosed: (.resolved, .closed)
            case .consentsReleased: (.open, .released(release, [item]))
            case .consentWithdrawn: (.open, .withdrawn(release, responder))
            }
        let request = CallbackRequest(
            reference: "your-reference-7",
            requestID: requestID,
            code: PublicCode(random: [1, 2, 3, 4, 5]),
            investigation: investigation,
            state: state,
            agency: agency
        )
        return CallbackEvent(request: request, time: time, content: content)
    }
}

extension CallbackKind {
    /// When it comes, in a sentence.
    var meaning: String {
        switch self {
        case .requestPublished: "The request is public, and owners can answer it."
        case .requestRefused: "A person looked at the request and refused it, for the rules that are named."
        case .requestClosed: "The request takes no more answers: it was resolved or withdrawn, or its time is over."
        case .consentsReleased:
            "A release of the request was made: the consents since the one before, in random order. It comes at every"
                + " release time, also when there is none."
        case .consentWithdrawn:
            "An owner has taken a consent back. It comes at the next release time; the footage is gone before."
        }
    }
}
