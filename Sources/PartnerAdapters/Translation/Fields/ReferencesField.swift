import CommunityRequests

/// The references by which a closing message names its requests: nearly always one.
struct ReferencesField: FieldReader {
    /// How one reference is read.
    let one: TextField
    /// What stands between several in one text; `nil` where a text is one reference.
    var separator: String?

    static let expectation = TextField.expectation

    func read(_ node: Payload.Node, in context: ReadingContext) throws(ReadingFailure) -> [String] {
        guard let separator = self.separator else { return [try self.one.read(node, in: context)] }
        return try self.references(in: try TextReader().read(node), separator)
    }

    func read(_ text: String) throws(ReadingFailure) -> [String] {
        guard let separator = self.separator else { return [try self.one.read(text)] }
        return try self.references(in: text, separator)
    }

    private func references(in text: String, _ separator: String) throws(ReadingFailure) -> [String] {
        // Between words any white space is as good as another.
        let parts = separator.isBlank ? text.split(whereSeparator: \.isWhitespace) : text.split(separator: separator)
        var references: [String] = []
        for part in parts where !part.isBlank { references.append(try self.one.read(part.trimmed)) }
        guard !references.isEmpty else { throw .missing }
        return references
    }

    static func combine(_ values: [[String]], as combination: Combination) -> [String] {
        let all = values.flatMap(\.self)
        switch combination {
        case .joined(let separator), .joinedWhole(let separator): return [all.joined(separator: separator)]
        case .earliest, .all:
            var seen: Set<String> = []
            return all.filter { seen.insert($0).inserted }
        }
    }
}

extension Substring {
    fileprivate var trimmed: String {
        var text = self.drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
