extension AgencyDirectory {
    /// The columns of `agencies.csv`, in their usual order; `boundary` may be left out.
    public static let columns = [
        "ori", "name", "kind", "state", "contact", "time_zone", "active", "boundary",
    ]

    /// Reads `agencies.csv`: RFC 4180 with a header, the columns in any order.
    ///
    /// - Parameters:
    ///   - file: The file's name, for what is said about it.
    ///   - boundary: Gives the text of a GeoJSON file; its path stands in the `boundary` column, relative to the CSV.
    /// - Returns: The directory, or `nil` where there is an error; and everything that is wrong, in the file's order.
    public static func read(
        csv: String,
        file: String,
        boundary: (String) throws -> String
    ) -> (AgencyDirectory?, [FileDiagnostic]) {
        let csv = CSV(csv.utf8)
        var diagnostics = csv.problems.map {
            FileDiagnostic(
                file: file,
                line: $0.line,
                column: $0.column,
                message: $0.message,
                suggestion: $0.suggestion
            )
        }
        let header = AgencyHeader(csv.rows.first, file: file)
        diagnostics += header.diagnostics
        var agencies: [Agency] = []
        var lines: [ORI: Int] = [:]
        for row in csv.rows.dropFirst() where header.isUsable {
            var reader = AgencyRowReader(row: row, header: header, file: file)
            if let agency = reader.agency(boundaryText: boundary) { agencies.append(agency) }
            if let ori = reader.ori {
                if let line = lines[ori] { reader.reportDuplicate(firstLine: line) }
                lines[ori] = lines[ori] ?? row.line
            }
            diagnostics += reader.diagnostics
        }
        diagnostics.sort()
        let isUsable = diagnostics.allSatisfy { $0.severity != .error }
        return (isUsable ? AgencyDirectory(agencies) : nil, diagnostics)
    }
}

/// Which column stands where.
struct AgencyHeader {
    private(set) var places: [String: Int] = [:]
    private(set) var count = 0
    private(set) var diagnostics: [FileDiagnostic] = []

    /// Whether rows can be read at all: every column that is needed is there.
    var isUsable: Bool { AgencyDirectory.columns.allSatisfy { $0 == "boundary" || self.places[$0] != nil } }

    init(_ row: CSV.Row?, file: String) {
        guard let row else {
            self.diagnostics = [
                FileDiagnostic(
                    file: file,
                    line: 1,
                    message: "the header is missing",
                    suggestion: "Begin with the line `\(AgencyDirectory.columns.joined(separator: ","))`."
                )
            ]
            return
        }
        func report(_ column: Int?, _ message: String, _ suggestion: String) {
            self.diagnostics.append(
                FileDiagnostic(file: file, line: row.line, column: column, message: message, suggestion: suggestion)
            )
        }
        self.count = row.fields.count
        for (place, field) in row.fields.enumerated() {
            if !AgencyDirectory.columns.contains(field.text) {
                report(
                    field.column,
                    "`\(field.text)` is not a column of the agency directory",
                    Suggestion.sentence(for: field.text, in: AgencyDirectory.columns)
                )
            } else if self.places[field.text] != nil {
                report(field.column, "the column `\(field.text)` is there twice", "Keep one of the two.")
            } else {
                self.places[field.text] = place
            }
        }
        for column in AgencyDirectory.columns where column != "boundary" && self.places[column] == nil {
            report(nil, "the column `\(column)` is missing", "Add it to the header and to every line.")
        }
    }
}
