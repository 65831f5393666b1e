public import CommunityRequests

/// A published request as everybody sees it, with the agency that answers for it.
public struct PublicRequest: Sendable {
    public let request: CommunityRequest
    public let agency: Agency
    /// Its public form, JSON (API: "The public form of a Community Request").
    public let json: [UInt8]
    /// Its entry's place in the log.
    public let logIndex: Int64?
    /// The entry and its proof, where they were asked for.
    public let evidence: PublicForm.Evidence?
    /// Why its description was taken down; `nil` where it stands.
    public let takenDown: TakeDownReason?

    public init(
        request: CommunityRequest,
        agency: Agency,
        json: [UInt8],
        logIndex: Int64? = nil,
        evidence: PublicForm.Evidence? = nil,
        takenDown: TakeDownReason? = nil
    ) {
        self.request = request
        self.agency = agency
        self.json = json
        self.logIndex = logIndex
        self.evidence = evidence
        self.takenDown = takenDown
    }
}

/// Some requests of a longer list, the newest first.
public struct RequestList: Sendable {
    public let requests: [PublicRequest]
    /// The log index before which the list goes on; `nil` at its end. It stays right while the list grows at its beginning.
    public let next: Int64?

    public init(requests: [PublicRequest], next: Int64? = nil) {
        self.requests = requests
        self.next = next
    }
}

/// What is open.
public struct OpenRegister: Sendable {
    public let list: RequestList
    public let places: [OpenRequests.Place]
    /// Up to ``OpenRequests/countLimit``.
    public let count: Int

    public init(list: RequestList, places: [OpenRequests.Place] = [], count: Int) {
        self.list = list
        self.places = places
        self.count = count
    }
}

/// An agency with the requests it made, the newest first, and its figures.
public struct AgencyProfile: Sendable {
    public let agency: Agency
    public let list: RequestList
    public let counts: PublicCounts

    public init(agency: Agency, list: RequestList, counts: PublicCounts = PublicCounts(counts: [], entries: 0)) {
        self.agency = agency
        self.list = list
        self.counts = counts
    }
}

/// What the operator accounts for.
public struct TransparencyReport: Sendable {
    public let counts: PublicCounts
    /// Requests that are neither published nor refused yet.
    public let waiting: Int
    /// The newest first.
    public let demands: [ServedDemand]

    public init(counts: PublicCounts, waiting: Int, demands: [ServedDemand]) {
        self.counts = counts
        self.waiting = waiting
        self.demands = demands
    }

    /// Requests that came in and could be attributed, whatever became of them.
    public var received: Int { self.counts.total(.published) + self.counts.total(.refused) + self.waiting }
}

/// Of which state the public pages are: where it is the same, so are they.
public struct RegisterVersion: Hashable, Sendable {
    /// Entries of the published log.
    public let size: Int
    /// How often the roster was replaced.
    public let rosterRevision: Int

    public init(size: Int, rosterRevision: Int) {
        self.size = size
        self.rosterRevision = rosterRevision
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
