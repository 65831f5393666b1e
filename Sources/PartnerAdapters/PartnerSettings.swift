public import CommunityRequests

/// What a partner's payload does not say and the operator therefore does: `settings:` of `vestibule.yaml`.
public struct PartnerSettings: Sendable {
    /// Settings that are one text: `agency: TX0571200`.
    public let scalars: [String: String]
    /// Settings that are a table: `offenses: { Felony: "290" }`.
    public let tables: [String: [String: String]]
    /// The partner's standing word, where its payload has no field for it. The policy reads it.
    public let attests: Set<Attestation>
    /// The zone of times without one, or wrongly labelled `Z` where the adapter says so.
    public let timeZone: CivilZone?

    public init(
        scalars: [String: String] = [:],
        tables: [String: [String: String]] = [:],
        attests: Set<Attestation> = [],
        timeZone: CivilZone? = nil
    ) {
        self.scalars = scalars
        self.tables = tables
        self.attests = attests
        self.timeZone = timeZone
    }
}
