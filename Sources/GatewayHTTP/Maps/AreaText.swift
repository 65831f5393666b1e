import CommunityRequests
import Mustache

/// The size and the place of an area in words.
struct AreaText: Sendable {
    /// `12 map squares`.
    let cells: String
    /// `about 0.42 square miles (1.1 km²)`.
    let size: String

    init(_ cells: [Cell], words: Words) {
        let area = cells.reduce(0) { $0 + $1.areaSquareMetres }
        self.cells = words.count(cells.count, "area")
        let miles = Self.rounded(area / Sphere.squareMetresPerSquareMile, digits: 2)
        self.size = words("area_size", miles, Self.rounded(area / 1e6, digits: 2))
    }

    /// A number with as many digits after the point, without a locale.
    static func rounded(_ value: Double, digits: Int) -> String {
        let scale = (0..<digits).reduce(1) { scale, _ in scale * 10 }
        let scaled = Int((value.magnitude * Double(scale)).rounded())
        let sign = value < 0 && scaled > 0 ? "-" : ""
        guard digits > 0 else { return sign + String(scaled) }
        let fraction = String(scaled % scale)
        let zeros = String(repeating: "0", count: digits - fraction.count)
        return "\(sign)\(scaled / scale).\(zeros)\(fraction)"
    }

    /// `33.1402° N`.
    static func latitude(_ degrees: Double, digits: Int = 4) -> String {
        "\(self.rounded(degrees.magnitude, digits: digits))° \(degrees < 0 ? "S" : "N")"
    }

    /// `96.5817° W`.
    static func longitude(_ degrees: Double, digits: Int = 4) -> String {
        "\(self.rounded(degrees.magnitude, digits: digits))° \(degrees < 0 ? "W" : "E")"
    }
}

extension AreaText: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "cells": self.cells
        case "size": self.size
        default: nil
        }
    }
}
