import Foundation

/// An agency's territory as GeoJSON (RFC 7946): a polygon, several, or features that hold them.
struct BoundaryFile: Decodable {
    private let polygons: [PolygonWithHoles]

    private enum CodingKeys: CodingKey {
        case type, coordinates, geometry, geometries, features
    }

    /// The polygons of a file; at least one, and at least one corner of them in the state.
    static func polygons(in text: String, of state: USState?) throws(GeoJSONProblem) -> [PolygonWithHoles] {
        let polygons: [PolygonWithHoles]
        do {
            polygons = try JSONDecoder().decode(BoundaryFile.self, from: Data(text.utf8)).polygons
        } catch let problem as GeoJSONProblem {
            throw problem
        } catch {
            throw GeoJSONProblem(
                message: "is not GeoJSON of polygons",
                suggestion: "Write a `Polygon`, `MultiPolygon`, `Feature` or `FeatureCollection` (RFC 7946)."
            )
        }
        let corners = polygons.flatMap(\.outer)
        guard !corners.isEmpty else {
            throw GeoJSONProblem(
                message: "holds no polygon",
                suggestion: "Write at least one, or leave the value empty."
            )
        }
        guard let box = state?.boundingBox, !corners.contains(where: box.contains) else { return polygons }
        let isSwapped = corners.contains { box.contains($0.swapped) }
        throw GeoJSONProblem(
            message: isSwapped ? "lies in the state only with its axes swapped" : "lies outside of the agency's state",
            suggestion: "GeoJSON positions are `[longitude, latitude]`, in degrees."
        )
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        switch try container.decode(String.self, forKey: .type) {
        case "Polygon":
            self.polygons = [try Self.polygon(try container.decode([[[Double]]].self, forKey: .coordinates))]
        case "MultiPolygon":
            self.polygons = try container.decode([[[[Double]]]].self, forKey: .coordinates).map(Self.polygon)
        case "Feature":
            self.polygons = try container.decodeIfPresent(BoundaryFile.self, forKey: .geometry)?.polygons ?? []
        case "FeatureCollection":
            self.polygons = try container.decode([BoundaryFile].self, forKey: .features).flatMap(\.polygons)
        case "GeometryCollection":
            self.polygons = try container.decode([BoundaryFile].self, forKey: .geometries).flatMap(\.polygons)
        default:
            throw GeoJSONProblem(
                message: "holds something other than polygons",
                suggestion: "Keep only its `Polygon` and `MultiPolygon` geometries."
            )
        }
    }

    private static func polygon(_ rings: [[[Double]]]) throws(GeoJSONProblem) -> PolygonWithHoles {
        guard let outer = rings.first else {
            throw GeoJSONProblem(
                message: "has a polygon without a ring",
                suggestion: "Remove it, or draw its outer ring."
            )
        }
        var holes: [[Coordinate]] = []
        for ring in rings.dropFirst() { holes.append(try GeoJSONPosition.ring(ring)) }
        return PolygonWithHoles(outer: try GeoJSONPosition.ring(outer), holes: holes)
    }
}
