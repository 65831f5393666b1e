/// Codes that nothing explains: what looks like the number of something is taken for one.
extension RedactionPass {
    mutating func markIdentifiers() {
        var next = 0
        for index in self.cues
        where index >= next && self.isAlphanumeric(index) && !self.isMarked(index) {
            next = self.endOfJoined(from: index, by: "-/_.:")
            if self.isIdentifier(index..<next) { self.mark(index..<next, as: .number) }
        }
    }

    private func isIdentifier(_ range: Range<Int>) -> Bool {
        let isMoney = self.isSign(range.lowerBound - 1, "$")
        // Most words stand alone.
        guard range.count > 1 else {
            let token = self.tokens[range.lowerBound]
            return token.kind == .number ? token.count >= 6 && !isMoney : token.count >= 25
        }
        let parts = range.filter { self.tokens[$0].isAlphanumeric }
        if parts.contains(where: { self.isNumber($0, 6...1_000_000) }) { return !isMoney }
        if parts.contains(where: { self.tokens[$0].kind != .number && self.tokens[$0].count >= 25 }) {
            return true
        }
        guard parts.count >= 2, !parts.contains(where: self.isMarked) else { return false }
        // Dates and times, with or without their T and Z, stay.
        if self.isNumber(parts[0], 4...4), self.isNumber(parts[1], 1...2), parts.count >= 3 {
            return false
        }
        if range.contains(where: { self.tokens[$0].isSign(":") }) { return false }
        let digits = parts.reduce(0) {
            $0 + (self.tokens[$1].kind == .word ? 0 : self.tokens[$1].count)
        }
        let strange = parts.contains { index in
            switch self.tokens[index].kind {
            case .mixed:
                !self.isMeasure(index) && !self.isOrdinal(index) && self.tokens[index].traits.isEmpty
            case .word: self.tokens[index].isNameLike
            default: false
            }
        }
        let length = parts.reduce(0) { $0 + self.tokens[$1].count }
        if strange { return digits >= 3 && length >= 6 }
        return parts.allSatisfy { self.tokens[$0].kind == .number }
            && parts.contains { self.isNumber($0, 5...5) }
            && self.isJoinedByHyphens(range)
    }

    private func isJoinedByHyphens(_ range: Range<Int>) -> Bool {
        range.contains { self.tokens[$0].isSign("-") }
    }
}
