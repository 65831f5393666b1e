import CommunityRequests
import Foundation

/// Coordinates of UTM whose numbers are replaced one by one, each as all of them together say.
struct ReplacedUTM {
    private let position: ShapeReader.UTMPosition
    private let place: Coordinate
    /// Whether the message says the zone, so that it can become another.
    private let hasZone: Bool

    /// - Parameter node: The object with the numbers; `nil` where it has no place that is read.
    init?(_ node: Payload.Node, _ names: ShapeReader.UTMNames) {
        // Without a band and a state it is taken for northern, which leaves American Samoa: its places still move, though
        // less from west to east.
        guard let position = try? ShapeReader.numbers(ofUTM: node, names, in: nil), let place = position.coordinate
        else {
            return nil
        }
        self.position = position
        self.place = place
        self.hasZone = if case .names = names.zone { true } else { false }
    }

    /// The easting in as many decimals as it has; `nil` where the place cannot be moved.
    func easting(_ literal: String, _ replacement: some ValueReplacement) -> String? {
        self.moved(by: replacement).flatMap { Self.written($0.easting, like: literal) }
    }

    /// The northing in as many decimals as it has; `nil` where the place cannot be moved.
    func northing(_ literal: String, _ replacement: some ValueReplacement) -> String? {
        self.moved(by: replacement).flatMap { Self.written($0.northing, like: literal) }
    }

    /// The zone, with its band where it had the right one.
    func zone(_ text: String, _ replacement: some ValueReplacement) -> String? {
        guard UTMZone(text) != nil, let zone = self.moved(by: replacement)?.zone else { return nil }
        let digits = text.prefix { $0.isNumber }
        let number = zone.number < 10 && digits.hasPrefix("0") ? "0\(zone.number)" : "\(zone.number)"
        return number
            + String(
                text[digits.endIndex...].map { letter -> Character in
                    guard letter.isLetter, letter.uppercased() == String(Self.band(of: self.place)) else {
                        return letter
                    }
                    let band = Self.band(of: replacement.moved(self.place))
                    return letter.isLowercase ? Character(band.lowercased()) : band
                }
            )
    }

    /// Where the place goes: in its own zone as far as that is read, else in the one where it lies then.
    private func moved(by replacement: some ValueReplacement) -> ShapeReader.UTMPosition? {
        let place = replacement.moved(self.place)
        let zones = [self.position.zone] + (self.hasZone ? [UTMZone(holding: place.longitude)] : [])
        for zone in zones {
            guard let numbers = zone.position(of: place, isNorthern: self.position.isNorthern) else { continue }
            return ShapeReader.UTMPosition(
                zone: zone,
                isNorthern: self.position.isNorthern,
                easting: numbers.easting,
                northing: numbers.northing
            )
        }
        return nil
    }

    /// The letter of eight degrees of latitude; of the northernmost, twelve.
    private static func band(of place: Coordinate) -> Character {
        let bands = Array("CDEFGHJKLMNPQRSTUVWX")
        return bands[max(0, min(bands.count - 1, Int(((place.latitude + 80) / 8).rounded(.down))))]
    }

    /// A length in the decimals of another; `nil` where that has an exponent.
    private static func written(_ metres: Double, like literal: String) -> String? {
        guard literal.utf8.allSatisfy({ (48...57).contains($0) || $0 == UInt8(ascii: ".") }) else { return nil }
        let decimals = literal.drop { $0 != "." }.dropFirst().count
        let told = min(9, decimals)
        return String(format: "%.\(told)f", metres) + String(repeating: "0", count: decimals - told)
    }
}
