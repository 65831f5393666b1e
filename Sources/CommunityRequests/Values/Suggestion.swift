/// "Did you mean": the known word that is nearest to a mistyped one.
public enum Suggestion {
    /// The candidate at the smallest edit distance (Levenshtein), case aside.
    ///
    /// - Returns: `nil` where none is near: more than a third of the word would have to change.
    ///   Of several equally near ones the first.
    public static func closest(to word: String, in candidates: some Sequence<String>) -> String? {
        let typed = Array(word.lowercased().unicodeScalars)
        let limit = max(1, typed.count / 3)
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
        var row = Array(0...right.count)
        for (i, leftScalar) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, rightScalar) in right.enumerated() {
                let substituted = diagonal + (leftScalar == rightScalar ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(substituted, diagonal + 1, row[j] + 1)
            }
        }
        return row[right.count]
    }
}
