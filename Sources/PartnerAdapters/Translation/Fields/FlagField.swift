import CommunityRequests

/// A truth value.
struct FlagField: FieldReader {
    /// The words that stand for a truth value in the payload, compared as they are.
    struct Words: Sendable, Hashable {
        let isTrue: [String]
        let isFalse: [String]
    }

    /// `nil`: it is written `true` or `false`.
    var words: Words?

    static let expectation = "Write true or false."

    func read(_ node: Payload.Node, in context: ReadingContext) throws(ReadingFailure) -> Bool {
        guard let words = self.words else { return try BooleanReader().read(node) }
        guard !node.isNull else { throw .missing }
        // A number or a truth value is the word that it is written as.
        guard let scalar = node.asText else { throw ReadingFailure(rule: .type, detail: words.expectation) }
        let text = try TextReader().read(scalar)
        if words.isTrue.contains(text) { return true }
        if words.isFalse.contains(text) { return false }
        guard node.kind == .bool, let value = node.bool else {
            throw ReadingFailure(rule: .table, detail: words.expectation)
        }
        return value
    }

    static func combine(_ values: [Bool], as combination: Combination) -> Bool {
        values.allSatisfy(\.self)
    }
}

extension FlagField.Words {
    /// What to write, in a sentence; the words are the adapter's, so that they may be shown.
    fileprivate var expectation: String {
        func list(_ words: [String]) -> String { words.map { "`\($0)`" }.joined(separator: " or ") }
        let no = self.isFalse.isEmpty ? "or leave it out" : "or \(list(self.isFalse)) for false"
        return "Write \(list(self.isTrue)) for true, \(no)."
    }
}
