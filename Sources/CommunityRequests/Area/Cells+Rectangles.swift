extension [Cell] {
    /// The cells as boxes, neighbours in a row made one, from north to south and west to east.
    ///
    /// For sorted cells; each becomes a polygon of the MultiPolygon in a request's public form.
    public var rectangles: [BoundingBox] {
        var boxes: [BoundingBox] = []
        var start = self.startIndex
        for (index, cell) in self.enumerated() {
            let next = index + 1
            if next < self.count, self[next].y == cell.y, self[next].x == cell.x + 1 { continue }
            let bounds = self[start].bounds
            boxes.append(
                BoundingBox(
                    south: bounds.south,
                    west: bounds.west,
                    north: bounds.north,
                    east: Cell.longitude(ofColumn: cell.x + 1)
                )
            )
            start = next
        }
        return boxes
    }
}
