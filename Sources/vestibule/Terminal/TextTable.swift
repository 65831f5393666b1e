/// A table for people: columns as wide as what stands in them, no lines between.
struct TextTable {
    private let columns: [String]
    private let rightAligned: Set<Int>
    private var rows: [[String]] = []
    /// What is longer does not widen its column for all the others.
    private static let widthLimit = 64

    /// - Parameter rightAligned: The columns of numbers.
    init(columns: [String], rightAligned: Set<Int> = []) {
        self.columns = columns
        self.rightAligned = rightAligned
    }

    mutating func add(_ cells: [String]) { self.rows.append(cells) }

    /// The heading and the rows.
    var lines: [String] {
        let widths = self.columns.indices.map { column in
            ([self.columns] + self.rows).map { $0[column].count }.filter { $0 <= Self.widthLimit }.max() ?? 0
        }
        func line(_ cells: [String]) -> String {
            let padded = cells.enumerated().map { column, cell in
                let fill = String(repeating: " ", count: max(0, widths[column] - cell.count))
                if self.rightAligned.contains(column) { return fill + cell }
                return column == cells.count - 1 ? cell : cell + fill
            }
            return padded.joined(separator: "  ")
        }
        return [Terminal.styled(line(self.columns), .faint)] + self.rows.map(line)
    }
}
