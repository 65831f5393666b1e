import CommunityRequests

/// Reads a number.
struct DecimalReader: Hashable, Sendable {
    /// - Throws: ``ReadingFailure`` of rule `required` (null), `type` or `form` (too large).
    func read(_ node: Payload.Node) throws(ReadingFailure) -> Double {
        guard !node.isNull else { throw .missing }
        guard node.numberLiteral != nil else { throw ReadingFailure(rule: .type, detail: "Write a number.") }
        guard let value = node.double else { throw ReadingFailure(rule: .form, detail: "Write a smaller number.") }
        return value
    }
}

/// Reads `true` or `false`.
struct BooleanReader: Hashable, Sendable {
    /// - Throws: ``ReadingFailure`` of rule `required` (null) or `type`.
    func read(_ node: Payload.Node) throws(ReadingFailure) -> Bool {
        guard !node.isNull else { throw .missing }
        guard let value = node.bool else { throw ReadingFailure(rule: .type, detail: "Write true or false.") }
        return value
    }
}
