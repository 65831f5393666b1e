public import CommunityRequests
import Crypto
import RequestPolicy
import TransparencyLog

/// What everybody may read: open requests by region, single requests, agencies with all they ever asked.
public struct Register: Sendable {
    private let roster: CurrentRoster
    private let store: any RegisterStore & DemandStore
    private let log: LogPublisher
    private let counts: CountKeeper
    /// The most demands that are shown.
    private static let demandLimit = 200

    public init(
        roster: CurrentRoster,
        store: any RegisterStore & DemandStore,
        log: LogPublisher,
        counts: CountKeeper
    ) {
        self.roster = roster
        self.store = store
        self.log = log
        self.counts = counts
    }

    /// Of which state the public pages are at this moment.
    public var version: RegisterVersion {
        RegisterVersion(size: self.log.head?.checkpoint.size ?? 0, rosterRevision: self.roster.revision)
    }

    /// The open requests that have a cell in the region, each with its proof; an empty region is an empty list.
    public func region(_ region: Region) async throws -> RegisterPage {
        let requests = try await self.published(self.store.openRequests(in: region), withEvidence: true)
        var bytes = Array("{\"region\":\"\(Region.zoom)/\(region.x)/\(region.y)\",\"requests\":[".utf8)
        for (index, request) in requests.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes += request.json
        }
        bytes += Array("]}".utf8)
        return RegisterPage(bytes: bytes, etag: Register.tag(of: bytes))
    }

    /// The request of that code; `nil` where there is none, or it is not public.
    public func request(_ code: PublicCode, withEvidence: Bool = false) async throws -> PublicRequest? {
        guard let record = try await self.store.request(code: code) else { return nil }
        return try await self.published([record], withEvidence: withEvidence).first
    }

    /// What takes answers now, the newest first, and where all of it is.
    public func open(before logIndex: Int64? = nil, limit: Int = 500) async throws -> OpenRegister {
        let open = try await self.store.overview(before: logIndex, limit: limit + 1)
        let list = try await self.list(open.requests, limit: limit)
        return OpenRegister(list: list, places: list.requests.isEmpty ? [] : open.places, count: open.count)
    }

    /// Everything that was ever published, the newest first.
    public func all(before logIndex: Int64? = nil, limit: Int) async throws -> RequestList {
        let records = try await self.store.publishedRequests(of: nil, before: logIndex, limit: limit + 1)
        return try await self.list(records, limit: limit)
    }

    /// The agency with the requests it made; `nil` where the directory has no such agency and it never asked.
    public func agency(
        _ ori: ORI,
        before logIndex: Int64? = nil,
        limit: Int = 500
    ) async throws -> AgencyProfile? {
        let records = try await self.store.publishedRequests(of: ori, before: logIndex, limit: limit + 1)
        let counts = try await self.counts.counts(of: ori)
        guard let agency = self.agency(of: ori),
            self.roster.now.agencies[ori] != nil || !records.isEmpty || !counts.counts.isEmpty
        else { return nil }
        return AgencyProfile(agency: agency, list: try await self.list(records, limit: limit), counts: counts)
    }

    /// What came in, what became of it, and what was served on the operator.
    public func transparency() async throws -> TransparencyReport {
        TransparencyReport(
            counts: try await self.counts.counts(of: nil),
            waiting: try await self.store.waitingCount(),
            demands: try await self.store.servedDemands(before: nil, limit: Self.demandLimit)
        )
    }

    /// The policy in force, rule by rule, with its digest.
    public var rules: PublishedRules {
        let roster = self.roster.now
        return PublishedRules(roster.policy.rules(under: roster.profile))
    }

    /// The first `limit` of records, with where the list goes on where there is one more.
    private func list(_ records: [RequestRecord], limit: Int) async throws -> RequestList {
        let page = records.prefix(limit)
        let next = records.count > limit ? page.last?.logged?.index : nil
        return RequestList(requests: try await self.published(Array(page)), next: next)
    }

    /// The public forms of what the public may see, whatever the store lists: of published requests whose entries are
    /// in a published checkpoint.
    private func published(_ records: [RequestRecord], withEvidence: Bool = false) async throws -> [PublicRequest] {
        let records = records.filter(\.isPublished)
        guard !records.isEmpty, let log = await self.log.reader(covering: records.compactMap(\.logged?.index).max())
        else { return [] }
        return try records.compactMap { record in
            guard let logged = record.logged, logged.index < log.head.checkpoint.size,
                let agency = self.agency(of: record.request.agency)
            else { return nil }
            let evidence = withEvidence ? try Self.evidence(of: logged, in: log) : nil
            let form = PublicForm(
                record.request,
                agency: agency,
                log: PublicForm.LogPlace(index: logged.index, evidence: evidence),
                takenDown: record.takenDown?.rawValue
            )
            return PublicRequest(
                request: record.request,
                agency: agency,
                json: form.json,
                logIndex: logged.index,
                evidence: evidence,
                takenDown: record.takenDown
            )
        }
    }

    private static func evidence(of logged: LoggedRequest, in log: LogReader) throws -> PublicForm.Evidence {
        PublicForm.Evidence(
            entry: try log.entry(at: Int(logged.index)),
            proof: try log.proof(of: Int(logged.index)).text,
            descriptionSalt: logged.descriptionSalt
        )
    }

    private func agency(of ori: ORI) -> Agency? { self.roster.now.agency(of: ori) }

    private static func tag(of bytes: [UInt8]) -> String {
        SHA256.hash(data: bytes).prefix(16).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
}

extension RequestRecord {
    /// Whether the public may see it.
    public var isPublished: Bool {
        self.request.state.isPublic && self.request.publication != nil && !self.isSandbox
    }
}
