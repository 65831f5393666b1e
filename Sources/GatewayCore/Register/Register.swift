public import CommunityRequests
import Crypto
import RequestPolicy
import TransparencyLog

/// What everybody may read: open requests by region, single requests, agencies with all they ever asked.
public struct Register: Sendable {
    private let roster: CurrentRoster
    private let store: any RegisterStore
    private let log: LogPublisher
    /// The most requests one page lists.
    private static let pageLimit = 500

    public init(roster: CurrentRoster, store: any RegisterStore, log: LogPublisher) {
        self.roster = roster
        self.store = store
        self.log = log
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
    public func request(_ code: PublicCode) async throws -> PublicRequest? {
        guard let record = try await self.store.request(code: code) else { return nil }
        return try await self.published([record]).first
    }

    /// What takes answers now, the newest first.
    public func open() async throws -> [PublicRequest] {
        try await self.published(self.store.openRequests(limit: Register.pageLimit))
    }

    /// The agency with every request it made; `nil` where the directory has no such agency and it never asked.
    public func agency(_ ori: ORI) async throws -> AgencyProfile? {
        let records = try await self.store.publishedRequests(of: ori, limit: Register.pageLimit)
        guard let agency = self.agency(of: ori), self.roster.now.agencies[ori] != nil || !records.isEmpty else {
            return nil
        }
        return AgencyProfile(agency: agency, requests: try await self.published(records))
    }

    /// The policy in force, rule by rule, with its digest.
    public var rules: PublishedRules {
        let roster = self.roster.now
        return PublishedRules(roster.policy.rules(under: roster.profile))
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
            return PublicRequest(request: record.request, agency: agency, json: form.json, logIndex: logged.index)
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
