import CommunityRequests

/// The operator's sensitive places, by the map cells that are near them.
public struct SensitivePlaces: Hashable, Sendable {
    public let places: [SensitivePlace]
    public let list: PolicyList
    /// The numbers of the places near a cell.
    private let near: [Cell: [Int]]

    /// How many cells the box around one place may hold.
    private static let cellLimit = 65_536

    /// - Parameter tooLarge: Is called with the number of each place that is too large to have cells.
    init(_ places: [SensitivePlace], list: PolicyList, tooLarge: (Int) -> Void = { _ in }) {
        var near: [Cell: [Int]] = [:]
        for (number, place) in places.enumerated() {
            var cells: Set<Cell> = []
            for shape in place.shapes {
                switch shape.cells(within: place.distance, limit: Self.cellLimit) {
                case .cells(let found): cells.formUnion(found)
                case .tooMany: tooLarge(number)
                }
            }
            for cell in cells { near[cell, default: []].append(number) }
        }
        self.places = places
        self.list = list
        self.near = near
    }

    /// The places near any of the cells, each once.
    func near(_ cells: [Cell]) -> [SensitivePlace] {
        guard !self.near.isEmpty else { return [] }
        return Set(cells.flatMap { self.near[$0] ?? [] }).sorted().map { self.places[$0] }
    }
}
