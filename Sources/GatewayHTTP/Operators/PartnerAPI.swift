import CommunityRequests
import GatewayCore
import Hummingbird

/// `/v1/operator/partners` and `/v1/operator/agencies`: what the files say, and what another file would change.
struct PartnerAPI: Sendable {
    /// The most bytes of a directory of agencies.
    static let directoryLimit = 4 * 1024 * 1024

    private struct List: Encodable {
        let partners: [PartnerItem]
    }

    private struct Resumed: Encodable {
        let partner: String
        let resumed: Bool
    }

    let desks: OperatorDesks
    let gate: OperatorGate

    func addRoutes(to routes: inout SurfaceRoutes) {
        self.gate.get("/v1/operator/partners", .listPartners, &routes) { _, _, _ in
            try Response(operators: List(partners: try await self.desks.partnerItems()))
        }
        self.gate.post("/v1/operator/partners/:partner/resume", .resumePartner, &routes) { _, context, account in
            let partner = try self.desks.roster.partner(named: try context.parameters.require("partner"))
            let resumed = try await self.desks.deliveries.resume(partner.id, by: account.actor)
            return try Response(operators: Resumed(partner: partner.id.description, resumed: resumed))
        }
        self.gate.post("/v1/operator/agencies/preview", .previewAgencies, &routes) { request, _, _ in
            guard request.isOfType("text/csv") else { throw Problem(.unsupportedMediaType) }
            let bytes = try await request.bytes(limit: Self.directoryLimit)
            guard !bytes.isEmpty else {
                throw Problem(.malformedRequest, detail: "Send a directory of agencies.")
            }
            return try Response(operators: self.desks.preview(String(decoding: bytes, as: UTF8.self)))
        }
    }
}

extension OperatorDesks {
    /// The partners with their keys, by name.
    func partnerItems() async throws -> [PartnerItem] {
        let held = try await self.deliveries.held()
        let (uses, now) = (self.keyUse.all, self.now())
        return self.roster.now.partners.values.sorted { $0.id < $1.id }.map {
            PartnerItem($0, held: held, uses: uses, now: now)
        }
    }
}
