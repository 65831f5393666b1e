import Foundation

/// A disc on the sphere, with what its covering by cells needs. Angles are in radians unless they say otherwise.
struct Disc {
    let latitude: Double
    let longitudeInDegrees: Double
    /// The angle under which the radius is seen from the Earth's centre.
    let radius: Double

    init(center: Coordinate, radius: Double) {
        self.latitude = Sphere.radians(center.latitude)
        self.longitudeInDegrees = center.longitude
        self.radius = max(radius, 0) / Sphere.radius
    }

    var southernmost: Double { max(self.latitude - self.radius, -.pi / 2) }

    var northernmost: Double { min(self.latitude + self.radius, .pi / 2) }

    /// Whether a pole lies in the disc, and with it every longitude.
    var holdsPole: Bool { abs(self.latitude) + self.radius >= .pi / 2 }

    /// The latitude at which the disc is widest in longitude: where a meridian touches its edge.
    ///
    /// It lies on the pole's side of the centre.
    var widestLatitude: Double {
        guard !self.holdsPole else { return self.latitude < 0 ? -.pi / 2 : .pi / 2 }
        return asin(min(max(sin(self.latitude) / cos(self.radius), -1), 1))
    }

    /// How far the disc reaches east and west of its centre at most, in degrees.
    var reachInDegrees: Double {
        self.holdsPole ? 180 : Sphere.degrees(self.halfWidth(atLatitude: self.widestLatitude))
    }

    /// How far the disc reaches east and west of its centre at one latitude, in radians.
    ///
    /// Haversines, with sin²a − sin²b written as sin(a + b)·sin(a − b), so that nothing cancels.
    func halfWidth(atLatitude latitude: Double) -> Double {
        let offset = abs(latitude - self.latitude)
        guard offset <= self.radius else { return 0 }
        let square =
            sin((self.radius + offset) / 2) * sin((self.radius - offset) / 2)
            / (cos(self.latitude) * cos(latitude))
        return square < 1 ? 2 * asin(square.squareRoot()) : .pi
    }

    /// The greatest half width between two latitudes, or `nil` where the disc does not reach between them.
    func halfWidth(fromLatitude south: Double, to north: Double) -> Double? {
        guard south <= self.northernmost, self.southernmost <= north else { return nil }
        // The width has one maximum, so the latitude nearest to it is the widest of the band.
        return self.halfWidth(atLatitude: min(max(self.widestLatitude, south), north))
    }

    var boundingBox: BoundingBox {
        let reach = self.reachInDegrees
        let (west, east) = (self.longitudeInDegrees - reach, self.longitudeInDegrees + reach)
        return BoundingBox(
            south: Sphere.degrees(self.southernmost),
            west: reach >= 180 ? -180 : west < -180 ? west + 360 : west,
            north: Sphere.degrees(self.northernmost),
            east: reach >= 180 ? 180 : east > 180 ? east - 360 : east
        )
    }
}
