import CommunityRequests

/// A shape with its measures, taken once for all rules of a decision.
struct MeasuredArea: Sendable {
    /// Above it at least 256 cells are touched, more than a square mile anywhere but in the far north of Alaska.
    static let cellLimit = 65_536

    let shape: Shape
    /// The middle of the box around it.
    let middle: Coordinate
    /// Of the shape itself, on the sphere.
    let squareMiles: Double
    /// Sorted; `nil` where there are too many to name.
    let cells: [Cell]?
    /// Of the union of the cells; infinite where there are too many.
    let cellSquareMiles: Double

    init(_ shape: Shape) {
        self.shape = shape
        let box = shape.boundingBox
        self.middle = Coordinate(latitude: (box.south + box.north) / 2, longitude: (box.west + box.east) / 2)
        self.squareMiles = shape.areaSquareMetres / Sphere.squareMetresPerSquareMile
        switch shape.cells(limit: MeasuredArea.cellLimit) {
        case .cells(let cells):
            self.cells = cells
            self.cellSquareMiles = cells.areaSquareMetres / Sphere.squareMetresPerSquareMile
        case .tooMany:
            self.cells = nil
            self.cellSquareMiles = .infinity
        }
    }
}
