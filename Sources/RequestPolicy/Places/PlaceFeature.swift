import CommunityRequests
import Foundation

/// A collection of GeoJSON features, of which each may be wrong by itself.
struct PlaceCollection: Decodable {
    let features: [PlaceFeature]

    private enum Keys: CodingKey { case type, features }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Keys.self)
        guard try container.decode(String.self, forKey: .type) == "FeatureCollection" else {
            throw DecodingError.dataCorruptedError(forKey: .type, in: container, debugDescription: "another type")
        }
        self.features = try container.decode([PlaceFeature].self, forKey: .features)
    }
}

/// One feature: what could be read of it, or what is wrong with it.
struct PlaceFeature: Decodable {
    private struct Properties: Decodable {
        let kind: String?
        let outcome: String?
        let distance: Double?
    }

    private struct Geometry: Decodable {
        let shapes: [Shape]

        private enum Keys: CodingKey { case type, coordinates }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Keys.self)
            switch try container.decode(String.self, forKey: .type) {
            case "Point": self.shapes = [try Self.point(container.decode([Double].self, forKey: .coordinates))]
            case "MultiPoint":
                self.shapes = try container.decode([[Double]].self, forKey: .coordinates).map(Self.point)
            case "Polygon":
                self.shapes = [try Self.polygon(container.decode([[[Double]]].self, forKey: .coordinates))]
            case "MultiPolygon":
                self.shapes = try container.decode([[[[Double]]]].self, forKey: .coordinates).map(Self.polygon)
            default:
                throw GeoJSONProblem(
                    message: "has a geometry that is neither points nor polygons",
                    suggestion: "Write a `Point`, `MultiPoint`, `Polygon` or `MultiPolygon`."
                )
            }
        }

        private static func point(_ position: [Double]) throws -> Shape {
            .disc(center: try GeoJSONPosition.point(position), radius: 0)
        }

        private static func polygon(_ rings: [[[Double]]]) throws -> Shape {
            .polygon(try GeoJSONPosition.ring(rings.first ?? []))
        }
    }

    private let properties: Properties?
    private let geometry: Result<Geometry, GeoJSONProblem>

    private enum Keys: CodingKey { case properties, geometry }

    init(from decoder: any Decoder) throws {
        let container = try? decoder.container(keyedBy: Keys.self)
        self.properties = try? container?.decode(Properties.self, forKey: .properties)
        do {
            guard let container else { throw GeoJSONProblem.noGeometry }
            self.geometry = .success(try container.decode(Geometry.self, forKey: .geometry))
        } catch let problem as GeoJSONProblem {
            self.geometry = .failure(problem)
        } catch {
            self.geometry = .failure(.noGeometry)
        }
    }

    /// The place that it describes.
    func place(_ defaults: SensitivePlacesFile.Defaults) throws(GeoJSONProblem) -> SensitivePlace {
        let kinds = SensitivePlace.Kind.allCases.map(\.rawValue)
        guard let text = self.properties?.kind, let kind = SensitivePlace.Kind(rawValue: text) else {
            throw GeoJSONProblem(
                message: "has no `kind`, or one that is not known",
                suggestion: "Write `\"kind\"` into its properties: one of \(kinds.joined(separator: ", "))."
            )
        }
        var outcome = defaults.outcomes[kind] ?? defaults.outcome
        if let own = self.properties?.outcome {
            guard let known = RuleOutcome(rawValue: own) else {
                throw GeoJSONProblem(
                    message: "has an `outcome` that is not known",
                    suggestion: "Write `review` or `refuse`."
                )
            }
            outcome = known
        }
        let distance = self.properties?.distance ?? defaults.distance
        guard (0...SensitivePlacesFile.maximumDistance).contains(distance) else {
            throw GeoJSONProblem(
                message: "has a `distance` out of range",
                suggestion: "Write metres, 0 to \(Int(SensitivePlacesFile.maximumDistance))."
            )
        }
        return SensitivePlace(kind: kind, shapes: try self.geometry.get().shapes, outcome: outcome, distance: distance)
    }
}

extension GeoJSONProblem {
    fileprivate static let noGeometry = GeoJSONProblem(
        message: "has no geometry that can be read",
        suggestion: "Write `\"geometry\": {\"type\": \"Point\", \"coordinates\": [longitude, latitude]}`, or a polygon."
    )
}
