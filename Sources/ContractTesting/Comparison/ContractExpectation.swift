public import PartnerAdapters

/// What a case expects: `expected.json` and `callbacks/*.json`.
public struct ContractExpectation: Sendable, Equatable {
    /// The answer's file, seen from the case's folder.
    public static let answerFile = "expected.json"
    /// The folder of the callbacks.
    public static let callbackFolder = "callbacks"

    public let answer: JSONValue
    public let callbacks: [ContractOutcome.Callback]

    public init(answer: JSONValue, callbacks: [ContractOutcome.Callback]) {
        self.answer = answer
        self.callbacks = callbacks
    }

    /// The status of the answer.
    public var status: Int? { self.answer["status"]?.integer }

    /// Everything in which an outcome is not as expected.
    public func differences(from outcome: ContractOutcome) -> [Difference] {
        var differences = Comparison.differences(of: outcome.answer, from: self.answer, file: Self.answerFile)
        for expected in self.callbacks {
            let file = "\(Self.callbackFolder)/\(expected.name)"
            if let callback = outcome.callbacks.first(where: { $0.name == expected.name }) {
                differences += Comparison.differences(of: callback.body, from: expected.body, file: file)
            } else {
                differences.append(
                    Difference(file: file, pointer: "", kind: .missing(expected: expected.body.compact))
                )
            }
        }
        for callback in outcome.callbacks where !self.callbacks.contains(where: { $0.name == callback.name }) {
            let file = "\(Self.callbackFolder)/\(callback.name)"
            differences.append(Difference(file: file, pointer: "", kind: .unexpected(was: callback.body.compact)))
        }
        return differences
    }
}
