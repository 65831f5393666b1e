/// What a draft leaves to its author: `TODO` where something must be written, `# guess:` where something must be
/// confirmed. A manifest with either is not one yet, so that no draft can ever be activated.
enum ToDo {
    /// What stands beside a guess, up to the end of the line.
    static let guessMark = "# guess:"

    /// What stands for a text that is to be written.
    static let mark = "TODO"

    /// Whether a text stands for one that is to be written: `TODO`, or `TODO:` and a hint.
    static func isMark(_ text: String) -> Bool { text == self.mark || text.hasPrefix("TODO:") }

    /// Reports the guesses that nobody has confirmed. Comments are no part of the tree, so the lines are looked at.
    static func reportGuesses(in text: String, to diagnostics: ManifestDiagnostics) {
        var number = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            number += 1
            guard let mark = line.firstRange(of: Self.guessMark) else { continue }
            let column = line.unicodeScalars.distance(from: line.startIndex, to: mark.lowerBound) + 1
            diagnostics.error(
                at: SourcePosition(line: number, column: column),
                "a guess is still to be confirmed",
                "Delete the comment where it is right; else write what is."
            )
        }
    }
}

extension StructureCheck {
    /// Whether a value is still to be written, which is then reported.
    func reportToDo(_ node: YAMLNode, of subject: String, _ documentation: String) -> Bool {
        guard let text = node.text, ToDo.isMark(text) else { return false }
        self.diagnostics.error(at: node.position, "`\(subject)` is still to do", documentation)
        return true
    }
}
