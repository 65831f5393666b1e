import CommunityRequests

/// Reads what a partner drew.
enum ShapeReader: Hashable, Sendable {
    /// A GeoJSON Polygon: one closed ring, `[longitude, latitude]` (RFC 7946 §3.1.6).
    case geoJSONPolygon
    /// An object with members `latitude`, `longitude` and `radius`.
    case circle(unit: LengthUnit)
    /// An object with members `latitude` and `longitude`, read as a disc.
    case point(radiusMetres: Double)
    /// A text `lat,lon lat,lon …` (OASIS CAP 1.2 §3.2.4).
    case capPolygon
    /// A text `lat,lon radius` with the radius in kilometres (OASIS CAP 1.2 §3.2.4).
    case capCircle

    /// The unit a radius is written in.
    enum LengthUnit: String, Hashable, Sendable, CaseIterable {
        case mile, kilometre, metre

        /// How many metres it has; a mile is the international one.
        var metres: Double {
            switch self {
            case .mile: 1609.344
            case .kilometre: 1000
            case .metre: 1
            }
        }
    }

    /// Reads a shape.
    ///
    /// - Parameter state: The agency's state, where it is known: a shape that lies outside it, and would lie
    ///   inside with the axes swapped, is refused with those words.
    /// - Throws: ``ReadingFailure`` of rule `required`, `type`, `form` or `shape`; its place is the whole shape.
    func read(_ node: Payload.Node, in state: USState?) throws(ReadingFailure) -> Shape {
        throw .missing
    }
}
