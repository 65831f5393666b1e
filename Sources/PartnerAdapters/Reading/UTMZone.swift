import CommunityRequests
import Foundation

/// A zone of the Universal Transverse Mercator projection, on the ellipsoid of WGS 84 (NGA.SIG.0012, section 6).
struct UTMZone: Hashable, Sendable {
    /// 1 to 60.
    let number: Int
    /// `nil` where the zone does not say.
    let isNorthern: Bool?

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
        guard (100_000...900_000).contains(easting), (0...10_000_000).contains(northing) else { return nil }
        let n = Self.flattening / (2 - Self.flattening)
        let (n2, n3) = (n * n, n * n * n)
        let radius = Self.equatorialRadius / (1 + n) * (1 + n2 / 4 + n2 * n2 / 64)
        let xi = (northing - (isNorthern ? 0 : 10_000_000)) / (Self.scale * radius)
        let eta = (easting - 500_000) / (Self.scale * radius)
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
        let longitude = Double(6 * self.number - 183) * .pi / 180 + atan2(sinh(sphereEta), cos(sphereXi))
        return Coordinate(latitude: latitude * 180 / .pi, longitude: longitude * 180 / .pi)
    }

    private static let equatorialRadius = 6_378_137.0
    private static let flattening = 1 / 298.257223563
    private static let scale = 0.9996
}
