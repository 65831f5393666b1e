import CommunityRequests

extension CodeGrammar {
    /// A code of the same form with other characters, right where the code was right; `nil` where it has not the form.
    func replaced(_ code: String, by replacement: some ValueReplacement) -> String? {
        guard let (form, method) = self.form else { return nil }
        let written = Array(code.utf8)
        guard let segments = form.segments(of: written.map(CodeGrammar.normalised)) else { return nil }
        var characters: [UInt8] = []
        var before: [UInt8] = []
        var result: [UInt8] = []
        for (part, range) in segments {
            let own = Array(written[range])
            var replaced = own
            switch part {
            case .literal: break
            case .digits, .characters, .agency:
                replaced = Array(replacement.identity(String(decoding: own, as: UTF8.self)).utf8)
                // What looks like a phone or a link to a reader of words is none in a code.
                guard replaced.count == own.count else { return nil }
            case .number(let bounds):
                replaced = Array(Self.moved(own, in: bounds, by: replacement).utf8)
            case .check:
                replaced = Self.check(own, of: before, now: characters, by: method)
            }
            if part.isCovered {
                before += own.map(CodeGrammar.normalised)
                characters += replaced.map(CodeGrammar.normalised)
            }
            result += replaced
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Another number within the bounds; two never become one.
    private static func moved(
        _ digits: [UInt8],
        in bounds: ClosedRange<Int>,
        by replacement: some ValueReplacement
    ) -> String {
        let number = Int(String(decoding: digits, as: UTF8.self)) ?? bounds.lowerBound
        let step = Int(replacement.identity("00000")) ?? 0
        return String(bounds.lowerBound + (number - bounds.lowerBound + step) % bounds.count)
    }

    /// The check character, as right or as wrong as it was.
    private static func check(_ own: [UInt8], of before: [UInt8], now: [UInt8], by method: CheckCharacter?) -> [UInt8] {
        guard let method, let right = method.character(for: before), let next = method.character(for: now) else {
            return own
        }
        let alphabet = Array((method.coversLetters ? "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ" : "0123456789").utf8)
        guard let character = own.first, let found = alphabet.firstIndex(of: CodeGrammar.normalised(character)),
            let wanted = alphabet.firstIndex(of: right), let base = alphabet.firstIndex(of: next)
        else { return own }
        let check = alphabet[(base + found - wanted + alphabet.count) % alphabet.count]
        let isSmall = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(character)
        return [isSmall && check >= UInt8(ascii: "A") ? check + 32 : check]
    }
}

extension CodeForm.Part {
    /// Whether a check character counts it.
    fileprivate var isCovered: Bool {
        switch self {
        case .literal, .check: false
        case .digits, .characters, .number, .agency: true
        }
    }
}

extension CodeForm {
    /// Where the parts of a code stand; `nil` where it has not the form.
    fileprivate func segments(of code: [UInt8]) -> [(Part, Range<Int>)]? {
        guard self.match(code) != nil else { return nil }
        var start = 0
        return self.parts.map { part in
            let count =
                switch part {
                case .literal(let bytes): bytes.count
                case .digits(let count), .characters(let count): count
                case .number: code[start...].prefix { (48...57).contains($0) }.count
                case .agency: 9
                case .check: 1
                }
            defer { start += count }
            return (part, start..<start + count)
        }
    }
}
