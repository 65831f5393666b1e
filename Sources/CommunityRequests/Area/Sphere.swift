/// The sphere on which areas are measured, and the units in which the rules state them.
public enum Sphere {
    /// Mean radius of the Earth in metres (IUGG R1).
    public static let radius = 6_371_008.8
    /// The international mile in metres.
    public static let metresPerMile = 1609.344
    /// The square of the international mile.
    public static let squareMetresPerSquareMile = 2_589_988.110336

    static func radians(_ degrees: Double) -> Double { degrees * (.pi / 180) }

    static func degrees(_ radians: Double) -> Double { radians * (180 / .pi) }
}
