/// A request as a partner sent it and an adapter read it: everything the policy decides on, in canonical terms.
///
/// Fields that could not be read are `.failed`, so that the rules that need only the others still decide.
/// It lives in memory only; `Masking` makes from it what may be stored.
public struct Submission: Sendable {
    /// The partner's own name for the request, given back in callbacks, never published.
    public var reference: Reading<String> = .absent(at: "")
    public var agency: Reading<ORI> = .absent(at: "")
    /// The state as the payload says it, where it says it beside the ORI.
    public var agencyState: Reading<USState> = .absent(at: "")
    /// The agency's type as the payload says it, where it does (`police.federal`).
    public var agencyType: Reading<String> = .absent(at: "")
    public var investigation: Reading<InvestigationCode> = .absent(at: "")
    /// The agency that is named inside the investigation code, where the platform's grammar has one.
    public var codeAgency: Reading<ORI> = .absent(at: "")
    public var offense: Reading<OffenseClaim> = .absent(at: "")
    public var windowStart: Reading<Instant> = .absent(at: "")
    public var windowEnd: Reading<Instant> = .absent(at: "")
    public var area: Reading<Shape> = .absent(at: "")
    /// The partner's words, joined, HTML reduced to text, not yet redacted.
    public var description: Reading<String> = .absent(at: "")
    /// Why the partner asks, where its payload says so beside the description. Rules read it; it is never kept.
    public var purpose: Reading<String> = .absent(at: "")
    /// Places of fields by which the payload claims legal process (a warrant number, an emergency flag).
    public var legalProcessClaims: [String] = []
    public var vehicles: [Vehicle] = []
    public var attestations: [Attestation: Reading<Bool>] = [:]
    /// When the sender's own permission to keep the message ends.
    public var retentionExpiry: Reading<Instant> = .absent(at: "")
    /// Whether the sender allows the message to be passed on.
    public var retransmissionAllowed: Reading<Bool> = .absent(at: "")
    /// Identities of the officer's side, to be sealed.
    public var sealed: [SealedField: MaskedText] = [:]
    /// Why the adapter itself asks for a person's review.
    public var reviewReasons: [ReviewReason] = []
    /// What becomes of a second submission under a reference that is known already.
    public var knownReference: KnownReference = .separateRequest
    /// All that could not be read.
    public var violations: [Violation] = []

    public init() {}

    /// The window, where both its ends could be read.
    public var window: TimeWindow? {
        guard let start = self.windowStart.value, let end = self.windowEnd.value else { return nil }
        return TimeWindow(start: start, end: end)
    }

    /// What the partner says of the request; `nil` where it says nothing.
    public func attests(_ attestation: Attestation) -> Bool? { self.attestations[attestation]?.value }
}

/// What a second submission with a known reference means on a platform.
public enum KnownReference: String, Sendable, CaseIterable {
    /// A request of its own.
    case separateRequest = "separate_request"
    /// An update without effect.
    case ignored
}

/// The offence a request is about.
public enum OffenseClaim: Hashable, Sendable {
    /// A NIBRS offence.
    case listed(Offense)
    /// None of the list, in the platform's own word for it; a person reviews it.
    case other

    /// The listed offence.
    public var offense: Offense? {
        guard case .listed(let offense) = self else { return nil }
        return offense
    }
}

/// A vehicle as owners may see it: plates have no field to go to.
public struct Vehicle: Hashable, Sendable {
    public var color: String?
    public var make: String?
    public var model: String?

    public init(color: String? = nil, make: String? = nil, model: String? = nil) {
        self.color = color
        self.make = make
        self.model = model
    }
}

/// What a partner may attest of a request.
public enum Attestation: String, Hashable, Sendable, CaseIterable {
    case ownInvestigation = "own_investigation"
    case activeInvestigation = "active_investigation"
    case missingPerson = "missing_person"
    /// The footage is not for the enforcement of immigration law.
    case noImmigrationEnforcement = "no_immigration_enforcement"
    /// The footage is not for an investigation of reproductive or gender-affirming care.
    case noReproductiveCare = "no_reproductive_care"
}

/// A field of the officer's side that is sealed and never published.
public enum SealedField: String, Hashable, Sendable, CaseIterable {
    case caseNumber = "case_number"
    case investigator
    case contact
}

/// Why a person must look at a request before it is published.
public struct ReviewReason: Hashable, Sendable {
    public let rule: RuleID
    /// In one sentence; never a value that was sent.
    public let detail: String

    public init(rule: RuleID, detail: String) {
        self.rule = rule
        self.detail = detail
    }
}
