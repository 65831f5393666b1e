public import CommunityRequests
import Crypto
public import RequestPolicy

/// What everybody may read: open requests by region, single requests, agencies with all they ever asked.
public struct Register: Sendable {
    private let roster: CurrentRoster
    private let store: any RegisterStore
    /// The most requests one page lists.
    private static let pageLimit = 500

    public init(roster: CurrentRoster, store: any RegisterStore) {
        self.roster = roster
        self.store = store
    }

    /// The open requests that have a cell in the region; an empty region is an empty list.
    public func region(_ region: Region) async throws -> RegisterPage {
        let requests = try await self.store.openRequests(in: region).compactMap(self.published)
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
        try await self.store.request(code: code).flatMap(self.published)
    }

    /// What takes answers now, the newest first.
    public func open() async throws -> [PublicRequest] {
        try await self.store.openRequests(limit: Register.pageLimit).compactMap(self.published)
    }

    /// The agency with every request it made; `nil` where the directory has no such agency and it never asked.
    public func agency(_ ori: ORI) async throws -> AgencyProfile? {
        let records = try await self.store.publishedRequests(of: ori, limit: Register.pageLimit)
        guard let agency = self.agency(of: ori), self.roster.now.agencies[ori] != nil || !records.isEmpty else {
            return nil
        }
        return AgencyProfile(agency: agency, requests: records.compactMap(self.published))
    }

    /// The policy in force, rule by rule.
    public var rules: [RuleDescription] {
        let roster = self.roster.now
        return roster.policy.rules(under: roster.profile)
    }

    /// The public form; `nil` of what the public may not see, whatever the store lists.
    private func published(_ record: RequestRecord) -> PublicRequest? {
        guard record.isPublished, let agency = self.agency(of: record.request.agency) else { return nil }
        return PublicRequest(
            request: record.request,
            agency: agency,
            json: PublicForm(record.request, agency: agency).json
        )
    }

    /// The directory's entry, or what is left to say of an agency that has been taken out of it since.
    private func agency(of ori: ORI) -> Agency? {
        if let agency = self.roster.now.agencies[ori] { return agency }
        guard let state = ori.state else { return nil }
        return Agency(
            ori: ori,
            name: "Agency \(ori), no longer enrolled",
            kind: .localGovernment,
            state: state,
            contact: "not enrolled",
            timeZone: "UTC",
            isActive: false
        )
    }

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
