/// The parts of a code's form, `ACME-{YY}-{XXXX}-{check}`, in order.
struct CodeForm: Hashable, Sendable {
    enum Part: Hashable, Sendable {
        /// Characters that stand as they are, in capitals.
        case literal([UInt8])
        case digits(Int)
        /// Letters and digits.
        case characters(Int)
        /// A number without leading zeros.
        case number(ClosedRange<Int>)
        case agency
        case check
    }

    let parts: [Part]

    /// Reads a form; what is wrong with it goes to `messages`.
    init(_ form: String, messages: inout [String]) {
        var parts: [Part] = []
        var rest = form[...]
        while let first = rest.first {
            guard first == "{" else {
                let literal = rest.prefix { $0 != "{" }
                rest = rest[literal.endIndex...]
                messages += Self.problems(inLiteral: literal)
                parts.append(.literal(literal.uppercased().utf8.map { $0 }))
                continue
            }
            guard let closing = rest.firstIndex(of: "}") else {
                messages.append("'{' is not closed; write '}' after the placeholder")
                break
            }
            let name = rest[rest.index(after: rest.startIndex)..<closing]
            rest = rest[rest.index(after: closing)...]
            if let part = Self.placeholder(name) {
                parts.append(part)
            } else {
                messages.append(
                    "'{\(name)}' is no placeholder; write {XX} (letters and digits), {##} or {YY} (digits), "
                        + "{1-99} (a number), {ORI} or {check}"
                )
            }
        }
        self.parts = parts
    }

    private static func problems(inLiteral literal: Substring) -> [String] {
        var problems: [String] = []
        if literal.contains("}") { problems.append("'}' closes nothing; write '{' before the placeholder") }
        if literal.contains(" ") { problems.append("write a hyphen for a space; senders may write either") }
        if !literal.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) {
            problems.append("what stands outside placeholders must be printable ASCII")
        }
        return problems
    }

    private static func placeholder(_ name: Substring) -> Part? {
        switch name {
        case "ORI": return .agency
        case "check": return .check
        case _ where !name.isEmpty && name.allSatisfy { $0 == "X" }: return .characters(name.count)
        case _ where !name.isEmpty && (name.allSatisfy { $0 == "#" } || name.allSatisfy { $0 == "Y" }):
            return .digits(name.count)
        default:
            let bounds = name.split(separator: "-", omittingEmptySubsequences: false)
            guard bounds.count == 2, name.count <= 19, let low = Int(bounds[0]), let high = Int(bounds[1]), low <= high
            else { return nil }
            return .number(low...high)
        }
    }
}
