import CommunityRequests
import Foundation

/// A zone of the Universal Transverse Mercator projection, on the ellipsoid of WGS 84 (NGA.SIG.0012, section 6).
struct UTMZone: Hashable, Sendable {
    /// 1 to 60.
    let number: Int
    /// `nil` where the zone does not say.
    let isNorthern: Bool?

    /// The zone in which a longitude lies, the wider ones of Norway and Svalbard left aside.
    init(holding longitude: Double) {
        let turned = longitude - 360 * (longitude / 360 + 0.5).rounded(.down)
        self.number = min(60, Int((turned + 180) / 6) + 1)
        self.isNorthern = nil
    }

    /// Reads a number, perhaps with its latitude band behind it: `14`, `14S`, `14 R`. Bands from N on are northern.
    init?(_ text: String) {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard (1...2).contains(digits.count), let number = Int(digits), (1...60).contains(number) else { return nil }
        self.number = number
        let band = text.dropFirst(digits.count).drop { $0 == " " }.uppercased()
        guard let letter = band.first else {
            self.isNorthern = nil
            return
        }
        guard band.count == 1, ("C"..."X").contains(letter), letter != "I", letter != "O" else { return nil }
        self.isNorthern = letter >= "N"
    }

    /// The place of an easting and a northing in metres; `nil` where a zone has none such.
    ///
    /// Krüger's series in the third flattening up to its third power (Karney, J. Geodesy 85, 2011), which is a
    /// millimetre's worth.
    func coordinate(easting: Double, northing: Double, isNorthern: Bool) -> Coordinate? {
        guard Self.eastings.contains(easting), Self.northings.contains(northing) else { return nil }
        let n = Self.thirdFlattening
        let (n2, n3) = (n * n, n * n * n)
        let xi = (northing - (isNorthern ? 0 : 10_000_000)) / (Self.scale * Self.radius)
        let eta = (easting - 500_000) / (Self.scale * Self.radius)
        let beta = [n / 2 - 2 * n2 / 3 + 37 * n3 / 96, n2 / 48 + n3 / 15, 17 * n3 / 480]
        var (sphereXi, sphereEta) = (xi, eta)
        for (index, factor) in beta.enumerated() {
            let multiple = Double(2 * (index + 1))
            sphereXi -= factor * sin(multiple * xi) * cosh(multiple * eta)
            sphereEta -= factor * cos(multiple * xi) * sinh(multiple * eta)
        }
        let conformal = asin(sin(sphereXi) / cosh(sphereEta))
        let delta = [2 * n - 2 * n2 / 3 - 2 * n3, 7 * n2 / 3 - 8 * n3 / 5, 56 * n3 / 15]
        var latitude = conformal
        for (index, factor) in delta.enumerated() { latitude += factor * sin(Double(2 * (index + 1)) * conformal) }
        let longitude = self.centralMeridian * .pi / 180 + atan2(sinh(sphereEta), cos(sphereXi))
        return Coordinate(latitude: latitude * 180 / .pi, longitude: longitude * 180 / .pi)
    }

    /// The easting and the northing of a place, in metres; `nil` where ``coordinate(easting:northing:isNorthern:)`` would
    /// not read them.
    ///
    /// The inverse of that, by the same series (Karney, J. Geodesy 85, 2011, equations 7 to 11 and 35).
    func position(of place: Coordinate, isNorthern: Bool) -> (easting: Double, northing: Double)? {
        let n = Self.thirdFlattening
        let (n2, n3) = (n * n, n * n * n)
        let eccentricity = (Self.flattening * (2 - Self.flattening)).squareRoot()
        let latitude = place.latitude * .pi / 180
        let east = (place.longitude - self.centralMeridian).remainder(dividingBy: 360) * .pi / 180
        let sigma = sinh(eccentricity * atanh(eccentricity * sin(latitude)))
        let tangent = tan(latitude) * (1 + sigma * sigma).squareRoot() - sigma / cos(latitude)
        let sphereXi = atan2(tangent, cos(east))
        let sphereEta = asinh(sin(east) / hypot(tangent, cos(east)))
        let alpha = [n / 2 - 2 * n2 / 3 + 5 * n3 / 16, 13 * n2 / 48 - 3 * n3 / 5, 61 * n3 / 240]
        var (xi, eta) = (sphereXi, sphereEta)
        for (index, factor) in alpha.enumerated() {
            let multiple = Double(2 * (index + 1))
            xi += factor * sin(multiple * sphereXi) * cosh(multiple * sphereEta)
            eta += factor * cos(multiple * sphereXi) * sinh(multiple * sphereEta)
        }
        let easting = 500_000 + Self.scale * Self.radius * eta
        let northing = (isNorthern ? 0 : 10_000_000) + Self.scale * Self.radius * xi
        guard Self.eastings.contains(easting), Self.northings.contains(northing) else { return nil }
        return (easting, northing)
    }

    private var centralMeridian: Double { Double(6 * self.number - 183) }

    private static let eastings = 100_000.0...900_000
    private static let northings = 0.0...10_000_000
    private static let flattening = 1 / 298.257223563
    private static let thirdFlattening = Self.flattening / (2 - Self.flattening)
    private static let scale = 0.9996
    /// That of the circle whose circumference the meridians have, from the equatorial one of 6378137 metres.
    private static let radius: Double = {
        let n2 = Self.thirdFlattening * Self.thirdFlattening
        return 6_378_137 / (1 + Self.thirdFlattening) * (1 + n2 / 4 + n2 * n2 / 64)
    }()
}
