import ArgumentParser
import CommunityRequests
import Foundation
import Masking

/// `vestibule redact`: what becomes of a text, as intake would do it.
struct RedactCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "redact",
        abstract: "What redaction leaves of a text, what it takes out, and why.",
        discussion: "It reads no configuration; name an operator's lists to see their effect."
    )

    @Argument(help: "The text, a file; `-` reads standard input.") var file: String
    @Flag(name: .long, help: "Says word by word why it stays or goes: whoever looks on sees what was removed.")
    var why = false
    @Flag(name: .long, help: "Prints JSON.") var json = false
    @Flag(name: .long, help: "Each line is a text of its own, written as a JSON string; prints one JSON object a line.")
    var lines = false
    @Option(name: .long, help: "A list of words that are to pass, one a line.") var harmless: String?
    @Option(name: .long, help: "A list of names that are not to pass, one a line.") var names: String?

    func run() async throws {
        let redactor = TextRedactor(lists: try self.lists())
        let data =
            self.file == "-"
            ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: self.file)
        guard let data, let text = String(data: data, encoding: .utf8) else {
            throw CommandFailure(.wrongUse, "\(self.file): cannot be read as UTF-8")
        }
        if self.lines { return try self.redactLines(data, with: redactor) }
        let redacted = redactor.redact(text.last == "\n" ? String(text.dropLast()) : text)
        if self.json {
            let words = self.why ? redactor.explain(text).map(WordView.init) : nil
            return Terminal.print(try JSONText.encode(View(redacted, words: words)))
        }
        guard self.why else {
            Terminal.print(redacted.text)
            let removed = redacted.counts.sorted { $0.key < $1.key }.map { "\($0.value) × \($0.key)" }
            return Terminal.error(removed.isEmpty ? "nothing removed" : "removed: " + removed.joined(separator: ", "))
        }
        for token in redactor.explain(text) {
            let fate = token.kind.map { "[\($0)]" } ?? "stays"
            Terminal.print("\(fate.padding(toLength: 14, withPad: " ", startingAt: 0)) \(token.text)  \(token.reason)")
        }
    }

    private func redactLines(_ data: Data, with redactor: TextRedactor) throws {
        let decoder = JSONDecoder()
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        for (index, line) in data.split(separator: UInt8(ascii: "\n")).enumerated() {
            guard let text = try? decoder.decode(String.self, from: line) else {
                throw CommandFailure(.wrongUse, "\(self.file):\(index + 1): is no JSON string")
            }
            let view = View(redactor.redact(text), words: nil)
            Terminal.print(String(decoding: try encoder.encode(view), as: UTF8.self))
        }
    }

    private func lists() throws -> RedactionLists {
        var lists = RedactionLists()
        var diagnostics: [FileDiagnostic] = []
        for (kind, path) in [(RedactionLists.Kind.harmless, self.harmless), (.names, self.names)] {
            guard let path else { continue }
            guard let content = try? String(contentsOfFile: path, encoding: .utf8) else {
                throw CommandFailure(.wrongUse, "\(path): cannot be read as UTF-8")
            }
            diagnostics += lists.add(kind, file: path, content: content)
        }
        guard diagnostics.isEmpty else {
            throw CommandFailure(.wrongUse, diagnostics.map(\.description).joined(separator: "\n"))
        }
        return lists
    }

    private struct View: Encodable {
        var text: String
        var removed: [String: Int]
        var words: [WordView]?

        init(_ redacted: RedactedText, words: [WordView]?) {
            self.text = redacted.text
            self.removed = redacted.counts
            self.words = words
        }
    }

    private struct WordView: Encodable {
        var text: String
        var kind: String?
        var reason: String

        init(_ token: ExplainedToken) {
            self.text = token.text
            self.kind = token.kind
            self.reason = token.reason
        }
    }
}
