import CommunityRequests

/// How a new request is read, field by field.
struct SubmitPlan: Sendable {
    var reference: Field<TextField>?
    var knownReference: KnownReference = .separateRequest
    var agency: Field<AgencyField>
    var agencyState: Field<StateField>?
    var agencyType: Field<TextField>?
    var investigation: Field<InvestigationField>
    var offense: Field<OffenseField>
    var window: WindowPlan
    var area: Field<ShapeField>
    var description: Field<TextField>?
    var purpose: Field<TextField>?
    var vehicles: VehiclesPlan?
    var attestations: [(Attestation, Field<FlagField>)] = []
    var sealed: [(SealedField, Field<IdentityField>)] = []
    var retentionExpiry: Field<MomentField>?
    var retransmissionAllowed: Field<FlagField>?
    var legalProcess: [ClaimPlan] = []
}

/// A place at which legal process would be claimed.
struct ClaimPlan: Sendable {
    let place: Place
    /// Words of the platform that claim nothing.
    let isFalse: [String]
}

/// How the window is found.
enum WindowPlan: Sendable {
    case between(start: Field<MomentField>, end: Field<MomentField>)
    case lasting(Field<MomentField>, length: Field<LengthField>)
    /// From before a moment to after it, at the latest now.
    case around(Field<MomentField>, before: SettableDuration, after: SettableDuration)
}

/// A duration of the manifest, or of the partner's settings.
struct SettableDuration: Sendable {
    let setting: String?
    /// What counts without the setting, in seconds.
    let seconds: Int64

    func value(in settings: PartnerSettings) -> Duration {
        let text = self.setting.flatMap { settings.scalars[$0] }
        return .seconds(text.flatMap(DurationText.seconds) ?? self.seconds)
    }
}

/// How vehicles are read; each place begins at an item.
struct VehiclesPlan: Sendable {
    /// A list of vehicles, or one vehicle.
    let list: Place
    /// Every item of the list.
    let items: Place
    let color: Place?
    let make: Place?
    let model: Place?
}

/// How a closing message names its request, or several of them by their references.
struct ClosePlan: Sendable {
    let references: Field<ReferencesField>?
    let investigation: Field<InvestigationField>?
    let agency: Field<AgencyField>?
}
