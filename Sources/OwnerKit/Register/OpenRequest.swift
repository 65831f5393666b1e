public import AnswerProtocol

/// A Community Request as the register shows it, with what an app needs of it checked.
public struct OpenRequest: Hashable, Sendable {
    public let code: RequestCode
    public let state: String
    /// The platform through which the agency asks.
    public let platform: String
    public let agency: AskingAgency
    /// What is being investigated; `nil` where it is none of the list.
    public let offense: String?
    /// Its NIBRS code.
    public let offenseCode: String?
    public let description: String
    /// The time for which footage is asked, in the whole seconds around it.
    public let window: ClipSpan
    /// IANA zone in which the agency would show times.
    public let timeZone: String
    public let cells: Set<CameraCell>
    /// Seconds since 1970-01-01T00:00:00Z.
    public let answersCloseAt: Int64
    public let tokenKey: TokenVerificationKey

    /// Whether it stands in the gateway's log as it is shown here. Only then its token key is used: a key that is not
    /// there for all to see could be an owner's alone, and mark her.
    public internal(set) var isLogged = false

    /// Whether it takes answers.
    public var isOpen: Bool { self.state == "open" }
}

/// The agency that asks, and how to reach it.
public struct AskingAgency: Hashable, Sendable, Decodable {
    public let ori: String
    public let name: String
    /// Its public contact line.
    public let contact: String?
}
