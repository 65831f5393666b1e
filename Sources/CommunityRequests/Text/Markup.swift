/// HTML in a text that is none: tags, and characters written as references.
enum Markup {
    private static let tagLimit = 200
    private static let named: [(StaticString, Unicode.Scalar)] = [
        ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"), ("nbsp", " "),
    ]

    /// Whether there is anything to remove or to resolve.
    static func isFound(in scalars: [Unicode.Scalar]) -> Bool {
        scalars.indices.contains { self.end(ofTag: scalars, at: $0) != nil || self.reference(scalars, at: $0) != nil }
    }

    /// The text without tags, and with characters in place of their references.
    static func removed(from scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        result.reserveCapacity(scalars.count)
        var index = 0
        while index < scalars.count {
            if let end = self.end(ofTag: scalars, at: index) {
                index = end
            } else if let (scalar, end) = self.reference(scalars, at: index) {
                result.append(scalar)
                index = end
            } else {
                result.append(scalars[index])
                index += 1
            }
        }
        return result
    }

    /// `<b>`, `</b>`, `<!-- -->`: closed, and not too long for a tag.
    private static func end(ofTag scalars: [Unicode.Scalar], at start: Int) -> Int? {
        guard scalars[start] == "<", start + 2 < scalars.count else { return nil }
        let first = scalars[start + 1]
        guard first == "/" || first == "!" || (first.value | 0x20) &- 0x61 < 26 else {
            return nil
        }
        for index in start + 2..<min(start + self.tagLimit, scalars.count) {
            if scalars[index] == ">" { return index + 1 }
            if scalars[index] == "<" { return nil }
        }
        return nil
    }

    /// `&#74;`, `&#x4A;`, `&amp;`; the semicolon may be missing after digits.
    private static func reference(_ scalars: [Unicode.Scalar], at start: Int) -> (Unicode.Scalar, end: Int)? {
        guard scalars[start] == "&", start + 2 < scalars.count else { return nil }
        guard scalars[start + 1] == "#" else { return self.namedReference(scalars, at: start) }
        let isHexadecimal = scalars[start + 2] == "x" || scalars[start + 2] == "X"
        var index = isHexadecimal ? start + 3 : start + 2
        var value: UInt32 = 0
        let first = index
        while index < min(first + 8, scalars.count), let digit = self.digit(scalars[index], isHexadecimal) {
            value = value * (isHexadecimal ? 16 : 10) + digit
            index += 1
        }
        guard index > first else { return nil }
        if index < scalars.count, scalars[index] == ";" { index += 1 }
        return (Unicode.Scalar(value) ?? " ", index)
    }

    private static func namedReference(_ scalars: [Unicode.Scalar], at start: Int) -> (Unicode.Scalar, end: Int)? {
        for (name, scalar) in self.named {
            let end = start + 1 + name.utf8CodeUnitCount
            guard end < scalars.count, scalars[end] == ";" else { continue }
            if (0..<name.utf8CodeUnitCount).allSatisfy({ scalars[start + 1 + $0].value == name.utf8Start[$0] }) {
                return (scalar, end + 1)
            }
        }
        return nil
    }

    private static func digit(_ scalar: Unicode.Scalar, _ isHexadecimal: Bool) -> UInt32? {
        switch scalar.value {
        case 0x30...0x39: scalar.value - 0x30
        case 0x41...0x46 where isHexadecimal: scalar.value - 0x37
        case 0x61...0x66 where isHexadecimal: scalar.value - 0x57
        default: nil
        }
    }
}
