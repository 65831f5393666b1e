import CommunityRequests

/// Reads an originating agency identifier.
struct ORIReader: Hashable, Sendable {
    /// - Throws: ``ReadingFailure`` of rule `required`, `type` or `form`.
    func read(_ node: Payload.Node) throws(ReadingFailure) -> ORI {
        try self.read(try TextReader().read(node))
    }

    /// Reads one that stands in the partner's settings or inside another text.
    func read(_ text: String) throws(ReadingFailure) -> ORI {
        guard let ori = ORI(text) else {
            throw ReadingFailure(
                rule: .form,
                detail: "Write the agency's ORI: nine letters and digits, the first two the state's letters."
            )
        }
        return ori
    }
}

/// Reads the lower-snake name of a state, `texas` or `washington_dc`.
struct StateNameReader: Hashable, Sendable {
    /// - Throws: ``ReadingFailure`` of rule `required`, `type` or `table`.
    func read(_ node: Payload.Node) throws(ReadingFailure) -> USState {
        guard let state = USState(snakeName: try TextReader().read(node)) else {
            throw ReadingFailure(
                rule: .table,
                detail: "Write the state's name in lower case, words joined by underscores, as in new_mexico."
            )
        }
        return state
    }
}
