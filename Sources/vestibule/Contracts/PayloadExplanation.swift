import CommunityRequests
import ContractTesting
import PartnerAdapters

/// What becomes of each place of a payload: kept, sealed, redacted, read or dropped, and why.
struct PayloadExplanation {
    /// One place and what becomes of it.
    struct Fate: Encodable {
        enum Kind: String, Encodable { case kept, sealed, redacted, read, dropped }
        var pointer: String
        var kind: Kind
        var reason: String
        /// JSON; absent unless values were asked for.
        var value: String?
    }

    /// Why a payload cannot be explained, in a sentence that repeats none of it.
    struct Failure: Error {
        var message: String
    }

    let fates: [Fate]

    /// - Parameter showingValues: Whether what was sent stands beside each place.
    init(_ payload: SendablePayload, adapter: PartnerAdapter, showingValues: Bool) throws(Failure) {
        guard let format = adapter.format(contentType: payload.contentType) else {
            throw Failure(message: "the adapter takes no payload of that media type")
        }
        let parsed: Payload
        do {
            parsed = try adapter.parse(payload.body, as: format)
        } catch {
            throw Failure(message: "the payload is not well-formed, at byte \(error.byteOffset)")
        }
        let messages =
            switch adapter.messages(in: parsed) {
            case .single(let message): [message]
            case .batch(let messages): messages
            }
        let headers = MessageHeaders(payload.headers.map { ($0.name, $0.value) })
        let places = messages.flatMap { message in
            adapter.explain(
                message,
                headers: headers,
                settings: PartnerSettings(),
                now: Instant(seconds: 0),
                showingValues: showingValues
            )
        }
        self.fates = places.map(Fate.init)
    }
}

extension PayloadExplanation.Fate {
    init(_ place: ExplainedPlace) {
        let (kind, reason): (Kind, String) =
            switch place.fate {
            case .kept(let field): (.kept, "as \(field)")
            case .sealed(let field): (.sealed, "as \(field)")
            case .redacted(let field): (.redacted, "as \(field)")
            case .readOnly(let purpose): (.read, "for \(purpose)")
            case .dropped: (.dropped, place.reason)
            case .unknown: (.dropped, "not known to the adapter")
            }
        self.init(pointer: place.pointer, kind: kind, reason: reason, value: place.value)
    }
}
