import CommunityRequests
import GatewayCore
import Hummingbird

/// Partners with their keys, and what another directory of agencies would change. The files stay the truth.
struct PartnerConsole: Sendable {
    private struct Partner: Sendable {
        let item: PartnerItem
        let agencies: String
        let hasProgramme: Bool
        let resumePath: String
        let lines: String
    }

    private struct Directory: Sendable {
        let agencies: [Agency]
        let count: Int
        let preview: AgencyPreview?
        let hasChanges: Bool
        let hasDiagnostics: Bool

        struct Agency: Sendable {
            let ori: String
            let name: String
            let kind: String
            let isActive: Bool
            let path: String
        }

        init(_ directory: AgencyDirectory, preview: AgencyPreview?) {
            self.agencies = directory.agencies.values.sorted { $0.ori < $1.ori }.map {
                Agency(
                    ori: $0.ori.description,
                    name: $0.name,
                    kind: Words.english.name(of: $0.kind),
                    isActive: $0.isActive,
                    path: "/agencies/\($0.ori)"
                )
            }
            self.count = directory.agencies.count
            self.preview = preview
            self.hasChanges = preview.map { !$0.changes.isEmpty } ?? false
            self.hasDiagnostics = preview.map { !$0.diagnostics.isEmpty } ?? false
        }
    }

    let desks: OperatorDesks
    let door: ConsoleDoor
    let pages: ConsolePages

    func addRoutes(to routes: inout SurfaceRoutes) {
        routes.get(
            "/console/partners",
            self.door.page { request, _, visitor in
                let view = try await self.desks.partnerItems().map { item in
                    Partner(
                        item: item,
                        agencies: item.agencies.joined(separator: ", "),
                        hasProgramme: item.opens != nil || item.noNewRequestsAfter != nil || item.noAnswersAfter != nil,
                        resumePath: "/console/partners/\(item.id)/resume",
                        lines: PartnerID(item.id).map { self.desks.rotationLines($0).joined(separator: "\n") } ?? ""
                    )
                }
                let path = request.uri.path
                return self.pages.page("Partners", view, "console-partners", to: visitor, at: path, after: request)
            }
        )
        routes.post(
            "/console/partners/:id/resume",
            self.door.form(.operator) { _, context, visitor in
                let partner = try self.desks.roster.partner(named: try context.parameters.require("id"))
                let resumed = try await self.desks.deliveries.resume(partner.id, by: visitor.actor)
                return ConsoleDoor.redirect(to: "/console/partners?done=\(resumed ? "resumed" : "not-held")")
            }
        )
        routes.get(
            "/console/agencies",
            self.door.page { request, _, visitor in self.agencies(nil, visitor) }
        )
        routes.post(
            "/console/agencies",
            self.door.form(limit: PartnerAPI.directoryLimit) { form, _, visitor in
                self.agencies(self.desks.preview(form["csv"]), visitor)
            }
        )
    }

    private func agencies(_ preview: AgencyPreview?, _ visitor: ConsoleVisitor) -> Response {
        let view = Directory(self.desks.roster.now.agencies, preview: preview)
        return self.pages.page("Agencies", view, "console-agencies", to: visitor, at: "/console/agencies")
    }
}
