extension TextScreen {
    static let immigrationEnforcement = TextScreen(
        name: "immigration enforcement",
        csv: PackageResources.immigration_enforcement_csv
    )
    static let reproductiveCare = TextScreen(
        name: "reproductive or gender-affirming care",
        csv: PackageResources.reproductive_care_csv
    )
    static let lawfulAssembly = TextScreen(name: "lawful assembly", csv: PackageResources.lawful_assembly_csv)
    static let pressure = TextScreen(name: "pressure", csv: PackageResources.pressure_csv)
    static let surveillance = TextScreen(name: "people's comings and goings", csv: PackageResources.surveillance_csv)
    static let victimIdentity = TextScreen(name: "a victim's identity", csv: PackageResources.victim_identity_csv)
}

extension GroupDescription {
    static let shared = GroupDescription(csv: PackageResources.group_description_csv)
}

extension IncidentWords {
    static let shared = IncidentWords(csv: PackageResources.incident_csv)
}

extension PlainDescription {
    static let shared = PlainDescription(csv: PackageResources.plain_words_csv)
}
