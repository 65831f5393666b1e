/// What replaying one case showed.
public struct CaseReport: Sendable {
    public let contract: Contract
    /// What came; `nil` where it could not be replayed.
    public let outcome: ContractOutcome?
    /// The same as it was said; `nil` where it could not be replayed.
    let transcript: ReplayTranscript?
    public let differences: [Difference]
    /// What is wrong whatever is expected, each a sentence: an identity that shows, a signature that does not verify.
    public let problems: [String]
    /// Whether the message was refused for its signature.
    public let refusesBadSignature: Bool

    /// Whether all is as it should be.
    public var holds: Bool {
        self.contract.expectation != nil && self.differences.isEmpty && self.problems.isEmpty
    }

    /// Writes what came as the new expectation, for an author who looks at it afterwards.
    ///
    /// - Returns: The report as it is now. Problems stay: no expectation makes them right.
    public func accepting() throws -> CaseReport {
        guard let outcome = self.outcome else { return self }
        return CaseReport(
            contract: try self.contract.accepting(outcome),
            outcome: outcome,
            transcript: self.transcript,
            differences: [],
            problems: self.problems,
            refusesBadSignature: self.refusesBadSignature
        )
    }
}

/// What replaying all cases of an adapter showed.
public struct AdapterReport: Sendable {
    public let adapter: String
    public let cases: [CaseReport]

    public init(adapter: String, cases: [CaseReport]) {
        self.adapter = adapter
        self.cases = cases
    }

    /// What stands against activating the adapter besides its cases; `nil` where nothing does.
    public var objection: String? {
        if self.cases.isEmpty { return "\(self.adapter) has no contracts" }
        guard self.cases.contains(where: \.refusesBadSignature) else {
            return "no contract of \(self.adapter) shows a message with a wrong signature refused"
        }
        return nil
    }

    /// Whether the adapter may be activated.
    public var holds: Bool { self.objection == nil && self.cases.allSatisfy(\.holds) }
}
