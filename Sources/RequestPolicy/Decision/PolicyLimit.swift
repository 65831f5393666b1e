public import CommunityRequests

/// A figure of the rules that an operator may make stricter, never looser. The name is its key in `policy.yaml`.
public enum PolicyLimit: String, Sendable, CaseIterable {
    case maximumWindowAge = "maximum_window_age"
    case minimumWindowLength = "minimum_window_length"
    case maximumWindowLength = "maximum_window_length"
    case minimumArea = "minimum_area"
    case maximumArea = "maximum_area"
    case maximumCellArea = "maximum_cell_area"
    case investigationLimit = "investigation_limit"
    case maximumDescriptionLength = "maximum_description_length"
    case agencyRequestsPerDay = "agency_requests_per_day"
    case cellRequestsPerWeek = "cell_requests_per_week"
    case minimumAreaDifference = "minimum_area_difference"
    case minimumHousingUnits = "minimum_housing_units"

    /// What the figure counts.
    public enum Unit: Sendable {
        case seconds, squareMiles, count
    }

    public var unit: Unit {
        switch self {
        case .maximumWindowAge, .minimumWindowLength, .maximumWindowLength: .seconds
        case .minimumArea, .maximumArea, .maximumCellArea: .squareMiles
        case .investigationLimit, .maximumDescriptionLength, .agencyRequestsPerDay, .cellRequestsPerWeek,
            .minimumAreaDifference, .minimumHousingUnits:
            .count
        }
    }

    /// The rule that holds to it.
    public var rule: RuleID {
        switch self {
        case .maximumWindowAge: .windowAge
        case .minimumWindowLength, .maximumWindowLength: .windowLength
        case .minimumArea, .maximumArea: .areaSize
        case .maximumCellArea: .areaCells
        case .investigationLimit: .investigationLimit
        case .maximumDescriptionLength: .descriptionLength
        case .agencyRequestsPerDay: .agencyRate
        case .cellRequestsPerWeek, .minimumAreaDifference: .areaOverlap
        case .minimumHousingUnits: .housingUnits
        }
    }

    /// Whether a larger figure is the stricter one.
    public var isMinimum: Bool {
        switch self {
        case .minimumWindowLength, .minimumArea, .minimumAreaDifference, .minimumHousingUnits: true
        default: false
        }
    }

    /// Whether a figure is at least as strict as the built-in one, and leaves room for a request.
    public func permits(_ value: Double) -> Bool {
        let builtIn = self.value(in: .builtIn)
        return value > 0 && value.isFinite && (self.isMinimum ? value >= builtIn : value <= builtIn)
    }

    /// The figure in its unit; infinite where there is none.
    public func value(in profile: PolicyProfile) -> Double {
        switch self {
        case .maximumWindowAge: Self.seconds(profile.maximumWindowAge)
        case .minimumWindowLength: Self.seconds(profile.minimumWindowLength)
        case .maximumWindowLength: Self.seconds(profile.maximumWindowLength)
        case .minimumArea: profile.minimumArea
        case .maximumArea: profile.maximumArea
        case .maximumCellArea: profile.maximumCellArea
        case .investigationLimit: Double(profile.investigationLimit)
        case .maximumDescriptionLength: Double(profile.maximumDescriptionLength)
        case .agencyRequestsPerDay: profile.agencyRequestsPerDay.map(Double.init) ?? .infinity
        case .cellRequestsPerWeek: profile.cellRequestsPerWeek.map(Double.init) ?? .infinity
        case .minimumAreaDifference: Double(profile.minimumAreaDifference)
        case .minimumHousingUnits: Double(profile.minimumHousingUnits)
        }
    }

    /// Puts a figure in force.
    public func set(_ value: Double, in profile: inout PolicyProfile) {
        switch self {
        case .maximumWindowAge: profile.maximumWindowAge = .seconds(value)
        case .minimumWindowLength: profile.minimumWindowLength = .seconds(value)
        case .maximumWindowLength: profile.maximumWindowLength = .seconds(value)
        case .minimumArea: profile.minimumArea = value
        case .maximumArea: profile.maximumArea = value
        case .maximumCellArea: profile.maximumCellArea = value
        case .investigationLimit: profile.investigationLimit = Int(value)
        case .maximumDescriptionLength: profile.maximumDescriptionLength = Int(value)
        case .agencyRequestsPerDay: profile.agencyRequestsPerDay = Int(exactly: value)
        case .cellRequestsPerWeek: profile.cellRequestsPerWeek = Int(exactly: value)
        case .minimumAreaDifference: profile.minimumAreaDifference = Int(value)
        case .minimumHousingUnits: profile.minimumHousingUnits = Int(value)
        }
    }

    /// A figure as people read it: `30 days`, `0.5 square miles`, `2`.
    public func inWords(_ value: Double) -> String {
        guard value.isFinite else { return "no limit" }
        return switch self.unit {
        case .seconds: Duration.seconds(value).inWords
        case .squareMiles: "\(value) square mile\(value == 1 ? "" : "s")"
        case .count: String(Int(value))
        }
    }

    private static func seconds(_ duration: Duration) -> Double { Double(duration.components.seconds) }
}
