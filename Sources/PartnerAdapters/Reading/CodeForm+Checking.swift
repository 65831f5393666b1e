extension CodeForm {
    /// What is wrong with the form as a whole, in the words of a diagnostic.
    func problems(with method: CheckCharacter?) -> [String] {
        var problems: [String] = []
        let checks = self.parts.indices.filter { self.parts[$0] == .check }
        switch (checks.count, method) {
        case (0, .some): problems.append("a check method is named, but the form has no {check}")
        case (1, nil): problems.append("the form has {check}; name its method with 'check'")
        case (0, nil): break
        case (1, .some(let method)): problems += self.problems(checkedAt: checks[0], by: method)
        default: problems.append("{check} can stand once only")
        }
        if !self.parts.contains(where: \.isPlaceholder) {
            problems.append("the form has no placeholder; every code would be the same")
        }
        for (number, next) in zip(self.parts, self.parts.dropFirst()) where number.isNumber && next.canBeginWithDigit {
            problems.append("a number such as {1-99} needs a separator after it")
        }
        if self.parts.filter({ $0 == .agency }).count > 1 { problems.append("{ORI} can stand once only") }
        if self.parts.map(\.longest).reduce(0, +) > 128 { problems.append("a code can have at most 128 characters") }
        return problems
    }

    private func problems(checkedAt index: Int, by method: CheckCharacter) -> [String] {
        let covered = self.parts[..<index].filter(\.isPlaceholder)
        if covered.isEmpty { return ["{check} covers the placeholders before it; there are none"] }
        guard method.coversLetters || !covered.contains(where: \.canHoldLetters) else {
            return ["'\(method.rawValue)' covers digits only; write # for the placeholders before {check}"]
        }
        return []
    }
}

extension CodeForm.Part {
    fileprivate var isPlaceholder: Bool {
        switch self {
        case .literal, .check: false
        default: true
        }
    }

    fileprivate var isNumber: Bool {
        guard case .number = self else { return false }
        return true
    }

    fileprivate var canHoldLetters: Bool {
        switch self {
        case .characters, .agency: true
        default: false
        }
    }

    fileprivate var canBeginWithDigit: Bool {
        switch self {
        case .literal(let bytes): bytes.first.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
        case .agency: false
        default: true
        }
    }

    fileprivate var longest: Int {
        switch self {
        case .literal(let bytes): bytes.count
        case .digits(let count), .characters(let count): count
        case .number(let range): String(range.upperBound).count
        case .agency: 9
        case .check: 1
        }
    }
}
