/// Where capitals tell nothing: sentences in capitals, and those that begin small.
extension RedactionPass {
    /// Of every token, whether its sentence is written without regard to capitals.
    func caselessTokens() -> [Bool] {
        var result = Array(repeating: false, count: self.tokens.count)
        var start = 0
        while start < self.tokens.count {
            var end = start + 1
            while end < self.tokens.count, !self.tokens[end].startsSentence { end += 1 }
            if self.isCaseless(start..<end) {
                for index in start..<end { result[index] = true }
            }
            start = end
        }
        return result
    }

    private func isCaseless(_ sentence: Range<Int>) -> Bool {
        var (words, upper, capitals) = (0, 0, 0)
        var beginsSmall: Bool?
        for index in sentence where self.tokens[index].kind == .word && self.tokens[index].count > 1 {
            let token = self.tokens[index]
            words += 1
            if token.isUpperCase {
                upper += 1
            } else if token.isCapitalized {
                capitals += 1
            }
            if beginsSmall == nil { beginsSmall = !token.isCapitalized }
        }
        if words > 0, capitals == 0, upper == 0 { return true }
        return words >= 3 && upper * 4 > words * 3 || beginsSmall == true
    }
}
