public import CommunityRequests

/// A published request as everybody sees it, with the agency that answers for it.
public struct PublicRequest: Sendable {
    public let request: CommunityRequest
    public let agency: Agency
    /// Its public form, JSON (API: "The public form of a Community Request").
    public let json: [UInt8]
    /// Its entry's place in the log.
    public let logIndex: Int64?

    public init(request: CommunityRequest, agency: Agency, json: [UInt8], logIndex: Int64? = nil) {
        self.request = request
        self.agency = agency
        self.json = json
        self.logIndex = logIndex
    }
}

/// An agency with every request it ever made, the newest first.
public struct AgencyProfile: Sendable {
    public let agency: Agency
    public let requests: [PublicRequest]

    public init(agency: Agency, requests: [PublicRequest]) {
        self.agency = agency
        self.requests = requests
    }
}

/// One region of the register: the same bytes for everybody.
public struct RegisterPage: Sendable {
    public let bytes: [UInt8]
    /// A strong validator of the bytes, without quotation marks.
    public let etag: String

    public init(bytes: [UInt8], etag: String) {
        self.bytes = bytes
        self.etag = etag
    }
}
