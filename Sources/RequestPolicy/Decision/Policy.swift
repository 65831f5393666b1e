public import CommunityRequests

/// The published rules, and their decision on a submission.
public struct Policy: Sendable {
    /// In the order in which refusals are listed.
    private let deciding: [any PolicyRule]
    private let described: [any DescribedRule.Type]

    /// The rules that every gateway has.
    public static let builtIn = Policy(
        deciding: [
            AgencyKnown(), AgencyActive(), AgencyIsLocal(), AgencyAllowed(), AgencyStateAgrees(),
            OwnInvestigation(), CodeOfOwnAgency(), OffensePermitted(),
            WindowLength(), WindowNotInFuture(), WindowAge(),
            AreaSize(), AreaCells(), AreaInTerritory(), SensitivePlaceNearby(), OutOfStatePurpose(), EnoughHomes(),
            DescriptionLength(), ProgrammeDates(), SenderRetention(), NoLegalProcess(),
            ImmigrationEnforcement(), ReproductiveCare(), LawfulAssembly(), GroupDescriptionAlone(), NoPressure(),
            NoSurveillance(), VictimIdentity(), SaysWhatHappened(), UsualWording(),
        ],
        decidedElsewhere: [InvestigationLimit.self, AgencyRate.self, AreaOverlap.self, NeverEdited.self]
    )

    private init(deciding: [any PolicyRule], decidedElsewhere: [any DescribedRule.Type]) {
        self.deciding = deciding
        self.described = deciding.map { type(of: $0) } + decidedElsewhere
    }

    /// Evaluates every rule; none hides another's refusal.
    ///
    /// - Returns: Refusals in the order of the rules. The violations of reading are not among them.
    public func decide(_ submission: Submission, in context: PolicyContext) -> PolicyDecision {
        var context = context
        context.area = submission.area.value.map(MeasuredArea.init)
        context.texts = submission.screenedTexts.map(ScreenedReadings.init)
        context.agency = submission.agency.value.flatMap { context.agencies[$0] }
        var refusals: [Violation] = []
        var reviews = submission.reviewReasons
        var legalProcess: [Violation] = []
        for rule in self.deciding {
            for finding in rule.evaluate(submission, in: context) {
                let id = type(of: rule).id
                switch finding {
                case .refuse(let pointer, let detail):
                    refusals.append(Policy.violation(id, pointer, detail))
                case .review(let detail):
                    let reason = ReviewReason(rule: id, detail: detail)
                    if !reviews.contains(reason) { reviews.append(reason) }
                case .legalProcess(let pointer, let detail):
                    legalProcess.append(Policy.violation(id, pointer, detail))
                }
            }
        }
        return PolicyDecision(
            refusals: refusals,
            reviews: reviews,
            legalProcess: legalProcess,
            cells: context.area?.cells ?? []
        )
    }

    /// All rules with their figures in force, those of reading first: what `/rules` shows.
    public func rules(under profile: PolicyProfile) -> [RuleDescription] {
        let spanish = RuleText.spanish(under: profile)
        return (RuleDescription.reading + self.described.map { RuleDescription($0, under: profile) }).map { rule in
            var rule = rule
            rule.spanish = spanish[rule.id]
            return rule
        }
    }

    /// All rules with the figures of the built-in profile.
    public var rules: [RuleDescription] { self.rules(under: .builtIn) }

    static func violation(_ rule: RuleID, _ pointer: String, _ detail: String) -> Violation {
        // The empty pointer stands for settings; a partner engineer must not look for it in the payload.
        let origin = pointer.isEmpty ? " This comes from the partner's settings, not from the payload." : ""
        return Violation(rule: rule, pointer: pointer, detail: detail + origin)
    }
}
