public import CommunityRequests

/// What a decision depends on besides the submission itself.
public struct PolicyContext: Sendable {
    public var now: Instant
    public var agencies: AgencyDirectory
    /// The agencies for which this partner may speak.
    public var allowedAgencies: Set<ORI>
    public var programme: Programme
    /// What the partner attests of all its requests, where its payload has no field for it.
    public var attests: Set<Attestation>
    public var profile: PolicyProfile
    /// The submission's shape, measured once for all rules of one decision.
    var area: MeasuredArea?
    /// The submission's texts, cut into words once for all screens.
    var texts: [ScreenedReadings] = []
    /// The submission's agency as the directory has it; `nil` where it was not read or is not enrolled,
    /// and then only `agency-known` has something to say.
    var agency: Agency?

    public init(
        now: Instant,
        agencies: AgencyDirectory,
        allowedAgencies: Set<ORI>,
        programme: Programme = Programme(),
        attests: Set<Attestation> = [],
        profile: PolicyProfile = .builtIn
    ) {
        self.now = now
        self.agencies = agencies
        self.allowedAgencies = allowedAgencies
        self.programme = programme
        self.attests = attests
        self.profile = profile
    }
}
