import Foundation

extension Disc {
    /// The cells the disc touches, row by row: in a row they are contiguous.
    func cells(limit: Int) -> CellCover {
        // Beyond a quarter of the way round, the haversine form no longer holds, and no rule lets it pass.
        guard self.radius < .pi / 4, abs(self.latitude) <= .pi / 2, abs(self.longitudeInDegrees) <= 180
        else { return .tooMany }
        let edge = Double(Cell.count - 1)
        let top = Cell.row(ofLatitude: Sphere.degrees(self.northernmost))
        let bottom = Cell.row(ofLatitude: Sphere.degrees(self.southernmost))
        guard bottom >= 0, top <= edge else { return .cells([]) }
        let rows = Int(max(top, 0))...Int(min(bottom, edge))
        let columns = self.columns(reach: self.reachInDegrees)
        guard columns.count * rows.count <= limit else { return .tooMany }

        var cells: [Cell] = []
        cells.reserveCapacity(columns.count * rows.count)
        var north = Sphere.radians(Cell.latitude(ofRow: rows.lowerBound))
        for row in rows {
            let south = Sphere.radians(Cell.latitude(ofRow: row + 1))
            defer { north = south }
            guard let half = self.halfWidth(fromLatitude: south, to: north) else { continue }
            for column in self.columns(reach: Sphere.degrees(half)) {
                cells.append(Cell(clampedX: column & (Cell.count - 1), y: row))
            }
        }
        if columns.lowerBound < 0 || columns.upperBound >= Cell.count { cells.sort() }
        return .cells(cells)
    }

    /// Columns not yet wrapped at the antimeridian; an edge exactly on a cell's western edge touches the one before.
    private func columns(reach: Double) -> ClosedRange<Int> {
        let (west, east) = (self.longitudeInDegrees - reach, self.longitudeInDegrees + reach)
        let last = Int(Cell.column(ofLongitude: east))
        var first = Int(Cell.column(ofLongitude: west))
        if Cell.longitude(ofColumn: first) == west { first -= 1 }
        return max(first, last - (Cell.count - 1))...last
    }
}
