import Foundation
import Yams

/// Reads a file of YAML; what keeps it from being read is one diagnostic.
struct YAMLFile {
    let path: String
    let sink: DiagnosticSink

    /// The file's root, an empty mapping where it says nothing; `nil` where it cannot be read.
    ///
    /// - Parameter missing: What to do where there is no such file.
    func root(missing: String? = nil) -> Node? {
        guard let data = FileManager.default.contents(atPath: self.path) else {
            self.report(0, "cannot be read", missing)
            return nil
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            self.report(0, "is not UTF-8", "Save it as UTF-8, without another encoding's characters.")
            return nil
        }
        do {
            return try Yams.compose(yaml: text) ?? .mapping([:])
        } catch YamlError.duplicatedKeysInMapping(let duplicates, let context) {
            // The error names all keys, but the line of the first only.
            for (index, key) in duplicates.enumerated() {
                let line = Self.lastLine(of: key, in: text, from: index == 0 ? context.mark.line : 1)
                self.report(line, "the key `\(key)` stands twice", "Keep one of them.")
            }
        } catch YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
            YamlError.composer(_, let problem, let mark, _)
        {
            self.report(mark.line, "is not YAML: \(problem)", column: mark.column)
        } catch {
            self.report(1, "is not YAML")
        }
        return nil
    }

    /// The second line, from `start` on, that begins with a key; `start` where both stand on one line.
    private static func lastLine(of key: String, in text: String, from start: Int) -> Int {
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.enumerated().dropFirst(
            max(start, 1) - 1
        )
        let named = lines.filter { _, line in
            let words = line.drop { $0 == " " || $0 == "-" }.prefix { $0 != ":" }
            return words.trimmingCharacters(in: CharacterSet(charactersIn: " \"'")) == key
        }
        // Keys of other mappings may have the same name: those that count stand as far in as the first.
        guard let first = named.first else { return start }
        let depth = Self.depth(first.element)
        return named.dropFirst().first { Self.depth($0.element) == depth }.map { $0.offset + 1 } ?? start
    }

    private static func depth(_ line: Substring) -> Int { line.prefix { $0 == " " || $0 == "-" }.count }

    private func report(_ line: Int, _ message: String, _ suggestion: String? = nil, column: Int = 1) {
        let place = ConfigurationPlace(file: self.path, line: line, column: column)
        self.sink.report(at: place, message, suggestion)
    }
}
