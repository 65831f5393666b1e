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

    /// Compiles a form.
    ///
    /// - Parameters:
    ///   - form: `NOVA-{YY}-{XXXX}-{XXXX}-{check}`: `X` a letter or digit, `#` and `Y` a digit, `{1-99}` a number
    ///     without leading zeros, `{ORI}` an agency's identifier, `{check}` the check character of all
    ///     placeholders before it; or `identifier`, the sender's own, printable ASCII.
    ///   - check: `iso7064-mod37-36` or `luhn`; `nil` where the form has no `{check}`.
    ///   - maximumLength: Longest identifier, 1 to 128 characters.
    init(form: String, check: String? = nil, maximumLength: Int = 64) throws(InvalidForm) {
        throw InvalidForm(messages: [])
    }

    /// Reads a code.
    ///
    /// - Throws: ``ReadingFailure`` of rule `required`, `type`, `form` or `check-character`.
    func read(_ node: Payload.Node) throws(ReadingFailure) -> ReadCode {
        throw .missing
    }
}
