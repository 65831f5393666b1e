import CommunityRequests
import Foundation
import Masking

/// How far the times of a recording are moved, and its places.
enum RecordingShift {
    private static let mostWeeks = 150

    private static let fewestWeeks = 4

    /// Days, negative and whole weeks, after which clocks show the same offset from UTC as before.
    ///
    /// Times that carry their offset need no more than that the message itself stays in summer or winter. Times of the
    /// partner's own zone must find its clocks alike all around them, which leaves few steps near their changes.
    ///
    /// - Parameters:
    ///   - localZone: The zone of times without an offset, where there is one; an IANA name.
    ///   - zones: Those of the agencies.
    static func days(key: [UInt8], at time: Instant, localZone: String?, zones: [String]) -> Int {
        let first = Int(IdentityInventor.fraction(for: "weeks", key: key) * Double(Self.mostWeeks))
        let weeks = (0..<Self.mostWeeks).lazy.map { (first + $0) % Self.mostWeeks + Self.fewestWeeks }
        func isAlike(_ zone: String, _ days: [Int64], after weeks: Int) -> Bool {
            guard let zone = TimeZone(identifier: zone) else { return true }
            return days.allSatisfy { day in
                let before = Date(timeIntervalSince1970: Double(time.seconds + day * 86_400))
                let after = before.addingTimeInterval(-Double(weeks) * 7 * 86_400)
                return zone.secondsFromGMT(for: before) == zone.secondsFromGMT(for: after)
            }
        }
        let chosen = weeks.first { week in
            zones.allSatisfy { isAlike($0, [0], after: week) }
                // A window begins some days before the message; a date of expiry lies after it.
                && localZone.map { isAlike($0, [-30, -7, 0, 7], after: week) } ?? true
        }
        return -7 * (chosen ?? first + Self.fewestWeeks)
    }
}

/// How far the places of a recording are moved that lie in one state.
struct PlaceShift: Equatable, Sendable {
    /// Degrees.
    let latitude: Double
    let longitude: Double

    /// A shift after which an area lies in its state where it did before.
    ///
    /// It goes anywhere from west to east, and less far from south to north, where areas change their size.
    ///
    /// - Parameters:
    ///   - area: The area of the first message; `nil` where it has none that can be read.
    ///   - state: The state of the agency that asks.
    ///   - isNear: Whether it goes no farther from west to east than from south to north.
    static func choose(key: [UInt8], area: Shape?, state: USState?, isNear: Bool = false) -> PlaceShift {
        func fraction(_ axis: String, _ attempt: Int) -> Double {
            IdentityInventor.fraction(for: "\(axis) \(state?.code ?? "-") \(attempt)", key: key)
        }
        func small(_ fraction: Double, from least: Double, to most: Double) -> Double {
            let size = least + abs(fraction - 0.5) * 2 * (most - least)
            return fraction < 0.5 ? -size : size
        }
        guard let state, let area, area.isInside(state.boundingBox) else {
            return PlaceShift(
                latitude: small(fraction("latitude", 0), from: 0.05, to: 0.35),
                longitude: small(fraction("longitude", 0), from: 0.05, to: 0.35)
            )
        }
        let box = state.boundingBox
        let own = area.boundingBox
        for attempt in 0..<96 {
            // A small state leaves less room with every try.
            let most = 0.35 / Double(1 << (attempt / 16))
            let latitude = small(fraction("latitude", attempt), from: most / 7, to: most)
            let room = box.east - box.west - (own.east - own.west)
            let longitude =
                isNear || box.crossesAntimeridian || room <= 0
                ? small(fraction("longitude", attempt), from: most / 7, to: most)
                : box.west + fraction("longitude", attempt) * room - own.west
            let moved = BoundingBox(
                south: own.south + latitude,
                west: own.west + longitude,
                north: own.north + latitude,
                east: own.east + longitude
            )
            // As the rule of territory reads it: in the state's box, and not over the border.
            let middle = Coordinate(
                latitude: (moved.south + moved.north) / 2,
                longitude: (moved.west + moved.east) / 2
            )
            if abs(longitude) > most / 7, box.contains(moved), state.neighbor(holding: middle) == nil {
                return PlaceShift(latitude: latitude, longitude: longitude)
            }
        }
        return PlaceShift(latitude: 0.0031, longitude: 0.0047)
    }

    /// The literal moved by a step.
    ///
    /// - Parameter digits: How many digits after the point are told apart; more only where the literal has more.
    static func moved(_ literal: String, by step: Double, digits: Int) -> String {
        guard !literal.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "e") }), let value = Double(literal) else {
            return literal
        }
        let moved = String(format: "%.\(digits)f", value + step)
        let padding = String(repeating: "0", count: max(0, self.digits(after: literal) - digits))
        let sign = literal.hasPrefix("+") && !moved.hasPrefix("-") ? "+" : ""
        return sign + moved + (digits == 0 && !padding.isEmpty ? "." : "") + padding
    }

    /// How many digits after its point tell something of a number.
    static func significantDigits(of literal: String) -> Int {
        let written = literal.split(separator: ".", maxSplits: 1).dropFirst().first ?? ""
        return min(15, written.reversed().drop { $0 == "0" }.count)
    }

    private static func digits(after literal: String) -> Int {
        literal.split(separator: ".", maxSplits: 1).dropFirst().first?.count ?? 0
    }

    func moved(_ place: Coordinate) -> Coordinate {
        Coordinate(latitude: place.latitude + self.latitude, longitude: place.longitude + self.longitude)
    }
}
