/// One word, number or sign of a text, and what became of it.
public struct ExplainedToken: Sendable, Hashable {
    public let text: String
    /// The label's kind where it was removed.
    public let kind: String?
    /// Why it was removed, or why it passes.
    public let reason: String
}

extension TextRedactor {
    /// What became of every word of a text, and why; it shows what was removed, so it is for operators' eyes.
    ///
    /// A text is read again until it rests: what later readings removed stands behind what the first one said.
    public func explain(_ text: String) -> [ExplainedToken] {
        var explained: [ExplainedToken] = []
        var readings = 0
        var steps = 0
        _ = self.redact(text, knownIdentities: [], countingSteps: &steps) { pass in
            for index in pass.tokens.indices {
                let kind = pass.kind(at: index)
                guard readings == 0 || kind != nil else { continue }
                let token = pass.tokens[index]
                let reason = kind == nil ? token.reasonToPass : pass.reason(at: index).reason
                let scalars = String.UnicodeScalarView(pass.scalars[token.range])
                explained.append(ExplainedToken(text: String(scalars), kind: kind?.rawValue, reason: reason))
            }
            readings += 1
        }
        return explained
    }
}

extension Token {
    /// Why it may stay, for people.
    fileprivate var reasonToPass: String {
        switch self.kind {
        case .word where self.traits.contains(.foreign): "an ordinary Spanish word"
        case .word where self.traits == .ambiguous: "a name as well, but written as the ordinary word"
        case .word: "an ordinary word"
        case .number, .mixed: "a number that a rule knows to be harmless"
        case .sign: "a sign"
        case .label: "a label of an earlier redaction"
        }
    }
}
