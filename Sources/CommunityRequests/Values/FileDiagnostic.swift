/// One thing that is wrong with a file of the operator's: where, what, and what to write instead.
///
/// Shared by the configuration, adapter manifests, contracts and the agency directory, so that all of them read
/// like a compiler's messages. It never repeats a secret or anything of a partner's payload.
public struct FileDiagnostic: Hashable, Sendable {
    /// Whether the file can still be used.
    public enum Severity: String, Hashable, Sendable {
        case error
        case warning
    }

    public let file: String
    /// Counted from 1; 0 where the whole file is meant.
    public let line: Int
    /// Counted from 1, in code points.
    public let column: Int?
    public let severity: Severity
    /// What is wrong, without a full stop at the end.
    public let message: String
    /// What to write instead, a sentence.
    public let suggestion: String?

    public init(
        file: String,
        line: Int,
        column: Int? = nil,
        severity: Severity = .error,
        message: String,
        suggestion: String? = nil
    ) {
        self.file = file
        self.line = line
        self.column = column
        self.severity = severity
        self.message = message
        self.suggestion = suggestion
    }
}

extension FileDiagnostic: CustomStringConvertible {
    /// `file:line:column: error: message. suggestion`
    public var description: String {
        var place = self.file
        if self.line > 0 {
            place += ":\(self.line)"
            if let column = self.column { place += ":\(column)" }
        }
        let text = "\(place): \(self.severity.rawValue): \(self.message)"
        return self.suggestion.map { "\(text). \($0)" } ?? text
    }
}

extension FileDiagnostic: Comparable {
    /// By file, then line, column and message: the order in which a person mends them.
    public static func < (left: FileDiagnostic, right: FileDiagnostic) -> Bool {
        (left.file, left.line, left.column ?? 0, left.message)
            < (right.file, right.line, right.column ?? 0, right.message)
    }
}
