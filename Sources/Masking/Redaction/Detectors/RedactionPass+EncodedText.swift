import Foundation

/// Texts that hide in base64 (RFC 4648 §4 and §5): nobody reads them, and whoever decodes them reads what is hidden.
extension RedactionPass {
    /// The shortest run that is looked at: twelve bytes.
    private static var shortestRun: Int { 16 }
    private static var signs: StaticString { "+/_-=" }

    mutating func markEncodedText() {
        var next = 0
        for index in self.cues
        where index >= next && self.isAlphanumeric(index) && !self.isMarked(index) {
            next = self.endOfEncoded(from: index)
            let range = index..<next
            let length = self.tokens[range].reduce(0) { $0 + $1.count }
            guard length >= Self.shortestRun, self.isEncoded(range) else { continue }
            self.mark(range, as: .encoded)
        }
    }

    /// The end of a run of letters, digits and the alphabet's signs without white space.
    private mutating func endOfEncoded(from index: Int) -> Int {
        var end = index + 1
        while let token = self.look(end), !token.hasSpaceBefore,
            token.isAlphanumeric || token.isSign(of: Self.signs)
        {
            end += 1
        }
        return end
    }

    private func isEncoded(_ range: Range<Int>) -> Bool {
        let scalars = self.scalars[
            self.tokens[range.lowerBound].range
                .lowerBound..<self.tokens[range.upperBound - 1].range.upperBound
        ]
        guard scalars.allSatisfy({ $0.value < 0x80 }) else { return false }
        let text = scalars.map { Character($0) }
        // Words of a text have one capital at most; letters of base64 come as they come.
        let changes = zip(scalars, scalars.dropFirst()).count { !$0.isCapital && $1.isCapital }
        guard changes >= 2, scalars.contains(where: { (0x61...0x7A).contains($0.value) }) else {
            return false
        }
        let standard = String(text.map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 }.prefix { $0 != "=" })
        let padded = standard + String(repeating: "=", count: (4 - standard.count % 4) % 4)
        guard standard.count % 4 != 1, let data = Data(base64Encoded: padded) else { return false }
        // What decodes to a text is one; what decodes to bytes and mixes digits with its letters is none of a person's words.
        let isText =
            String(validating: data, as: UTF8.self)?.unicodeScalars.allSatisfy { $0.value >= 0x20 }
            == true
        return isText || self.tokens[range].contains { $0.kind == .mixed && $0.count >= 12 }
    }
}
