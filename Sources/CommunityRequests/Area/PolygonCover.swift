/// Which cells a ring touches: the edges' own cells, then what lies between them.
///
/// Works on bands of cells along the shorter side of the bounding box, so that an edge is cut into at most as many
/// pieces as that side has cells, however the ring is drawn.
struct PolygonCover {
    /// A ring's position in the plane of the grid: `line` along a band, `band` across the bands.
    private struct Position {
        let line: Double
        let band: Double
    }

    /// The edges between cells along the bands, ascending, and those between the bands.
    private let lines: Ticks
    private let bands: Ticks
    /// Differences along each band of how many edges touch a cell.
    private var touches: [Int32]
    /// Whether the number of edges that cross a band up to a cell changes there from even to odd.
    private var crossings: [Bool]
    private let stride: Int

    static func cells(of ring: [Coordinate], limit: Int) -> CellCover {
        guard !ring.isEmpty, ring.allSatisfy(\.isInRange) else { return .tooMany }
        let box = Shape.polygon(ring).boundingBox
        let top = Cell.row(ofLatitude: box.north)
        let bottom = Cell.row(ofLatitude: box.south)
        let left = Cell.column(ofLongitude: box.west)
        let right = Cell.column(ofLongitude: box.east)
        let (width, height) = (right - left + 1, bottom - top + 1)
        guard width * height <= Double(limit), width < Double(Cell.count) else { return .tooMany }

        // One more cell on each side: the box may end on an edge, and then touches the cell beyond.
        let columns = Int(left) - 1...Int(right) + 1
        let rows = Int(top) - 1...Int(bottom) + 1
        // Southward is ascending, as the rows are.
        let longitudes = Ticks((columns.lowerBound...columns.upperBound + 1).map(Cell.longitude(ofColumn:)))
        let latitudes = Ticks((rows.lowerBound...rows.upperBound + 1).map { -Cell.latitude(ofRow: $0) })

        var cells: [Cell] = []
        cells.reserveCapacity(Int(width * height))
        func keep(_ column: Int, _ row: Int) {
            guard (0..<Cell.count).contains(row) else { return }
            cells.append(Cell(clampedX: column & (Cell.count - 1), y: row))
        }
        if columns.count >= rows.count {
            var cover = PolygonCover(lines: longitudes, bands: latitudes)
            cover.add(ring.map { Position(line: $0.longitude, band: -$0.latitude) })
            cover.visit { line, band in keep(columns.lowerBound + line, rows.lowerBound + band) }
        } else {
            var cover = PolygonCover(lines: latitudes, bands: longitudes)
            cover.add(ring.map { Position(line: -$0.latitude, band: $0.longitude) })
            cover.visit { line, band in keep(columns.lowerBound + band, rows.lowerBound + line) }
        }
        let wraps = columns.lowerBound < 0 || columns.upperBound >= Cell.count
        if wraps || columns.count < rows.count { cells.sort() }
        return .cells(cells)
    }

    private init(lines: Ticks, bands: Ticks) {
        self.lines = lines
        self.bands = bands
        self.stride = lines.cellCount + 1
        self.touches = Array(repeating: 0, count: self.stride * bands.cellCount)
        self.crossings = Array(repeating: false, count: self.stride * bands.cellCount)
    }

    private mutating func add(_ ring: [Position]) {
        guard var start = ring.last else { return }
        var line = self.lines.cell(holding: start.line, near: 0)
        var band = self.bands.cell(holding: start.band, near: 0)
        for end in ring {
            if start.band <= end.band {
                self.addEdge(from: start, to: end, line: &line, band: band)
            } else {
                self.addEdge(from: end, to: start, line: &line, band: band)
            }
            start = end
            line = self.lines.cell(holding: end.line, near: line)
            band = self.bands.cell(holding: end.band, near: band)
        }
    }

    /// Marks the cells of one edge; `start` is not after `end` across the bands, the hints are cells nearby.
    private mutating func addEdge(from start: Position, to end: Position, line: inout Int, band: Int) {
        let first = self.bands.firstCell(touching: start.band, near: band)
        let last = self.bands.cell(holding: end.band, near: band)
        let isLevel = start.band == end.band
        let slope = isLevel ? 0 : (end.line - start.line) / (end.band - start.band)
        let bounds = min(start.line, end.line)...max(start.line, end.line)
        func position(at cut: Double) -> Double {
            let position = start.line + (cut - start.band) * slope
            return min(max(position, bounds.lowerBound), bounds.upperBound)
        }
        var from = start.line
        for band in first...last {
            let (near, far) = (self.bands[band], self.bands[band + 1])
            let to = far < end.band ? position(at: far) : end.line
            let low = self.lines.firstCell(touching: min(from, to), near: line)
            let high = self.lines.cell(holding: max(from, to), near: low)
            self.touches[band * self.stride + low] += 1
            self.touches[band * self.stride + high + 1] -= 1
            // Half-open, so that a corner on the middle of a band counts once. All cells from `low` to `high` are
            // touched anyway: it does not matter at which of them the parity changes.
            let middle = near + (far - near) / 2
            if start.band <= middle, middle < end.band { self.crossings[band * self.stride + low].toggle() }
            // An edge between two bands lies with all its length in both.
            if !isLevel { from = to }
            line = low
        }
    }

    private func visit(_ visitor: (_ line: Int, _ band: Int) -> Void) {
        for band in 0..<self.bands.cellCount {
            var touching: Int32 = 0
            var isInside = false
            for line in 0..<self.lines.cellCount {
                touching += self.touches[band * self.stride + line]
                if self.crossings[band * self.stride + line] { isInside.toggle() }
                if touching > 0 || isInside { visitor(line, band) }
            }
        }
    }
}

/// The edges between cells along one axis, ascending: cell `i` reaches from tick `i` to tick `i + 1`.
private struct Ticks {
    private let values: [Double]

    init(_ values: [Double]) { self.values = values }

    var cellCount: Int { self.values.count - 1 }

    subscript(index: Int) -> Double { self.values[index] }

    /// The last cell that begins at or before the value: found by steps that double, from a cell nearby.
    func cell(holding value: Double, near hint: Int) -> Int {
        var (low, high) = (hint, hint + 1)
        var step = 1
        while low > 0, self.values[low] > value {
            high = low
            low = max(low - step, 0)
            step *= 2
        }
        while high < self.cellCount, self.values[high] <= value {
            low = high
            high = min(high + step, self.cellCount)
            step *= 2
        }
        while high - low > 1 {
            let middle = (low + high) / 2
            if self.values[middle] <= value { low = middle } else { high = middle }
        }
        return low
    }

    /// The first cell that reaches the value, if only with its end.
    func firstCell(touching value: Double, near hint: Int) -> Int {
        let cell = self.cell(holding: value, near: hint)
        return cell > 0 && self.values[cell] == value ? cell - 1 : cell
    }
}
