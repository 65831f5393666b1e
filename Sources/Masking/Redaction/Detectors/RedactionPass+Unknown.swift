/// The last word: what no list knows is not read by anybody.
extension RedactionPass {
    mutating func markUnknownWords() {
        for index in self.tokens.indices where !self.isMarked(index) {
            let token = self.tokens[index]
            switch token.kind {
            case .word where token.traits.isEmpty && token.count > 1:
                // Written as a name, or in a neighbourhood where capitals tell nothing, it is called one.
                self.mark(index..<index + 1, as: token.isCapitalized ? .name : .word)
            case .word where token.count == 1 && self.scalars[token.range.lowerBound].value >= 0x80:
                self.mark(index..<index + 1, as: .word)
            default: break
            }
        }
    }
}
