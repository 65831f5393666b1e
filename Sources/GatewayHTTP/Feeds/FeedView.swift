import CommunityRequests
import GatewayCore

/// A feed of requests, the newest first (Atom, RFC 4287; paged by RFC 5005).
struct FeedView: Sendable {
    struct Entry: Sendable {
        let id: String
        let title: String
        let updated: String
        let author: String
        let category: String?
        let summary: String
        let description: String
    }

    let lang: String
    let id: String
    let page: String
    let title: String
    let updated: String
    let link: String
    let next: String?
    let entries: [Entry]

    /// - Parameters:
    ///   - path: Of the feed; `page` is the path of what it belongs to.
    ///   - site: Where the site is.
    init(_ list: RequestList, title: String, path: String, page: String, site: String, for request: PageRequest) {
        let words = request.words
        self.lang = words.language.rawValue
        self.id = site + path
        self.page = site + request.link(page)
        self.title = title
        self.link = site + request.link(path)
        self.next = list.next.map { site + request.link(path, [("before", String($0))]) }
        self.entries = list.requests.map { found in
            let view = RequestView(found, for: request)
            let id = "\(site)/requests/\(view.code)"
            let place = view.place.map { " \($0)." } ?? ""
            return Entry(
                id: id,
                title: words("request_title", view.offense, view.agency),
                updated: view.published?.machine ?? "",
                author: view.agency,
                category: found.request.offense?.code,
                summary: words("feed_summary", view.start.local, view.endAfterStart, view.area.cells, view.area.size)
                    + place,
                description: view.takenDown.map { words("taken_down", $0) } ?? found.request.description
            )
        }
        self.updated = self.entries.first?.updated ?? "1970-01-01T00:00:00Z"
    }
}
