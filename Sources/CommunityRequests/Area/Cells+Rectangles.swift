extension [Cell] {
    /// The cells as boxes, neighbours in a row made one, from north to south and west to east.
    ///
    /// For sorted cells; each becomes a polygon of the MultiPolygon in a request's public form.
    public var rectangles: [BoundingBox] {
        var boxes: [BoundingBox] = []
        var last: Cell?
        for cell in self {
            let bounds = cell.bounds
            if let last, last.y == cell.y, last.x + 1 == cell.x, let box = boxes.popLast() {
                boxes.append(
                    BoundingBox(south: box.south, west: box.west, north: box.north, east: bounds.east)
                )
            } else {
                boxes.append(bounds)
            }
            last = cell
        }
        return boxes
    }
}
