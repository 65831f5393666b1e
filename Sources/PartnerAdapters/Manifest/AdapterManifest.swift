/// A manifest that has been checked and compiled: all an adapter is.
struct AdapterManifest: Sendable {
    let name: String
    let title: String
    let provenance: Provenance
    /// Each in lower case, with the format it stands for.
    let accepts: [(mediaType: String, format: PayloadFormat)]
    let takesBatches: Bool
    /// The first is the default.
    let authentication: [AuthenticationScheme]
    let settings: [SettingDeclaration]
    let message: MessagePlan
    let submit: SubmitPlan
    let close: ClosePlan?
    let drop: [DroppedPlace]
    let callbacks: CallbackPlan
    /// The places of texts that hold XML.
    let embeddedXML: [Place]
}

/// What an adapter leaves behind on purpose.
struct DroppedPlace: Sendable {
    let place: Place
    let reason: String
}
