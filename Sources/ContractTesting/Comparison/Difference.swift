/// One place where a replay is not what its contract expects.
public struct Difference: Sendable, Equatable {
    /// How it differs. Values are JSON on one line.
    public enum Kind: Sendable, Equatable {
        case changed(expected: String, was: String)
        case missing(expected: String)
        case unexpected(was: String)
    }

    /// The file of the expectation, seen from the case's folder.
    public let file: String
    /// A JSON Pointer (RFC 6901) into that file.
    public let pointer: String
    public let kind: Kind

    public init(file: String, pointer: String, kind: Kind) {
        self.file = file
        self.pointer = pointer
        self.kind = kind
    }
}

extension Difference: CustomStringConvertible {
    /// `/body/violations/0/pointer: expected "…", was "…"`
    public var description: String {
        let file = self.file == ContractExpectation.answerFile ? "" : self.file
        let place = [file, self.pointer].filter { !$0.isEmpty }.joined(separator: " ")
        let what =
            switch self.kind {
            case .changed(let expected, let was): "expected \(Self.short(expected)), was \(Self.short(was))"
            case .missing(let expected): "missing, expected \(Self.short(expected))"
            case .unexpected(let was): "unexpected, was \(Self.short(was))"
            }
        return "\(place.isEmpty ? "the whole answer" : place): \(what)"
    }

    private static func short(_ text: String) -> String {
        text.count <= 160 ? text : text.prefix(157) + "…"
    }
}
