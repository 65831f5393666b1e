/// Writes the names of places into a map: the largest first, none over another or over a mark.
struct PlaceLabels {
    private struct Box {
        let left: Double
        let top: Double
        let right: Double
        let bottom: Double

        func meets(_ other: Box) -> Bool {
            self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
        }
    }

    private static let letterWidth = 6.3
    private static let lineHeight = 14.0
    private static let limit = 14

    private let frame: Box
    private var taken: [Box] = []

    init(width: Double, height: Double) {
        self.frame = Box(left: 2, top: 2, right: width - 2, bottom: height - 2)
    }

    /// Keeps clear of a mark.
    mutating func avoid(_ mark: (x: Double, y: Double)) {
        self.taken.append(Box(left: mark.x - 10, top: mark.y - 10, right: mark.x + 10, bottom: mark.y + 10))
    }

    /// Keeps clear of the name of a line.
    mutating func avoid(_ line: RegionMap.Line) {
        guard !line.name.isEmpty, let x = Double(line.nameX), let y = Double(line.nameY) else { return }
        let width = Double(line.name.count) * Self.letterWidth
        let left = line.anchor == "end" ? x - width : x
        self.taken.append(Box(left: left, top: y - Self.lineHeight, right: left + width, bottom: y + 3))
    }

    /// The names that have room, beside their points.
    mutating func place(_ places: [(Gazetteer.Place, (x: Double, y: Double))]) -> [RegionMap.Label] {
        var labels: [RegionMap.Label] = []
        for (place, point) in places where labels.count < Self.limit {
            let width = Double(place.name.count) * Self.letterWidth
            for anchor in ["start", "end"] {
                let left = anchor == "start" ? point.x + 6 : point.x - 6 - width
                let box = Box(left: left - 2, top: point.y - 9, right: left + width + 2, bottom: point.y + 6)
                guard box.left >= self.frame.left, box.right <= self.frame.right, box.top >= self.frame.top,
                    box.bottom <= self.frame.bottom, !self.taken.contains(where: { $0.meets(box) })
                else { continue }
                self.taken.append(box)
                labels.append(
                    RegionMap.Label(
                        x: RegionMap.text(anchor == "start" ? point.x + 6 : point.x - 6),
                        y: RegionMap.text(point.y + 4),
                        dotX: RegionMap.text(point.x),
                        dotY: RegionMap.text(point.y),
                        anchor: anchor,
                        name: place.name
                    )
                )
                break
            }
        }
        return labels
    }
}
