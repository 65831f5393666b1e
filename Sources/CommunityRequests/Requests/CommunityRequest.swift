/// A Community Request in its public form: everything in it is meant for everybody.
public struct CommunityRequest: Hashable, Sendable {
    public let code: PublicCode
    public var state: RequestState
    /// The title of the partner's platform, as owners read it.
    public let platform: String
    public let agency: ORI
    /// The offence; `nil` where a reviewer let a request pass that is none of the list.
    public let offense: Offense?
    /// Redacted text.
    public let description: String
    public let window: TimeWindow
    /// IANA zone of the agency, for showing times.
    public let timeZone: String
    /// Sorted.
    public let cells: [Cell]
    /// `nil` until it is published.
    public var publication: Publication?

    public init(
        code: PublicCode,
        state: RequestState,
        platform: String,
        agency: ORI,
        offense: Offense?,
        description: String,
        window: TimeWindow,
        timeZone: String,
        cells: [Cell],
        publication: Publication?
    ) {
        self.code = code
        self.state = state
        self.platform = platform
        self.agency = agency
        self.offense = offense
        self.description = description
        self.window = window
        self.timeZone = timeZone
        self.cells = cells
        self.publication = publication
    }
}

/// What a request gains when it is published: its times and its token key.
public struct Publication: Hashable, Sendable {
    public let schedule: ReleaseSchedule
    /// SPKI of the key that signs eligibility tokens for this one request, DER, id-RSASSA-PSS.
    public let tokenKey: [UInt8]

    public init(schedule: ReleaseSchedule, tokenKey: [UInt8]) {
        self.schedule = schedule
        self.tokenKey = tokenKey
    }
}
