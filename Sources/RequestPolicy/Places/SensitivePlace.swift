public import CommunityRequests

/// A place beside which people must be able to come and go unseen.
public struct SensitivePlace: Hashable, Sendable {
    /// What is there.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case school
        case clinic
        case worship
        case shelter
        case immigrationService = "immigration_service"

        /// In the middle of a sentence.
        var inWords: String {
            switch self {
            case .school: "a school"
            case .clinic: "a clinic"
            case .worship: "a place of worship"
            case .shelter: "a shelter"
            case .immigrationService: "an immigration service"
            }
        }
    }

    public let kind: Kind
    /// Points and polygons; of a polygon its holes belong to it.
    public let shapes: [Shape]
    public let outcome: RuleOutcome
    /// How far around it a request counts as near, in metres.
    public let distance: Double

    public init(kind: Kind, shapes: [Shape], outcome: RuleOutcome, distance: Double) {
        self.kind = kind
        self.shapes = shapes
        self.outcome = outcome
        self.distance = distance
    }
}
