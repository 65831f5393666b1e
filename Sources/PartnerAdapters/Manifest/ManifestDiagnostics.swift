import CommunityRequests

/// Collects what is wrong with a manifest: all of it, not only the first mistake.
///
/// It is used by one compilation on one thread.
final class ManifestDiagnostics {
    let file: String
    private var found: Set<FileDiagnostic> = []

    init(file: String) {
        self.file = file
    }

    /// Whether anything keeps the manifest from being used.
    var hasErrors: Bool { self.found.contains { $0.severity == .error } }

    /// What was found, in the order of the file.
    var sorted: [FileDiagnostic] { self.found.sorted() }

    /// Notes a mistake and, where it is known, what to write instead: a sentence.
    func error(at position: SourcePosition, _ message: String, _ suggestion: String? = nil) {
        self.add(.error, at: position, message, suggestion)
    }

    /// Notes something that works and is probably not meant.
    func warning(at position: SourcePosition, _ message: String, _ suggestion: String? = nil) {
        self.add(.warning, at: position, message, suggestion)
    }

    /// Notes a word that is none of `known`, with the one that was probably meant, or with all of them.
    func unknown(_ what: String, _ word: String, at position: SourcePosition, known: [String]) {
        self.error(at: position, "`\(word)` is not \(what)", Suggestion.sentence(for: word, in: known))
    }

    private func add(
        _ severity: FileDiagnostic.Severity,
        at position: SourcePosition,
        _ message: String,
        _ suggestion: String?
    ) {
        self.found.insert(
            FileDiagnostic(
                file: self.file,
                line: position.line,
                column: position.column,
                severity: severity,
                message: message,
                suggestion: suggestion
            )
        )
    }
}
