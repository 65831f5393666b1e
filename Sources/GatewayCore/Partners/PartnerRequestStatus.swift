import CommunityRequests
import PartnerAdapters

/// A request as its partner reads it back (API: `GET /v1/partners/{partner}/requests/{request_id}`).
///
/// There is no count of owners reached, seen or declined in it.
public struct PartnerRequestStatus: Encodable, Sendable, Equatable {
    public let requestID: String
    public let publicCode: String
    public let investigationCode: String
    public let state: String
    public let publishedAt: String?
    public let answersCloseAt: String?
    public let releases: [Release]

    /// One release and what it still holds.
    public struct Release: Encodable, Sendable, Equatable {
        public let releaseID: String
        public let releasedAt: String
        public let items: [Item]

        enum CodingKeys: String, CodingKey {
            case releaseID = "release_id"
            case releasedAt = "released_at"
            case items
        }
    }

    /// One consent under its pseudonym.
    public struct Item: Encodable, Sendable, Equatable {
        public let responder: String
        public let clips: [Clip]
        public let footageURL: String

        enum CodingKeys: String, CodingKey {
            case responder
            case clips
            case footageURL = "footage_url"
        }
    }

    /// The bounds of one clip, widened to five-minute marks.
    public struct Clip: Encodable, Sendable, Equatable {
        public let start: String
        public let end: String
    }

    enum CodingKeys: String, CodingKey {
        case requestID = "request_id"
        case publicCode = "public_code"
        case investigationCode = "investigation_code"
        case state
        case publishedAt = "published_at"
        case answersCloseAt = "answers_close_at"
        case releases
    }

    init(record: RequestRecord, releases: [ReleaseRecord], composer: CallbackComposer) {
        let schedule = record.request.publication?.schedule
        self.requestID = record.id.description
        self.publicCode = record.request.code.description
        self.investigationCode = record.investigation.description
        self.state = record.request.state.rawValue
        self.publishedAt = schedule?.publishedAt.rfc3339
        self.answersCloseAt = schedule?.last.rfc3339
        self.releases = releases.map { release in
            Release(
                releaseID: release.id.description,
                releasedAt: release.time.rfc3339,
                items: release.items.filter { !$0.isWithdrawn }.map { item in
                    Item(
                        responder: item.responder.description,
                        clips: item.clips.map { Clip(start: $0.start.rfc3339, end: $0.end.rfc3339) },
                        footageURL: composer.item(item, of: record).footageURL
                    )
                }
            )
        }
    }
}
