extension RedactionPass {
    /// What one label will stand for.
    struct Span {
        let kind: RedactionKind
        /// Where it stands in the text, from its first marked token to its last.
        var range: Range<Int>
        var parts: [MaskedSpan.Part]
    }

    /// The spans that ``rendered()`` puts labels for, in order.
    func spans() -> [Span] {
        var spans: [Span] = []
        for index in self.tokens.indices {
            guard let kind = self.kind(at: index) else { continue }
            let range = self.tokens[index].range
            let isCue =
                self.tokens[index].kind == .word
                && !self.tokens[index].traits.isDisjoint(with: MaskedSpan.cues(of: kind))
            let part = MaskedSpan.Part(scalars: self.scalars[range], isCue: isCue)
            let gap = self.scalars[(index > 0 ? self.tokens[index - 1].range.upperBound : 0)..<range.lowerBound]
            if !spans.isEmpty, !self.beginsLabel(at: index) {
                let last = spans.count - 1
                if !gap.isEmpty { spans[last].parts.append(MaskedSpan.Part(scalars: gap, isCue: false)) }
                spans[last].parts.append(part)
                spans[last].range = spans[last].range.lowerBound..<range.upperBound
            } else {
                spans.append(Span(kind: kind, range: range, parts: [part]))
            }
        }
        return spans
    }
}
