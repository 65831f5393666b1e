public import CommunityRequests

/// How many homes stand in which map cell, as the operator counted.
public struct HousingUnits: Hashable, Sendable {
    public let list: PolicyList
    private let units: [Cell: Int]

    init(_ units: [Cell: Int], list: PolicyList) {
        self.units = units
        self.list = list
    }

    /// The homes in the cells; `nil` where none of them is in the list, which then covers another place. In a place that
    /// the list covers, a cell that it leaves out holds none.
    func count(in cells: [Cell]) -> Int? {
        let known = cells.compactMap { self.units[$0] }
        return known.isEmpty ? nil : known.reduce(0, +)
    }
}

extension HousingUnits {
    /// Reads a CSV file with the columns `cell` (`30310/52800`, at zoom 17) and `units`.
    ///
    /// - Returns: The counts that could be read, and everything that is wrong.
    public static func read(
        csv text: String,
        file: String
    ) -> (units: HousingUnits, diagnostics: [FileDiagnostic]) {
        let csv = CSV(text.utf8)
        var diagnostics = csv.problems.map {
            FileDiagnostic(
                file: file,
                line: $0.line,
                column: $0.column,
                message: $0.message,
                suggestion: $0.suggestion
            )
        }
        func report(_ line: Int, _ message: String, _ suggestion: String) {
            diagnostics.append(FileDiagnostic(file: file, line: line, message: message, suggestion: suggestion))
        }
        if csv.rows.first?.fields.map(\.text) != ["cell", "units"] {
            report(1, "the columns are not `cell` and `units`", "Begin with the line `cell,units`.")
        }
        var units: [Cell: Int] = [:]
        for row in csv.rows.dropFirst() {
            guard row.fields.count == 2, let cell = Cell(row.fields[0].text) else {
                report(row.line, "is no map cell and its count", "Write `30310/52800,140`: a cell at zoom 17.")
                continue
            }
            guard let count = Int(row.fields[1].text), (0...1_000_000).contains(count) else {
                report(row.line, "`units` is no count of homes", "Write a whole number, 0 or more.")
                continue
            }
            if units.updateValue(count, forKey: cell) != nil {
                report(row.line, "the cell stands twice", "Keep one of the lines.")
            }
        }
        let name = file.split(separator: "/").last.map(String.init) ?? file
        let list = PolicyList(name: name, entries: units.count, content: text.utf8)
        return (HousingUnits(units, list: list), diagnostics)
    }
}
