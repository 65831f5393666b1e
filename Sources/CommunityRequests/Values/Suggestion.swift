/// "Did you mean": the known word that is nearest to a mistyped one.
public enum Suggestion {
    /// The candidate at the smallest edit distance (Levenshtein, a swap of neighbours being one edit), case aside.
    ///
    /// - Returns: `nil` where none is near: more than three characters, or a third of the word, would have to change.
    ///   Of several equally near ones the first.
    public static func closest(to word: String, in candidates: some Sequence<String>) -> String? {
        let typed = Array(word.lowercased().unicodeScalars)
        let limit = min(max(1, typed.count / 3), 3)
        var best: (word: String, distance: Int)?
        for candidate in candidates {
            let known = Array(candidate.lowercased().unicodeScalars)
            guard abs(known.count - typed.count) <= limit else { continue }
            let distance = Self.distance(typed, known)
            guard distance <= limit, distance < best?.distance ?? .max else { continue }
            best = (candidate, distance)
        }
        return best?.word
    }

    /// A sentence for a diagnostic: the nearest candidate where there is one, else all of them.
    public static func sentence(for word: String, in candidates: [String]) -> String {
        if let closest = Self.closest(to: word, in: candidates) { return "Did you mean `\(closest)`?" }
        return "Write one of: " + candidates.map { "`\($0)`" }.joined(separator: ", ") + "."
    }

    private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var before: [Int] = []
        var row = Array(0...right.count)
        for (i, scalar) in left.enumerated() {
            var next = [i + 1]
            for (j, other) in right.enumerated() {
                var distance = min(row[j] + (scalar == other ? 0 : 1), row[j + 1] + 1, next[j] + 1)
                if i > 0, j > 0, scalar == right[j - 1], other == left[i - 1] {
                    distance = min(distance, before[j - 1] + 1)
                }
                next.append(distance)
            }
            (before, row) = (row, next)
        }
        return row[right.count]
    }
}
