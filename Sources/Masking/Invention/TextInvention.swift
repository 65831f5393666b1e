@_spi(Unmasking) public import CommunityRequests

/// A text in pieces with inventions in the place of what redaction takes out, so that the same labels stand in the same
/// places once it is redacted.
///
/// What redaction lets pass stays: it is public already.
public struct TextInvention: Sendable {
    /// How identities are replaced.
    public enum Style: Sendable, CaseIterable {
        /// By inventions, and by labels where an invention would be redacted in another way.
        case invented
        /// By labels, which redaction leaves as they are.
        case labelled
    }

    /// What stands at one place of the text.
    private enum Cell {
        case scalar(Unicode.Scalar)
        case masked(MaskedSpan)
    }

    private var cells: [Cell]
    /// The piece to which each cell belongs; -1 for what stands between pieces.
    private var owners: [Int]
    private let pieceCount: Int
    private let redactor: TextRedactor
    /// The words and labels that are read once the text is redacted.
    private let wanted: [String]

    /// Reads a text that is made of pieces, each of which stands in it as it is.
    ///
    /// - Returns: `nil` where a piece is not found.
    public init?(_ text: String, pieces: [String], knownIdentities: [MaskedText], redactor: TextRedactor) {
        let scalars = TextNormalizer.normalize(text)
        self.redactor = redactor
        self.pieceCount = pieces.count
        self.wanted = Self.words(of: redactor.redact(text, knownIdentities: knownIdentities))
        self.cells = scalars.map(Cell.scalar)
        self.owners = [Int](repeating: -1, count: scalars.count)
        for (index, piece) in pieces.enumerated() {
            let wanted = TextNormalizer.normalize(piece)
            guard !wanted.isEmpty else { continue }
            guard let start = self.place(of: wanted, in: scalars) else { return nil }
            for position in start..<start + wanted.count { self.owners[position] = index }
        }
        redactor.forEachPass(of: scalars, knownIdentities: knownIdentities) { self.mask($0) }
    }

    /// The pieces in their order, with something else in the place of what redaction takes out.
    public func pieces(
        _ style: Style,
        by inventor: IdentityInventor,
        knownIdentities: [MaskedText]
    ) -> [String] {
        let labels = self.cells.indices.filter { self.isMasked($0) }
        var invented = Set<Int>()
        if style == .invented {
            let known = knownIdentities.map { MaskedText(inventor.identity($0.unmasked)) }
            func holds(_ choice: Set<Int>) -> Bool {
                let redacted = self.redactor.redact(self.text(choice, inventor), knownIdentities: known)
                return Self.words(of: redacted) == self.wanted
            }
            if holds(Set(labels)) {
                invented = Set(labels)
            } else {
                for label in labels where holds(invented.union([label])) { invented.insert(label) }
            }
        }
        var pieces = [String](repeating: "", count: self.pieceCount)
        for index in self.cells.indices where self.owners[index] >= 0 {
            pieces[self.owners[index]] += self.text(of: index, invented, inventor)
        }
        return pieces
    }

    /// What is read of a redacted text; the signs between words do not count.
    private static func words(of text: RedactedText) -> [String] {
        text.text.split { !$0.isLetter && !$0.isNumber && $0 != "[" && $0 != "]" }.map(String.init)
    }

    private func isMasked(_ index: Int) -> Bool {
        if case .masked = self.cells[index] { true } else { false }
    }

    private func text(_ invented: Set<Int>, _ inventor: IdentityInventor) -> String {
        self.cells.indices.map { self.text(of: $0, invented, inventor) }.joined()
    }

    private func text(of index: Int, _ invented: Set<Int>, _ inventor: IdentityInventor) -> String {
        switch self.cells[index] {
        case .scalar(let scalar): String(scalar)
        case .masked(let span): invented.contains(index) ? span.invention(by: inventor) : span.kind.label
        }
    }

    /// A span cut where one piece of the text ends and another begins.
    private func pieces(of span: RedactionPass.Span, from first: Int) -> [(MaskedSpan, owner: Int)] {
        var pieces: [(MaskedSpan, owner: Int)] = []
        var index = first
        for part in span.parts {
            let owner = self.owners[index]
            if pieces.last?.owner == owner {
                pieces[pieces.count - 1].0.parts.append(part)
            } else {
                pieces.append((MaskedSpan(kind: span.kind, parts: [part]), owner))
            }
            index += part.scalars.count
        }
        return pieces
    }

    /// Where a piece stands that no other piece has.
    private func place(of wanted: [Unicode.Scalar], in scalars: [Unicode.Scalar]) -> Int? {
        guard wanted.count <= scalars.count else { return nil }
        return (0...scalars.count - wanted.count).first { start in
            self.owners[start] == -1 && self.owners[start + wanted.count - 1] == -1
                && scalars[start..<start + wanted.count].elementsEqual(wanted)
        }
    }

    /// Puts a span in the place of everything that one reading of the text has marked.
    private mutating func mask(_ pass: RedactionPass) {
        // A reading sees labels as text: where the cells begin in it.
        var starts: [Int] = []
        var length = 0
        for cell in self.cells {
            starts.append(length)
            if case .masked(let span) = cell { length += span.kind.labelLength } else { length += 1 }
        }
        guard length == pass.scalars.count else { return }
        var index = 0
        func cell(at position: Int) -> Int {
            while index < starts.count, starts[index] < position { index += 1 }
            return index
        }
        var cells: [Cell] = []
        var owners: [Int] = []
        var rest = 0
        for span in pass.spans() {
            let first = cell(at: span.range.lowerBound)
            let last = cell(at: span.range.upperBound)
            cells += self.cells[rest..<first]
            owners += self.owners[rest..<first]
            for (piece, owner) in self.pieces(of: span, from: first) {
                cells.append(.masked(piece))
                owners.append(owner)
            }
            rest = last
        }
        self.cells = cells + self.cells[rest...]
        self.owners = owners + self.owners[rest...]
    }
}
