public import CommunityRequests
public import GatewayCore
public import Masking
public import PartnerAdapters

/// A real message that is to be recorded, with what it met; it lives in memory only.
public struct RecordingInput: Sendable {
    public let headers: MessageHeaders
    public let contentType: String?
    public let body: [UInt8]
    /// Who sent it.
    public let partner: Partner
    public let agencies: AgencyDirectory
    public let redactor: TextRedactor
    /// When it came.
    public let time: Instant

    public init(
        headers: MessageHeaders,
        contentType: String?,
        body: [UInt8],
        partner: Partner,
        agencies: AgencyDirectory,
        redactor: TextRedactor,
        time: Instant
    ) {
        self.headers = headers
        self.contentType = contentType
        self.body = body
        self.partner = partner
        self.agencies = agencies
        self.redactor = redactor
        self.time = time
    }
}

/// Why a message cannot be recorded.
public enum Unrecordable: Error, Hashable, Sendable {
    /// The adapter is not in force.
    case adapterInactive
    /// The adapter does not take that media type.
    case mediaType
    /// Of what is not well formed, identities cannot be told from anything else.
    case malformed
    /// The replaced message would be decided in another way; what would differ, in names of rules and fields.
    case otherDecision([String])

    /// The reason, as the end of a sentence; nothing of the message is in it.
    public var reason: String {
        switch self {
        case .adapterInactive: "its adapter is not in force"
        case .mediaType: "the adapter takes no such media type"
        case .malformed: "it is not well formed"
        case .otherDecision(let what): "its replacement would be decided otherwise (\(what.joined(separator: ", ")))"
        }
    }
}
