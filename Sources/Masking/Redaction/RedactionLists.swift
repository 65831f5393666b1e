public import CommunityRequests

/// Words that an operator adds: harmless ones that are to pass, and names that are not.
public struct RedactionLists: Sendable, Hashable {
    /// In small letters.
    public private(set) var harmless: Set<String> = []
    /// In small letters; a word that is in both lists is a name.
    public private(set) var names: Set<String> = []

    public init() {}

    var isEmpty: Bool { self.harmless.isEmpty && self.names.isEmpty }

    /// Which list a file is.
    public enum Kind: Sendable { case harmless, names }

    /// Adds the words of a file: one a line, `#` begins a comment.
    ///
    /// - Returns: What is wrong with it, all at once; what is right is added.
    public mutating func add(_ kind: Kind, file: String, content: String) -> [FileDiagnostic] {
        var diagnostics: [FileDiagnostic] = []
        for (index, line) in content.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let word = line.prefix { $0 != "#" }.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                .lowercased()
            guard !word.isEmpty else { continue }
            guard (2...40).contains(word.count), word.unicodeScalars.allSatisfy({ $0.isWordScalar && !$0.isDigit })
            else {
                diagnostics.append(
                    FileDiagnostic(
                        file: file,
                        line: index + 1,
                        message: "is no single word of 2 to 40 letters",
                        suggestion: "Write one word a line; `#` begins a comment."
                    )
                )
                continue
            }
            switch kind {
            case .harmless: self.harmless.insert(word)
            case .names: self.names.insert(word)
            }
        }
        return diagnostics
    }
}
