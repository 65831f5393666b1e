@_spi(Unmasking) public import CommunityRequests

/// Takes identities out of a partner's words before anything is written.
///
/// Names, phones, e-mails, plates, VINs, social security numbers, street addresses, birth dates and ages, badge,
/// unit and case numbers, links, accounts and coordinates become labels. The same text always becomes the same
/// text, redacting a redacted text changes nothing, and the time taken is linear in the length. What it can
/// not do stands in <doc:WhatRedactionCanAndCannotDo>.
public struct TextRedactor: Sendable {
    /// After so many passes a text that still changes is withheld as a whole.
    static let passLimit = 6

    private let lexicon: Lexicon

    /// - Parameter lists: An operator's own words.
    public init(lists: RedactionLists = RedactionLists()) {
        self.lexicon = lists.isEmpty ? .shared : Lexicon(lists)
    }

    /// Redacts a text.
    ///
    /// - Parameter knownIdentities: What the adapter sealed; its words are taken out wherever they stand.
    public func redact(_ text: String, knownIdentities: [MaskedText] = []) -> RedactedText {
        var steps = 0
        return self.redact(text, knownIdentities: knownIdentities, countingSteps: &steps)
    }

    /// Redacts, and counts the tokens that were looked at: a measure of work that no clock disturbs.
    ///
    /// - Parameter inspect: Is shown every reading of the text.
    func redact(
        _ text: String,
        knownIdentities: [MaskedText],
        countingSteps steps: inout Int,
        inspect: (RedactionPass) -> Void = { _ in }
    ) -> RedactedText {
        let known = KnownIdentities(knownIdentities.map(\.unmasked))
        var scalars = TextNormalizer.normalize(text)
        // A label can bring two words together that were apart, so the text is read again until it rests: a rested
        // text is by definition one that redaction does not change.
        for _ in 0..<TextRedactor.passLimit {
            var pass = RedactionPass(scalars, known: known, lexicon: self.lexicon)
            pass.run()
            steps += pass.steps
            inspect(pass)
            let result = pass.isUnmarked ? scalars : pass.rendered()
            if result == scalars { return TextRedactor.finished(scalars, pass.tokens) }
            scalars = TextNormalizer.normalize(result)
        }
        return RedactedText(text: RedactionKind.text.label, counts: [RedactionKind.text.rawValue: 1])
    }

    /// Shows every reading of a text until it rests.
    func forEachPass(
        of scalars: [Unicode.Scalar],
        knownIdentities: [MaskedText],
        _ body: (RedactionPass) -> Void
    ) {
        let known = KnownIdentities(knownIdentities.map(\.unmasked))
        var scalars = scalars
        for _ in 0..<TextRedactor.passLimit {
            var pass = RedactionPass(scalars, known: known, lexicon: self.lexicon)
            pass.run()
            guard !pass.isUnmarked else { return }
            body(pass)
            scalars = TextNormalizer.normalize(pass.rendered())
        }
    }

    /// Whether a word passes redaction where it stands alone.
    public func isHarmless(_ word: String) -> Bool { self.redact(word).text == word }

    private static func finished(_ scalars: [Unicode.Scalar], _ tokens: [Token]) -> RedactedText {
        var counts: [String: Int] = [:]
        for token in tokens {
            if case .label(let kind) = token.kind { counts[kind.rawValue, default: 0] += 1 }
        }
        return RedactedText(text: TextRedactor.text(of: scalars), counts: counts)
    }

    private static func text(of scalars: [Unicode.Scalar]) -> String {
        guard scalars.isASCII else {
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars)
            return String(text)
        }
        return String(unsafeUninitializedCapacity: scalars.count) { bytes in
            for index in scalars.indices { bytes[index] = UInt8(truncatingIfNeeded: scalars[index].value) }
            return scalars.count
        }
    }
}
