import Foundation

/// Reads one line of `agencies.csv`, and goes on after an error to find the others.
struct AgencyRowReader {
    let row: CSV.Row
    let header: AgencyHeader
    let file: String
    private(set) var ori: ORI?
    private(set) var diagnostics: [FileDiagnostic] = []

    init(row: CSV.Row, header: AgencyHeader, file: String) {
        self.row = row
        self.header = header
        self.file = file
    }

    /// The agency of the line, or `nil` where something is wrong with it.
    ///
    /// - Parameter boundaryText: Gives the text of a boundary file.
    mutating func agency(boundaryText: (String) throws -> String) -> Agency? {
        guard self.row.fields.count == self.header.count else {
            self.report(
                nil,
                "the line has \(self.row.fields.count) values, the header \(self.header.count)",
                "Write a value for every column; one that holds a comma goes between quotation marks."
            )
            return nil
        }
        self.ori = self.identifier()
        let state = self.state()
        let name = self.required("name", "Write the agency's name, as the public knows it.")
        let kind = self.kind()
        let contact = self.required("contact", "Write an address or a number at which the public reaches the agency.")
        let timeZone = self.timeZone()
        let isActive = self.isActive()
        let boundary = self.boundary(of: state, boundaryText)
        guard let ori = self.ori, let state, let name, let kind, let contact, let timeZone, let isActive
        else { return nil }
        return Agency(
            ori: ori,
            name: name,
            kind: kind,
            state: state,
            contact: contact,
            timeZone: timeZone,
            isActive: isActive,
            boundary: boundary
        )
    }

    mutating func reportDuplicate(firstLine: Int) {
        self.report("ori", "the ORI is on line \(firstLine) already", "Keep one line for each agency.")
    }

    private mutating func identifier() -> ORI? {
        guard let text = self.required("ori", "Write the agency's nine-character ORI.") else { return nil }
        guard let ori = ORI(text) else {
            self.report("ori", "this is not an ORI", "Write two letters and seven letters or digits, `TX0571200`.")
            return nil
        }
        guard ori.state != nil else {
            self.report("ori", "the ORI's first two letters are no state's", "Write the ORI as the FBI assigned it.")
            return nil
        }
        return ori
    }

    private mutating func state() -> USState? {
        guard let text = self.required("state", "Write the state's postal code, `TX`.") else { return nil }
        guard let state = USState(code: text) else {
            let meant = USState.all.first { [$0.code, $0.name].contains { $0.lowercased() == text.lowercased() } }
            self.report("state", "this is not a state's postal code", "Write `\(meant?.code ?? "TX")`, in capitals.")
            return nil
        }
        if let expected = self.ori?.state, expected != state {
            self.report(
                "state",
                "the state is not that of the ORI",
                "An ORI that begins so is of `\(expected)`: correct one of the two."
            )
            return nil
        }
        return state
    }

    private mutating func kind() -> AgencyKind? {
        let kinds = AgencyKind.allCases.map(\.rawValue)
        let list = "one of " + kinds.map { "`\($0)`" }.joined(separator: ", ")
        guard let text = self.required("kind", "Write \(list).") else { return nil }
        if let kind = AgencyKind(rawValue: text) { return kind }
        if let closest = Suggestion.closest(to: text, in: kinds) {
            self.report("kind", "this is not a kind of agency", "Did you mean `\(closest)`?")
        } else {
            self.report(
                "kind",
                "agencies of this kind cannot be enrolled, federal and immigration agencies among them",
                "Write \(list), or leave the agency out."
            )
        }
        return nil
    }

    private mutating func timeZone() -> String? {
        guard let text = self.required("time_zone", "Write an IANA zone, `America/Chicago`.") else { return nil }
        // Foundation also takes abbreviations (`CST`) and fixed offsets, which are no zones with rules.
        let names = TimeZone.knownTimeZoneIdentifiers
        if text == "UTC" || names.contains(text) || (text.contains("/") && TimeZone(identifier: text) != nil) {
            return text
        }
        let suggestion = Suggestion.closest(to: text, in: names).map { "Did you mean `\($0)`?" }
        self.report("time_zone", "this is not an IANA time zone", suggestion ?? "Write one such as `America/Chicago`.")
        return nil
    }

    private mutating func isActive() -> Bool? {
        let suggestion = "Write `true` or `false`."
        guard let text = self.required("active", suggestion) else { return nil }
        if let isActive = Bool(text) { return isActive }
        self.report("active", "this is neither true nor false", suggestion)
        return nil
    }

    private mutating func boundary(
        of state: USState?,
        _ boundaryText: (String) throws -> String
    ) -> [PolygonWithHoles]? {
        guard let path = self.field("boundary")?.text, !path.isEmpty else { return nil }
        guard let text = try? boundaryText(path) else {
            self.report(
                "boundary",
                "the boundary file cannot be read",
                "Write its path from the folder of this file, or leave the value empty."
            )
            return nil
        }
        do {
            return try BoundaryFile.polygons(in: text, of: state)
        } catch {
            self.report("boundary", "the boundary file " + error.message, error.suggestion)
            return nil
        }
    }

    private func field(_ column: String) -> CSV.Field? { self.header.places[column].map { self.row.fields[$0] } }

    /// The value without surrounding spaces; says so where it is empty.
    private mutating func required(_ column: String, _ suggestion: String) -> String? {
        let text = self.field(column)?.text.trimmingCharacters(in: .whitespaces) ?? ""
        guard text.isEmpty else { return text }
        self.report(column, "`\(column)` is empty", suggestion)
        return nil
    }

    private mutating func report(_ column: String?, _ message: String, _ suggestion: String) {
        self.diagnostics.append(
            FileDiagnostic(
                file: self.file,
                line: self.row.line,
                column: column.flatMap { self.field($0)?.column },
                message: message,
                suggestion: suggestion
            )
        )
    }
}
