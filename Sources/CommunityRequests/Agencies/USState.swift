/// A state, the District of Columbia or a territory of the United States.
public struct USState: Hashable, Sendable, CustomStringConvertible {
    /// Its place in `rows`.
    private let index: Int

    /// All fifty states, the District and the five inhabited territories, by code.
    public static let all: [USState] = Self.rows.indices.map(USState.init(index:))

    private init(index: Int) { self.index = index }

    /// Reads a USPS code in capitals, `TX`.
    public init?(code: String) {
        guard let index = Self.indexByCode[code] else { return nil }
        self.init(index: index)
    }

    /// Reads the first two letters of an ORI: NCIC's own code (`NB` for Nebraska) or the USPS one.
    public init?(oriPrefix: String) {
        guard let index = Self.indexByCode[oriPrefix] ?? Self.indexByNCICCode[oriPrefix] else { return nil }
        self.init(index: index)
    }

    /// Reads a lower-snake name, `texas`, `washington_dc`.
    public init?(snakeName: String) {
        guard let index = Self.indexBySnakeName[snakeName] else { return nil }
        self.init(index: index)
    }

    /// USPS code, `TX`.
    public var code: String { self.row.code }

    /// The first two letters of the ORIs of its agencies, as NCIC writes them.
    public var oriPrefix: String { self.row.ncic ?? self.row.code }

    /// English name, `Texas`.
    public var name: String { self.row.name }

    /// Lower-snake name, `texas`.
    public var snakeName: String { self.row.snakeNames[0] }

    /// The box that holds it, its islands and coastal waters included, accurate to about 0.05°, never too small.
    public var boundingBox: BoundingBox { self.row.box }

    public var description: String { self.code }

    private var row: Row { Self.rows[self.index] }

    private static let indexByCode = Self.index { [$0.code] }
    private static let indexByNCICCode = Self.index { $0.ncic.map { [$0] } ?? [] }
    private static let indexBySnakeName = Self.index(\.snakeNames)

    private static func index(_ names: (Row) -> [String]) -> [String: Int] {
        let pairs = Self.rows.enumerated().flatMap { index, row in names(row).map { ($0, index) } }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
}
