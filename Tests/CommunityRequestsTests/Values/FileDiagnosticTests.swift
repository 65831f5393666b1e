import CommunityRequests
import Testing

@Suite("File diagnostics")
struct FileDiagnosticTests {
    @Test("read like a compiler's")
    func description() {
        let error = FileDiagnostic(file: "a.csv", line: 3, column: 7, message: "is wrong", suggestion: "Write `x`.")
        #expect(error.description == "a.csv:3:7: error: is wrong. Write `x`.")
        let warning = FileDiagnostic(file: "a.csv", line: 3, severity: .warning, message: "is odd")
        #expect(warning.description == "a.csv:3: warning: is odd")
        #expect(FileDiagnostic(file: "a.csv", line: 0, message: "is missing").description == "a.csv: error: is missing")
    }

    @Test("stand in the order of the file")
    func order() {
        let places = [("b", 1, 1), ("a", 2, 9), ("a", 10, 1), ("a", 2, 1)].map { file, line, column in
            FileDiagnostic(file: file, line: line, column: column, message: "is wrong")
        }
        let sorted = places.sorted().map { "\($0.file)\($0.line).\($0.column ?? 0)" }
        #expect(sorted == ["a2.1", "a2.9", "a10.1", "b1.1"])
    }
}

@Suite("Suggestions")
struct SuggestionTests {
    @Test(
        "name the nearest word, or none",
        arguments: [
            ("adress", "address"), ("Listen", "listen"), ("tiem_zone", "time_zone"), ("listne", "listen"),
            ("xyz", nil), ("", nil), ("addres", "address"),
        ] as [(String, String?)]
    )
    func closest(typed: String, meant: String?) {
        #expect(Suggestion.closest(to: typed, in: ["listen", "address", "time_zone"]) == meant)
    }

    @Test("list all where none is near")
    func sentence() {
        #expect(Suggestion.sentence(for: "stat", in: ["state", "kind"]) == "Did you mean `state`?")
        #expect(Suggestion.sentence(for: "zebra", in: ["state", "kind"]) == "Write one of: `state`, `kind`.")
    }
}
