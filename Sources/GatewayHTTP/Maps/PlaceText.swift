import CommunityRequests
import Foundation

/// Where an area is, in words: `In Richardson, Texas`, `About 9 km (6 mi) north-east of Richardson, Texas`.
enum PlaceText {
    private static let directions = ["n", "ne", "e", "se", "s", "sw", "w", "nw"]

    /// `nil` where no place of the gazetteer is near.
    static func of(_ cells: [Cell], words: Words, gazetteer: Gazetteer = .builtIn) -> String? {
        guard let middle = self.middle(of: cells), let near = gazetteer.nearest(to: middle) else { return nil }
        let state = USState(code: near.place.state).map { words.name(of: $0) } ?? near.place.state
        let name = "\(near.place.name), \(state)"
        guard near.metres >= 2_000 else { return words("place_at", name) }
        let kilometres = AreaText.rounded(near.metres / 1_000, digits: 0)
        let miles = AreaText.rounded(near.metres / Sphere.metresPerMile, digits: 0)
        let direction = self.directions[Int((near.degrees / 45).rounded()) % 8]
        return words("place_from", kilometres, miles, words["direction_\(direction)"], name)
    }

    /// The middle of the box around cells.
    static func middle(of cells: [Cell]) -> Coordinate? {
        guard let first = cells.first else { return nil }
        let bounds = cells.dropFirst().reduce(first.bounds) { box, cell in
            let other = cell.bounds
            return BoundingBox(
                south: min(box.south, other.south),
                west: min(box.west, other.west),
                north: max(box.north, other.north),
                east: max(box.east, other.east)
            )
        }
        return Coordinate(
            latitude: (bounds.south + bounds.north) / 2,
            longitude: (bounds.west + bounds.east) / 2
        )
    }
}
