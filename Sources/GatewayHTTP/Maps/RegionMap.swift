import CommunityRequests
import Foundation
import GatewayCore

/// A drawing of where requests are: regions with open requests as squares, single requests as marks with numbers.
///
/// There is no base map, because one would have to be fetched from somebody who would then know who looks. Lines of
/// latitude and longitude, a scale and the names of places tell where it is.
struct RegionMap: Sendable {
    /// A request to be marked.
    struct Site: Sendable {
        /// `nil` for a mark without a number.
        let number: Int?
        let title: String
        let path: String
        let position: Coordinate
    }

    /// A request, or several that lie too close together to be told apart.
    struct Mark: Sendable {
        let x: String
        let y: String
        let textY: String
        /// `7` for one, `4×` for several, `nil` for a mark without a number.
        let label: String?
        let isMany: Bool
        let left: String
        let top: String
        let title: String
        let path: String
    }

    struct Square: Sendable {
        let x: String
        let y: String
        let size: String
        /// `few`, `some`, `many`.
        let shade: String
    }

    struct Label: Sendable {
        let x: String
        let y: String
        let dotX: String
        let dotY: String
        let anchor: String
        let name: String
    }

    /// A line of latitude or longitude with its name at the edge.
    struct Line: Sendable {
        let x1: String
        let y1: String
        let x2: String
        let y2: String
        let name: String
        let nameX: String
        let nameY: String
        let anchor: String
    }

    private static let drawingWidth = 400.0
    private static let foot = 34.0
    private static let markDistance = 19.0
    /// Cells of a region, either way.
    private static let regionCells = 128.0

    let id: String
    let width: Int
    let height: Int
    let frameHeight: Int
    let squares: [Square]
    let lines: [Line]
    let labels: [Label]
    let marks: [Mark]
    let scale: String
    let scaleEnd: Int
    let scaleY: Int
    let scaleTextX: Int
    let scaleTextY: Int
    let title: String
    let text: String

    /// Draws requests and regions; `nil` where there are none.
    ///
    /// - Parameters:
    ///   - minimum: The least width shown, in regions.
    init?(
        id: String,
        sites: [Site],
        places: [OpenRequests.Place],
        minimum: Double,
        title: String,
        words: Words,
        gazetteer: Gazetteer = .builtIn
    ) {
        let corners = places.flatMap { place in
            [0.0, 1.0].map {
                ((Double(place.region.x) + $0) * Self.regionCells, (Double(place.region.y) + $0) * Self.regionCells)
            }
        }
        let points =
            sites.map { (MapFrame.column($0.position.longitude), MapFrame.row($0.position.latitude)) } + corners
        guard
            let frame = MapFrame(
                points.map { (column: $0.0, row: $0.1) },
                minimum: minimum * Self.regionCells,
                width: Self.drawingWidth
            )
        else { return nil }
        self.id = id
        self.title = title
        self.width = Int(frame.width)
        self.frameHeight = Int(frame.height)
        self.height = Int(frame.height + Self.foot)
        self.squares = places.map { place in
            Square(
                x: Self.text(frame.x(Double(place.region.x) * Self.regionCells)),
                y: Self.text(frame.y(Double(place.region.y) * Self.regionCells)),
                size: Self.text(max(frame.x(frame.west + Self.regionCells), 2)),
                shade: place.count >= OpenRequests.regionCountLimit ? "many" : place.count > 1 ? "some" : "few"
            )
        }
        self.lines = Self.graticule(frame)
        self.marks = Self.marks(sites, frame)
        var labels = PlaceLabels(width: frame.width, height: frame.height)
        for site in sites { labels.avoid(Self.point(site.position, frame)) }
        for line in self.lines { labels.avoid(line) }
        let named = gazetteer.places(in: frame.box).prefix(600).map { place in
            (place, Self.point(place.position, frame))
        }
        self.labels = labels.place(named)
        let scale = MapScale(metresPerUnit: frame.metresPerUnit, room: frame.width * 0.4)
        self.scale = scale.text
        self.scaleEnd = 8 + scale.length
        self.scaleY = Int(frame.height) + 22
        self.scaleTextX = scale.length + 16
        self.scaleTextY = Int(frame.height) + 26
        let box = frame.box
        let towns = self.labels.prefix(4).map(\.name).joined(separator: ", ")
        self.text =
            words("map_text", AreaText.latitude(box.south, digits: 1), AreaText.latitude(box.north, digits: 1))
            + " "
            + words("map_text_across", AreaText.longitude(box.west, digits: 1), AreaText.longitude(box.east, digits: 1))
            + (towns.isEmpty ? "" : " " + words("map_text_towns", towns))
    }

    static func text(_ value: Double) -> String { AreaText.rounded(value, digits: 1) }

    private static func point(_ position: Coordinate, _ frame: MapFrame) -> (x: Double, y: Double) {
        (frame.x(MapFrame.column(position.longitude)), frame.y(MapFrame.row(position.latitude)))
    }

    /// Requests whose marks would cover each other share one.
    private static func marks(_ sites: [Site], _ frame: MapFrame) -> [Mark] {
        var groups: [(x: Double, y: Double, sites: [Site])] = []
        for site in sites {
            let point = self.point(site.position, frame)
            if let near = groups.firstIndex(where: { hypot($0.x - point.x, $0.y - point.y) < Self.markDistance }) {
                groups[near].sites.append(site)
            } else {
                groups.append((point.x, point.y, [site]))
            }
        }
        return groups.compactMap { group in
            guard let first = group.sites.first else { return nil }
            let x = min(max(group.x, 14), frame.width - 14)
            let y = min(max(group.y, 10), frame.height - 10)
            let isMany = group.sites.count > 1
            return Mark(
                x: self.text(x),
                y: self.text(y),
                textY: self.text(y + 4),
                label: isMany ? "\(group.sites.count)×" : first.number.map { String($0) },
                isMany: isMany,
                left: self.text(x - 13),
                top: self.text(y - 9),
                title: group.sites.map(\.title).joined(separator: "; "),
                path: first.path
            )
        }
    }

    private static func graticule(_ frame: MapFrame) -> [Line] {
        let box = frame.box
        let steps = [30, 20, 10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01]
        let step = steps.last { (box.east - box.west) / $0 <= 5 } ?? 30
        let digits = step >= 1 ? 0 : step >= 0.1 ? 1 : 2
        func multiples(_ low: Double, _ high: Double) -> [Double] {
            let first = Int((low / step).rounded(.up))
            let last = Int((high / step).rounded(.down))
            return first <= last ? (first...last).map { Double($0) * step } : []
        }
        let meridians = multiples(box.west, box.east).map { longitude in
            let x = frame.x(MapFrame.column(longitude))
            return Line(
                x1: self.text(x),
                y1: "0",
                x2: self.text(x),
                y2: self.text(frame.height),
                name: x > 24 && x < frame.width - 40 ? AreaText.longitude(longitude, digits: digits) : "",
                nameX: self.text(x + 3),
                nameY: self.text(frame.height - 4),
                anchor: "start"
            )
        }
        let parallels = multiples(box.south, box.north).map { latitude in
            let y = frame.y(MapFrame.row(latitude))
            return Line(
                x1: "0",
                y1: self.text(y),
                x2: self.text(frame.width),
                y2: self.text(y),
                name: y > 14 && y < frame.height - 18 ? AreaText.latitude(latitude, digits: digits) : "",
                nameX: self.text(frame.width - 4),
                nameY: self.text(y - 3),
                anchor: "end"
            )
        }
        return meridians + parallels
    }
}
