import CommunityRequests

extension ShapeReader {
    /// A Point, which becomes a disc, or a Polygon of one ring, in Well-Known Text (OGC 06-103r4, section 7):
    /// longitude first; a `SRID=4326;` before it is passed over, and so are heights.
    static func shape(
        ofWKT node: Payload.Node,
        pointRadiusMetres: Double,
        in state: USState?
    ) throws(ReadingFailure) -> Shape {
        let wanted = "a POINT or a POLYGON of one ring, longitude first, as in POINT (-96.74 32.98)"
        let bytes = try node.requiredBytes(elseWrite: wanted)
        var text = String(decoding: ASCIIWhitespace.trimmed(bytes), as: UTF8.self).uppercased()
        if let system = text.prefixMatch(of: #/SRID=(\d+);/#) {
            guard system.output.1 == "4326" else { throw .shape("Write coordinates of WGS 84, SRID 4326.") }
            text.removeSubrange(system.range)
        }
        // What was matched is not given back, so that many spaces cost no more than their reading.
        if let point = text.wholeMatch(of: #/POINT\s*+(?:ZM|Z|M)?+\s*+\(([^()]*+)\)/#) {
            let center = try self.position(ofWKT: point.output.1, elseWrite: wanted)
            return try self.disc(around: center, radius: pointRadiusMetres, unit: .metre, in: state)
        }
        if let polygon = text.wholeMatch(of: #/POLYGON\s*+(?:ZM|Z|M)?+\s*+\(\s*+\(([^()]*+)\)\s*+\)/#) {
            let positions = polygon.output.1.split(separator: ",", omittingEmptySubsequences: false)
            guard positions.count <= self.mostPositions else {
                throw .shape("The ring has more than \(self.mostPositions) positions; draw it with fewer.")
            }
            var ring: [Coordinate] = []
            for position in positions { ring.append(try self.position(ofWKT: position, elseWrite: wanted)) }
            return try self.polygon(of: ring, in: state)
        }
        throw .shape("Write \(wanted).")
    }

    private static func position(
        ofWKT text: Substring,
        elseWrite wanted: String
    ) throws(ReadingFailure) -> Coordinate {
        let numbers = self.words(of: Array(text.utf8)[...]).map(self.decimal)
        guard (2...4).contains(numbers.count), let longitude = numbers[0], let latitude = numbers[1],
            !numbers.contains(nil)
        else { throw .shape("Write \(wanted).") }
        return Coordinate(latitude: latitude, longitude: longitude)
    }
}
