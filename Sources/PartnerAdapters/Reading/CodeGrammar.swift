import CommunityRequests

/// The form of a platform's investigation codes, compiled.
struct CodeGrammar: Hashable, Sendable {
    /// A form that makes no sense: every reason, for the manifest's diagnostics.
    struct InvalidForm: Error, Hashable, Sendable {
        let messages: [String]
    }

    /// A code as it was read.
    struct ReadCode: Hashable, Sendable {
        /// In capitals, with hyphens; a sender's own identifier as it was written, trimmed.
        let code: InvestigationCode
        /// The agency named inside the code, where the form has `{ORI}`.
        let agency: ORI?
    }

    private enum Kind: Hashable, Sendable {
        case identifier(maximumLength: Int)
        case platform(CodeForm, CheckCharacter?, written: String)
    }

    private let kind: Kind

    /// The platform's form and the method of its check character; `nil` for a sender's own identifiers.
    var form: (form: CodeForm, check: CheckCharacter?)? {
        guard case .platform(let form, let check, _) = self.kind else { return nil }
        return (form, check)
    }

    /// Compiles a form.
    ///
    /// - Parameters:
    ///   - form: `ACME-{YY}-{XXXX}-{check}`: `X` a letter or digit, `#` and `Y` a digit, `{1-99}` a number
    ///     without leading zeros, `{ORI}` an agency's identifier, `{check}` the check character of all
    ///     placeholders before it; or `identifier`, the sender's own, printable ASCII.
    ///   - check: `iso7064-mod37-36` or `luhn`; `nil` where the form has no `{check}`.
    ///   - maximumLength: Longest identifier, 1 to 128 characters.
    init(form: String, check: String? = nil, maximumLength: Int = 64) throws(InvalidForm) {
        var messages: [String] = []
        if form == "identifier" {
            if check != nil { messages.append("a sender's own identifier has no check character; leave it out") }
            if !(1...128).contains(maximumLength) { messages.append("the longest identifier must be 1 to 128 long") }
            self.kind = .identifier(maximumLength: maximumLength)
        } else {
            let compiled = CodeForm(form, messages: &messages)
            let method = check.flatMap(CheckCharacter.init(rawValue:))
            if check != nil, method == nil {
                let known = CheckCharacter.allCases.map(\.rawValue).joined(separator: " or ")
                messages.append("there is no such check method; write \(known)")
            } else {
                messages += compiled.problems(with: method)
            }
            self.kind = .platform(compiled, method, written: form)
        }
        guard messages.isEmpty else { throw InvalidForm(messages: messages) }
    }

    /// Reads a code.
    ///
    /// Letters of a platform's code count in either case, and spaces as hyphens.
    ///
    /// - Throws: ``ReadingFailure`` of rule `required`, `type`, `form` or `check-character`.
    func read(_ node: Payload.Node) throws(ReadingFailure) -> ReadCode {
        let written = ASCIIWhitespace.trimmed(try node.requiredBytes(elseWrite: "the code as a text"))
        switch self.kind {
        case .identifier(let maximumLength):
            guard written.count <= maximumLength, written.allSatisfy({ (0x20...0x7E).contains($0) }),
                let code = InvestigationCode(String(decoding: written, as: UTF8.self))
            else {
                throw ReadingFailure(rule: .form, detail: "Write 1 to \(maximumLength) printable ASCII characters.")
            }
            return ReadCode(code: code, agency: nil)
        case .platform(let form, let method, let description):
            let normalised = written.map(Self.normalised)
            guard let match = form.match(normalised),
                let code = InvestigationCode(String(decoding: normalised, as: UTF8.self))
            else { throw ReadingFailure(rule: .form, detail: "Write the code in the form \(description).") }
            guard let method else { return ReadCode(code: code, agency: match.agency) }
            guard let check = match.check, check == method.character(for: match.characters) else {
                throw ReadingFailure(
                    rule: .checkCharacter,
                    detail: "The check character does not belong to this code; look for a mistyped character."
                )
            }
            return ReadCode(code: code, agency: match.agency)
        }
    }

    static func normalised(_ byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - 0x20
        case UInt8(ascii: " "): UInt8(ascii: "-")
        default: byte
        }
    }
}
