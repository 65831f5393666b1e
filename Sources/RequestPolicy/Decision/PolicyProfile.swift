public import CommunityRequests

/// The figures of the rules. The defaults are the built-in profile; an operator may only make them stricter.
public struct PolicyProfile: Hashable, Sendable {
    /// How long ago the window may have begun.
    public var maximumWindowAge: Duration
    public var minimumWindowLength: Duration
    public var maximumWindowLength: Duration
    /// Bounds of the shape's area, in square miles, both inclusive.
    public var minimumArea: Double
    public var maximumArea: Double
    /// The largest union of published cells, in square miles.
    public var maximumCellArea: Double
    /// How many requests an agency may make under one investigation code.
    public var investigationLimit: Int
    /// The longest description, in Unicode code points.
    public var maximumDescriptionLength: Int
    /// What becomes of requests about an offence, by its code, where that is stricter than the table.
    public var offenseDecisions: [String: Offense.Decision]
    /// How many requests an agency may make within 24 hours; `nil` where the operator sets no figure.
    public var agencyRequestsPerDay: Int?
    /// How often an agency may ask about one map cell within a week before a person looks; `nil` for no figure.
    public var cellRequestsPerWeek: Int?
    /// In how many map cells two areas of one agency within a week differ at least, where they differ at all.
    public var minimumAreaDifference = 0
    /// Fewer homes in the cells send a request to review, where `housingUnits` counts them.
    public var minimumHousingUnits = 100
    public var housingUnits: HousingUnits?
    public var sensitivePlaces: SensitivePlaces?
    /// What a state asks agencies of other states to declare.
    public var declarations: [USState: Set<Attestation>] = [:]

    /// The built-in profile, with what is given in place of its defaults.
    public init(
        maximumWindowAge: Duration = .seconds(30 * 86_400),
        minimumWindowLength: Duration = .seconds(15 * 60),
        maximumWindowLength: Duration = .seconds(12 * 3600),
        minimumArea: Double = 0.025,
        maximumArea: Double = 0.5,
        maximumCellArea: Double = 1,
        investigationLimit: Int = 2,
        maximumDescriptionLength: Int = 2_000,
        offenseDecisions: [String: Offense.Decision] = [:]
    ) {
        self.maximumWindowAge = maximumWindowAge
        self.minimumWindowLength = minimumWindowLength
        self.maximumWindowLength = maximumWindowLength
        self.minimumArea = minimumArea
        self.maximumArea = maximumArea
        self.maximumCellArea = maximumCellArea
        self.investigationLimit = investigationLimit
        self.maximumDescriptionLength = maximumDescriptionLength
        self.offenseDecisions = offenseDecisions
    }

    /// The profile in force where the operator has none.
    public static let builtIn = PolicyProfile()
}

extension PolicyProfile {
    /// What becomes of requests about an offence: the stricter of the table's decision and the operator's.
    public func decision(about offense: Offense) -> Offense.Decision {
        guard let own = self.offenseDecisions[offense.code], own.isAtLeast(offense.defaultDecision) else {
            return offense.defaultDecision
        }
        return own
    }
}

extension Offense.Decision {
    /// Whether it is as strict as another, or stricter.
    public func isAtLeast(_ other: Offense.Decision) -> Bool {
        func rank(_ decision: Offense.Decision) -> Int {
            switch decision {
            case .permit: 0
            case .review: 1
            case .refuse: 2
            }
        }
        return rank(self) >= rank(other)
    }
}
