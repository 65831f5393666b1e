import CommunityRequests

/// What surrounded a recorded message: `context.yaml`.
struct ContractContext: Sendable {
    /// The gateway's time when the message came.
    var clock: Instant
    var partner: ContractPartner
    var agencies: AgencyDirectory
    /// Cases of the same adapter whose messages, and owners' answers, came before.
    var before: [NamedPlace]
    /// What owners answered to the request of this message.
    var answers: [ScriptedAnswer]
    /// How many releases are made after the message.
    var releases: Int
    /// Seconds between releases; `nil` for the gateway's default.
    var releaseEvery: Int64?
    /// Seconds for which answers are taken; `nil` for the gateway's default.
    var openFor: Int64?
}

/// A name and the line on which it stands.
struct NamedPlace: Sendable {
    var name: String
    var line: Int
}

/// One owner's consent, and what becomes of it.
struct ScriptedAnswer: Sendable {
    /// When the owner takes it back.
    enum Withdrawal: String, Sendable, CaseIterable {
        case beforeRelease = "before_release"
        /// After the first release.
        case afterRelease = "after_release"
    }

    var clips: [TimeWindow]
    var withdrawal: Withdrawal?
}
