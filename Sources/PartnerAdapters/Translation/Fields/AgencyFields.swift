import CommunityRequests

/// The agency that asks.
struct AgencyField: FieldReader {
    static let expectation = "Write the agency's ORI, nine letters and digits."

    func read(_ node: Payload.Node, in context: ReadingContext) throws(ReadingFailure) -> ORI {
        try ORIReader().read(node)
    }

    func read(_ text: String) throws(ReadingFailure) -> ORI {
        try ORIReader().read(text)
    }
}

/// A state that the payload names beside the agency.
struct StateField: FieldReader {
    static let expectation = "Write the agency's state."

    func read(_ node: Payload.Node, in context: ReadingContext) throws(ReadingFailure) -> USState {
        try StateNameReader().read(node)
    }
}

/// The agency's name for its investigation.
struct InvestigationField: FieldReader {
    let grammar: CodeGrammar

    static let expectation = "Write the investigation code."

    func read(_ node: Payload.Node, in context: ReadingContext) throws(ReadingFailure) -> CodeGrammar.ReadCode {
        try self.grammar.read(node)
    }
}
