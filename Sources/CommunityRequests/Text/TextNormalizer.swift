/// Brings a text into the one form in which it is searched and published.
///
/// Characters that are not seen (zero-width, direction, control) and HTML tags are dropped, HTML's character references
/// are resolved, and look-alikes of ASCII letters and digits become what they look like: an identity must not hide
/// behind its spelling.
public enum TextNormalizer {
    /// The text in that form; what is in it already is not changed.
    public static func normalize(_ text: String) -> [Unicode.Scalar] {
        var text = text
        return text.withUTF8 { bytes in
            guard bytes.allSatisfy({ self.isNormal(UInt32($0)) && !self.isMarkup(UInt32($0)) }) else { return nil }
            var scalars = [Unicode.Scalar](repeating: " ", count: bytes.count)
            for index in bytes.indices { scalars[index] = Unicode.Scalar(bytes[index]) }
            return scalars
        } ?? self.normalize(scalars: text.unicodeScalars)
    }

    /// The text in that form.
    public static func normalize(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        scalars.allSatisfy { self.isNormal($0.value) && !self.isMarkup($0.value) }
            ? scalars : self.normalize(scalars: scalars)
    }

    private static func isMarkup(_ value: UInt32) -> Bool { value == 0x26 || value == 0x3C }

    /// Whether it stays as it is in any text: printable ASCII and line feeds.
    private static func isNormal(_ value: UInt32) -> Bool { value >= 0x20 && value < 0x7F || value == 0x0A }

    private static func normalize(scalars: some Collection<Unicode.Scalar>) -> [Unicode.Scalar] {
        var text = self.resolved(scalars)
        // What was resolved can be markup again; what still is after three times is cut apart.
        for _ in 0..<3 where Markup.isFound(in: text) { text = self.resolved(Markup.removed(from: text)) }
        guard Markup.isFound(in: text) else { return text }
        for index in text.indices where self.isMarkup(text[index].value) { text[index] = " " }
        return text
    }

    private static func resolved(_ scalars: some Collection<Unicode.Scalar>) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        result.reserveCapacity(scalars.count)
        let isLatin = self.isMostlyLatin(scalars)
        for scalar in scalars {
            if self.isNormal(scalar.value) {
                result.append(scalar)
            } else if let replacement = self.replacement(of: scalar, isLatin: isLatin) {
                result.append(replacement)
            }
        }
        return result
    }

    /// What stands for a scalar outside of printable ASCII; `nil` where nothing does.
    private static func replacement(of scalar: Unicode.Scalar, isLatin: Bool) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x0A, 0x2028, 0x2029, 0x85: "\n"
        case 0x09, 0x0B, 0x0C, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: " "
        case 0..<0x20, 0x7F..<0xA0: nil
        case 0x2018, 0x2019, 0x201B, 0x2032, 0x02BC, 0xFF07: "'"
        case 0x201C, 0x201D, 0x2033: "\""
        case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: "-"
        case 0x3002, 0xFF61, 0x2024, 0x00B7, 0x2022: "."
        case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0)
        case 0x1D400...0x1D6A3: self.letter((scalar.value - 0x1D400) % 52)
        case 0x1D7CE...0x1D7FF: Unicode.Scalar(0x30 + (scalar.value - 0x1D7CE) % 10)
        case 0x2070, 0x2074...0x2079: Unicode.Scalar(0x30 + scalar.value - 0x2070)
        case 0x2080...0x2089: Unicode.Scalar(0x30 + scalar.value - 0x2080)
        case 0x00B9: "1"
        case 0x00B2, 0x00B3: Unicode.Scalar(scalar.value - 0xB0 + 0x30)
        case 0x2460...0x2468: Unicode.Scalar(0x31 + scalar.value - 0x2460)
        case 0x24B6...0x24CF: Unicode.Scalar(0x41 + scalar.value - 0x24B6)
        case 0x24D0...0x24E9: Unicode.Scalar(0x61 + scalar.value - 0x24D0)
        default: self.other(scalar, isLatin: isLatin)
        }
    }

    /// A text in Cyrillic or Greek keeps its letters; in any other they are disguises.
    private static func isMostlyLatin(_ scalars: some Collection<Unicode.Scalar>) -> Bool {
        var balance = 0
        for scalar in scalars {
            switch scalar.value {
            case 0x41...0x5A, 0x61...0x7A: balance += 1
            case 0x370...0x4FF: balance -= 1
            default: break
            }
        }
        return balance >= 0
    }

    private static func other(_ scalar: Unicode.Scalar, isLatin: Bool) -> Unicode.Scalar? {
        if isLatin, (0x370...0x4FF).contains(scalar.value), let latin = self.lookAlikes[scalar] { return latin }
        if scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.generalCategory == .format { return nil }
        if scalar.properties.generalCategory == .privateUse || scalar.properties.generalCategory == .unassigned {
            return nil
        }
        if scalar.properties.generalCategory == .decimalNumber,
            let digit = scalar.properties.numericValue, digit >= 0, digit <= 9
        {
            return Unicode.Scalar(0x30 + UInt32(digit))
        }
        return scalar
    }

    /// Mathematical letters stand in rows of 26 capitals and 26 small ones.
    private static func letter(_ index: UInt32) -> Unicode.Scalar? {
        Unicode.Scalar(index < 26 ? 0x41 + index : 0x61 + index - 26)
    }

    /// Cyrillic and Greek letters that no reader tells from Latin ones.
    private static let lookAlikes: [Unicode.Scalar: Unicode.Scalar] = {
        let pairs: [(String, String)] = [
            ("АВЕКМНОРСТХУІЈЅаеорсхуіјѕ", "ABEKMHOPCTXYIJSaeopcxyijs"),
            ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABEZHIKMNOPTYXo"),
        ]
        return Dictionary(
            pairs.flatMap { zip($0.unicodeScalars, $1.unicodeScalars) },
            uniquingKeysWith: { first, _ in first }
        )
    }()
}
