/// What an agency is. Kinds that are not listed, federal and immigration agencies among them, cannot be enrolled.
public enum AgencyKind: String, Hashable, Sendable, CaseIterable {
    case municipalPolice = "municipal_police"
    case countySheriff = "county_sheriff"
    case fire
    case emergencyManagement = "emergency_management"
    case localGovernment = "local_government"
}

/// An agency of the directory: publicly accountable, never masked.
public struct Agency: Hashable, Sendable {
    public let ori: ORI
    public let name: String
    public let kind: AgencyKind
    public let state: USState
    /// The public contact line that owners and residents see.
    public let contact: String
    /// IANA name of the zone in which the agency's times are shown.
    public let timeZone: String
    public let isActive: Bool
    /// The agency's territory, where the directory names a boundary file: the rings of one or more polygons.
    public let boundary: [PolygonWithHoles]?

    public init(
        ori: ORI,
        name: String,
        kind: AgencyKind,
        state: USState,
        contact: String,
        timeZone: String,
        isActive: Bool,
        boundary: [PolygonWithHoles]? = nil
    ) {
        self.ori = ori
        self.name = name
        self.kind = kind
        self.state = state
        self.contact = contact
        self.timeZone = timeZone
        self.isActive = isActive
        self.boundary = boundary
    }
}

/// The agencies that may ask, by ORI. `agencies.csv` is the truth.
public struct AgencyDirectory: Sendable {
    public let agencies: [ORI: Agency]

    /// Makes a directory; of two agencies with one ORI the last counts.
    public init(_ agencies: some Sequence<Agency>) {
        self.agencies = Dictionary(agencies.map { ($0.ori, $0) }, uniquingKeysWith: { $1 })
    }

    /// The agency of that identifier.
    public subscript(ori: ORI) -> Agency? { self.agencies[ori] }
}
