import CommunityRequests

/// A text, or one part of it.
struct TextField: FieldReader {
    /// Which part of a text such as `sender,identifier,sent` is meant.
    struct Part: Sendable, Hashable {
        let separator: String
        /// From 1.
        let number: Int
    }

    /// Whether the text is HTML, of which only what a reader would see is meant.
    var isHTML = false
    var part: Part?

    static let expectation = "Write a text."

    func read(_ node: Payload.Node, in context: ReadingContext) throws(ReadingFailure) -> String {
        let text = try TextReader().read(node)
        guard self.isHTML else { return try self.taken(from: text) }
        let seen = HTMLText.reduced(text)
        guard !seen.isBlank else { throw .missing }
        return try self.taken(from: seen)
    }

    func read(_ text: String) throws(ReadingFailure) -> String {
        try self.taken(from: text)
    }

    static func combine(_ values: [String], as combination: Combination) -> String {
        switch combination {
        case .joined(let separator), .joinedWhole(let separator): values.joined(separator: separator)
        case .earliest, .all: values[0]
        }
    }

    static func weight(of value: String) -> Int { value.utf8.count }

    private func taken(from text: String) throws(ReadingFailure) -> String {
        guard let part = self.part else { return text }
        let parts = text.split(separator: part.separator, omittingEmptySubsequences: false)
        guard parts.count >= part.number, !parts[part.number - 1].isEmpty else {
            throw ReadingFailure(
                rule: .form,
                detail: "Write a text of at least \(part.number) parts with `\(part.separator)` between them."
            )
        }
        return String(parts[part.number - 1])
    }
}
