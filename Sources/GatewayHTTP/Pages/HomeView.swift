import CommunityRequests
import GatewayCore

/// What is open, as a map and as a list.
struct HomeView: Sendable {
    let requests: [RequestView]
    let isEmpty: Bool
    let count: String
    let map: RegionMap?
    /// The list's beginning, where this is not it.
    let first: String?
    let next: String?
    let codeForm: String
    /// The language, for forms, where the reader chose it by the address.
    let formLanguage: String?

    init(_ open: OpenRegister, for page: PageRequest) {
        let words = page.words
        let isContinued = page.value("before") != nil
        self.requests = open.list.requests.enumerated().map {
            RequestView($0.element, number: $0.offset + 1, for: page)
        }
        self.isEmpty = self.requests.isEmpty
        self.count =
            open.count >= OpenRequests.countLimit
            ? words("open_many", words.number(OpenRequests.countLimit)) : words.count(open.count, "open")
        let sites = zip(self.requests, open.list.requests).compactMap { view, found in
            PlaceText.middle(of: found.request.cells).map { position in
                RegionMap.Site(
                    number: view.number,
                    title: "\(view.number ?? 0). \(view.offense), \(view.agency)",
                    path: "#\(view.code)",
                    position: position
                )
            }
        }
        self.map = RegionMap(
            id: "open",
            sites: sites,
            places: open.places,
            minimum: 1.5,
            title: words["map_open_title"],
            words: words
        )
        self.first = isContinued ? page.link("/") : nil
        self.next = open.list.next.map { page.link("/", [("before", String($0))]) }
        self.codeForm = "/requests"
        self.formLanguage = page.choice.isExplicit ? words.language.rawValue : nil
    }
}
