import CommunityRequests
import Foundation

/// Names of places for the maps, built in: a map that fetched them would tell somebody who looks where.
struct Gazetteer: Sendable {
    /// A town or a city.
    struct Place: Sendable, Equatable {
        let name: String
        /// USPS code.
        let state: String
        let position: Coordinate
    }

    /// Where a place lies as seen from a point.
    struct Bearing: Sendable, Equatable {
        let place: Place
        let metres: Double
        /// The direction from the place to the point, in degrees from north, clockwise.
        let degrees: Double
    }

    static let builtIn = Gazetteer(Self.places.description)

    /// Whole degrees of latitude and longitude, by which places are found.
    private struct Square: Hashable {
        let latitude: Int
        let longitude: Int
    }

    private let places: [Place]
    private let bySquare: [Square: [Int]]
    private let byName: [String: [Int]]

    /// Reads lines of the form of ``places``; others are left out.
    init(_ text: String) {
        var places: [Place] = []
        var bySquare: [Square: [Int]] = [:]
        var byName: [String: [Int]] = [:]
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: "|", omittingEmptySubsequences: false)
            guard parts.count == 4, let latitude = Double(parts[2]), let longitude = Double(parts[3]) else { continue }
            let position = Coordinate(latitude: latitude / 1_000, longitude: longitude / 1_000)
            bySquare[Self.square(of: position), default: []].append(places.count)
            byName[FoldedText.fold(String(parts[0])), default: []].append(places.count)
            places.append(Place(name: String(parts[0]), state: String(parts[1]), position: position))
        }
        self.places = places
        self.bySquare = bySquare
        self.byName = byName
    }

    /// The places in a box, the largest first.
    func places(in box: BoundingBox) -> [Place] {
        let rows = Int(box.south.rounded(.down))...Int(box.north.rounded(.down))
        let columns = Int(box.west.rounded(.down))...Int(box.east.rounded(.down))
        let found =
            rows.count * columns.count > self.bySquare.count
            ? Array(self.places.indices)
            : rows.flatMap { row in
                columns.flatMap { self.bySquare[Square(latitude: row, longitude: $0)] ?? [] }
            }.sorted()
        return found.lazy.map { self.places[$0] }.filter { place in
            (box.south...box.north).contains(place.position.latitude)
                && (box.west...box.east).contains(place.position.longitude)
        }
    }

    /// The places of that name, whatever its capitals and accents.
    func places(named name: String) -> [Place] { (self.byName[FoldedText.fold(name)] ?? []).map { self.places[$0] } }

    /// The place that describes best where a point is: the nearest within 50 km.
    func nearest(to point: Coordinate) -> Bearing? {
        let half = 0.5
        let near = self.places(
            in: BoundingBox(
                south: max(point.latitude - half, -85),
                west: point.longitude - half / max(cos(point.latitude * .pi / 180), 0.1),
                north: min(point.latitude + half, 85),
                east: point.longitude + half / max(cos(point.latitude * .pi / 180), 0.1)
            )
        )
        let bearings = near.map { Self.bearing(from: $0, to: point) }.filter { $0.metres <= 50_000 }
        return bearings.min { $0.metres < $1.metres }
    }

    private static func square(of position: Coordinate) -> Square {
        Square(
            latitude: Int(position.latitude.rounded(.down)),
            longitude: Int(position.longitude.rounded(.down))
        )
    }

    private static func bearing(from place: Place, to point: Coordinate) -> Bearing {
        // So near each other, a plane is as good as the sphere.
        let metresPerDegree = 111_195.0
        let north = (point.latitude - place.position.latitude) * metresPerDegree
        let middle = (point.latitude + place.position.latitude) / 2
        let east = (point.longitude - place.position.longitude) * metresPerDegree * cos(middle * .pi / 180)
        let degrees = atan2(east, north) * 180 / .pi
        return Bearing(
            place: place,
            metres: (north * north + east * east).squareRoot(),
            degrees: degrees < 0 ? degrees + 360 : degrees
        )
    }
}
