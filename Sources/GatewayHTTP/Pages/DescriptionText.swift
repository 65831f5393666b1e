import Mustache

/// A published description, taken apart into words and the labels that stand for what was removed.
///
/// It is taken apart where it is shown: lists of requests do not all show it.
struct DescriptionText: Sendable {
    /// A stretch of text, or a label with its brackets.
    struct Part: Sendable, Equatable {
        let text: String
        let isLabel: Bool
        /// The stretch ends a line of the description.
        let endsLine: Bool
    }

    /// A label that occurs, and what it stands for.
    struct Legend: Sendable, Equatable {
        let label: String
        let meaning: String
    }

    private let description: String
    private let words: Words

    /// - Parameter words: Have what the labels of `Masking` stand for, as `mask_LABEL`; one that is not there is explained in
    ///   general.
    init(_ description: String, words: Words) {
        self.description = description
        self.words = words
    }

    var parts: [Part] {
        var parts: [Part] = []
        for line in self.description.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            var pieces = Self.pieces(of: line)
            if let last = pieces.popLast() {
                pieces.append(Part(text: last.text, isLabel: last.isLabel, endsLine: true))
            }
            parts += pieces
        }
        if let last = parts.popLast() { parts.append(Part(text: last.text, isLabel: last.isLabel, endsLine: false)) }
        return parts
    }

    /// In the order of their first occurrence.
    var legend: [Legend] {
        var seen: Set<String> = []
        return self.parts.filter { $0.isLabel && seen.insert($0.text).inserted }.map { part in
            let name = part.text.dropFirst().dropLast().replacing(" ", with: "-")
            return Legend(label: part.text, meaning: self.words.optional("mask_\(name)") ?? self.words["mask_other"])
        }
    }

    private static func pieces(of line: Substring) -> [Part] {
        var parts: [Part] = []
        var rest = line
        while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
            let inner = rest[rest.index(after: open)..<close]
            guard Self.isLabel(inner) else {
                parts.append(Part(text: String(rest[...open]), isLabel: false, endsLine: false))
                rest = rest[rest.index(after: open)...]
                continue
            }
            if open > rest.startIndex {
                parts.append(Part(text: String(rest[..<open]), isLabel: false, endsLine: false))
            }
            parts.append(Part(text: String(rest[open...close]), isLabel: true, endsLine: false))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty || parts.isEmpty { parts.append(Part(text: String(rest), isLabel: false, endsLine: false)) }
        return parts
    }

    private static func isLabel(_ text: Substring) -> Bool {
        (1...24).contains(text.utf8.count)
            && text.utf8.allSatisfy { (97...122).contains($0) || $0 == 0x20 || $0 == 0x2D }
    }
}

extension DescriptionText: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "parts": ViewFields.of(self.parts)
        case "legend": ViewFields.of(self.legend)
        case "hasLegend": !self.legend.isEmpty
        default: nil
        }
    }
}
