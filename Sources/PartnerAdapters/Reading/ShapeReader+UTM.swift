import CommunityRequests

extension ShapeReader {
    /// Where the zone of UTM coordinates is said.
    enum UTMZonePlace: Hashable, Sendable {
        /// In the payload: the names on the way to it.
        case names([String])
        case constant(UTMZone)
    }

    /// Coordinates of UTM as they are written, in metres.
    struct UTMPosition: Hashable, Sendable {
        let zone: UTMZone
        let isNorthern: Bool
        let easting: Double
        let northing: Double

        /// `nil` where the zone has no such place.
        var coordinate: Coordinate? {
            self.zone.coordinate(easting: self.easting, northing: self.northing, isNorthern: self.isNorthern)
        }
    }

    static func position(
        ofUTM node: Payload.Node,
        _ names: UTMNames,
        in state: USState?
    ) throws(ReadingFailure) -> Coordinate {
        guard let place = try self.numbers(ofUTM: node, names, in: state).coordinate else {
            throw .shape(
                "Write UTM coordinates in metres: an easting from 100000 to 900000, a northing from 0 to 10000000."
                    + " Feet, and State Plane coordinates, are not read."
            )
        }
        return place
    }

    static func numbers(
        ofUTM node: Payload.Node,
        _ names: UTMNames,
        in state: USState?
    ) throws(ReadingFailure) -> UTMPosition {
        guard node.kind == .object else {
            throw ReadingFailure(rule: .type, detail: "Write an object with easting and northing.")
        }
        let easting = try node.number(of: "easting", at: names.easting, mayBeText: names.areTexts)
        let northing = try node.number(of: "northing", at: names.northing, mayBeText: names.areTexts)
        let zone = try self.zone(of: node, names.zone)
        // Where the zone has no band the agency's state tells the hemisphere: all but American Samoa is northern.
        let isNorthern = zone.isNorthern ?? (state.map { $0.boundingBox.north > 0 } ?? true)
        return UTMPosition(zone: zone, isNorthern: isNorthern, easting: easting, northing: northing)
    }

    private static func zone(of node: Payload.Node, _ place: UTMZonePlace) throws(ReadingFailure) -> UTMZone {
        switch place {
        case .constant(let zone): return zone
        case .names(let path):
            guard let found = node.value(at: path), !found.isNull else {
                throw ReadingFailure(rule: .required, detail: "The coordinates need a UTM zone.")
            }
            guard let zone = found.asText?.text.flatMap(UTMZone.init) else {
                throw .shape("Write the UTM zone as a number from 1 to 60, perhaps with its band, as in 14 or 14S.")
            }
            return zone
        }
    }

    /// Where UTM coordinates stand in their object.
    struct UTMNames: Hashable, Sendable {
        var easting = ["easting"]
        var northing = ["northing"]
        var zone = UTMZonePlace.names(["zone"])
        /// Whether the numbers may be texts, as in XML.
        var areTexts = false
    }
}
