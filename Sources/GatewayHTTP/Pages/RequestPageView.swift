import CommunityRequests
import Foundation
import GatewayCore
import RequestPolicy

/// The page of one request: the request, where it is, the rules it kept, and its proof.
struct RequestPageView: Sendable {
    /// A rule that was checked.
    struct Rule: Sendable {
        let title: String
        let path: String
    }

    /// A box of the area, for those who cannot see the map.
    struct Box: Sendable {
        let north: String
        let south: String
        let west: String
        let east: String
    }

    /// What proves that the request stands in the log.
    struct Proof: Sendable {
        let index: String
        let number: String
        let path: String
        let entry: String?
        let text: String?
    }

    let request: RequestView
    let map: AreaMap?
    let surroundings: RegionMap?
    let boxes: [Box]
    let rules: [Rule]
    let proof: Proof?
    let json: String
    /// Where the site is.
    let address: String

    init(_ found: PublicRequest, rules: [RuleDescription], site: String, for page: PageRequest) {
        let words = page.words
        let cells = found.request.cells
        let view = RequestView(found, for: page)
        self.request = view
        self.map = AreaMap(cells)
        let middle = PlaceText.middle(of: cells).map {
            RegionMap.Site(number: nil, title: view.offense, path: "#where", position: $0)
        }
        self.surroundings = middle.flatMap { site in
            RegionMap(
                id: "around",
                sites: [site],
                places: [],
                minimum: 1.2,
                title: words["map_around_title"],
                words: words
            )
        }
        self.boxes = cells.rectangles.map { box in
            Box(
                north: AreaText.latitude(box.north),
                south: AreaText.latitude(box.south),
                west: AreaText.longitude(box.west),
                east: AreaText.longitude(box.east)
            )
        }
        self.rules = rules.filter { $0.stage == .policy }.map { rule in
            let title = words.language == .spanish ? rule.spanish?.title ?? rule.title : rule.title
            return Rule(title: title, path: page.link("/rules") + "#\(rule.id)")
        }
        self.proof = found.logIndex.map { index in
            Proof(
                index: String(index),
                number: words.number(Int(index)),
                path: "/log/proof/\(index)",
                entry: found.evidence.map { String(decoding: $0.entry, as: UTF8.self) },
                text: found.evidence?.proof
            )
        }
        self.address = site
        self.json = "/requests/\(found.request.code).json"
    }
}
