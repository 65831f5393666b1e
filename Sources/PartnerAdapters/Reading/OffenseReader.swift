import CommunityRequests

/// Reads a NIBRS offence code, in either case.
struct OffenseReader: Hashable, Sendable {
    /// - Throws: ``ReadingFailure`` of rule `required`, `type`, `form` or `table`.
    func read(_ node: Payload.Node) throws(ReadingFailure) -> Offense {
        try self.read(try TextReader().read(node))
    }

    /// Reads a code that stands in the partner's settings.
    func read(_ code: String) throws(ReadingFailure) -> Offense {
        guard let offense = Offense(code: code) else {
            throw ReadingFailure(
                rule: .table,
                detail: "Write a NIBRS offence code: three characters, as in 220 or 23F."
            )
        }
        return offense
    }
}
