import CommunityRequests

/// Reads a NIBRS offence code.
struct OffenseReader: Hashable, Sendable {
    init() {}

    /// - Throws: ``ReadingFailure`` of rule `required`, `type` or `table`.
    func read(_ node: Payload.Node) throws(ReadingFailure) -> Offense {
        try self.read(try TextReader().read(node))
    }

    /// Reads a code that stands in the partner's settings.
    func read(_ code: String) throws(ReadingFailure) -> Offense {
        throw ReadingFailure(rule: .table, detail: "Write a NIBRS offence code of three characters, as in 220 or 23F.")
    }
}
