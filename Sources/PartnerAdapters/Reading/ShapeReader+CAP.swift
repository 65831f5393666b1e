import CommunityRequests

extension ShapeReader {
    /// The positions of `lat,lon lat,lon …`.
    static func ring(ofCAP node: Payload.Node) throws(ReadingFailure) -> [Coordinate] {
        let wanted = "the polygon as pairs of latitude and longitude, as in 32.98,-96.74 32.99,-96.74"
        let pairs = self.words(of: try node.requiredBytes(elseWrite: wanted))
        guard pairs.count <= self.mostPositions else {
            throw .shape("The ring has more than \(self.mostPositions) positions; draw it with fewer.")
        }
        var positions: [Coordinate] = []
        for pair in pairs {
            guard let position = self.coordinate(ofCAP: pair) else { throw .shape("Write \(wanted).") }
            positions.append(position)
        }
        return positions
    }

    /// The centre and the radius, in kilometres, of `lat,lon radius`.
    static func circle(ofCAP node: Payload.Node) throws(ReadingFailure) -> (center: Coordinate, radius: Double) {
        let wanted = "the circle as latitude, longitude and kilometres, as in 32.98,-96.74 0.3"
        let words = self.words(of: try node.requiredBytes(elseWrite: wanted))
        guard words.count == 2, let center = self.coordinate(ofCAP: words[0]), let radius = self.decimal(words[1])
        else {
            throw .shape("Write \(wanted).")
        }
        return (center, radius)
    }

    static func words(of bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        bytes.split(whereSeparator: ASCIIWhitespace.contains)
    }

    private static func coordinate(ofCAP pair: ArraySlice<UInt8>) -> Coordinate? {
        let numbers = pair.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        guard numbers.count == 2, let latitude = self.decimal(numbers[0]), let longitude = self.decimal(numbers[1])
        else { return nil }
        return Coordinate(latitude: latitude, longitude: longitude)
    }

    /// A decimal number without an exponent; `Double` alone would also read `nan`, `inf` and `0x1p3`.
    static func decimal(_ bytes: ArraySlice<UInt8>) -> Double? {
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        let unsigned = bytes.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
        guard unsigned.allSatisfy({ digits.contains($0) || $0 == UInt8(ascii: ".") }),
            let value = Double(String(decoding: bytes, as: UTF8.self)), value.isFinite
        else { return nil }
        return value
    }
}
