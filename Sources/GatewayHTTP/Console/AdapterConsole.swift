import CommunityRequests
import GatewayCore
import Hummingbird

/// Adapters: which are in force, how messages depart from them, and what they make of a payload.
struct AdapterConsole: Sendable {
    private struct Adapter: Sendable {
        let name: String
        let path: String
        let isActive: Bool
        let digest: String?
        let shortDigest: String?
        let reason: String?
        let partners: String
        let drifting: Int

        init(_ health: AdapterHealth, drift: AdapterDrift, roster: Roster) {
            self.name = health.name
            self.path = "/console/adapters/\(health.name)"
            self.isActive = health.isActive
            self.digest = health.digest
            self.shortDigest = health.digest.map { String($0.prefix(12)) }
            self.reason = health.reason
            self.partners = roster.partners.values.filter { $0.adapterName == health.name }
                .map(\.id.description).sorted().joined(separator: ", ")
            self.drifting = drift.places.count
        }
    }

    private struct One: Sendable {
        let adapter: Adapter
        let places: [AdapterDrift.Place]
        let hasDrift: Bool
        let patch: String?
        let partners: [String]
        let contentType: String
        let trial: ExplainedPayload?
        let complaint: String?
        let hasUnreadable: Bool
    }

    let desks: OperatorDesks
    let door: ConsoleDoor
    let pages: ConsolePages

    func addRoutes(to routes: inout SurfaceRoutes) {
        let path = "/console/adapters"
        routes.get(
            path,
            self.door.page { _, _, visitor in
                let roster = self.desks.roster.now
                let view = self.desks.adapters().map { Adapter($0, drift: self.desks.drift($0.name), roster: roster) }
                return self.pages.page("Adapters", view, "console-adapters", to: visitor, at: path)
            }
        )
        routes.get(
            "/console/adapters/:name",
            self.door.page { _, context, visitor in
                let view = try self.one(named: try context.parameters.require("name"))
                return self.pages.page(view.adapter.name, view, "console-adapter", to: visitor, at: path)
            }
        )
        routes.post(
            "/console/adapters/:name/explain",
            self.door.form(.operator, limit: 4 * AdapterAPI.payloadLimit) { form, context, visitor in
                let name = try context.parameters.require("name")
                let partner = form["partner"]
                let contentType = form["content_type"].isEmpty ? Response.json : form["content_type"]
                let trial = PayloadTrial(
                    adapter: name,
                    partner: partner.isEmpty ? nil : partner,
                    contentType: contentType,
                    body: Array(form["payload"].utf8)
                )
                let view: One
                do {
                    let explained = try await self.desks.tryOut(trial, by: visitor.account)
                    view = try self.one(named: name, contentType: contentType, trial: explained)
                } catch let problem as Problem where problem.kind != .notFound {
                    view = try self.one(named: name, contentType: contentType, complaint: problem.detail)
                }
                return self.pages.page(view.adapter.name, view, "console-adapter", to: visitor, at: path)
            }
        )
    }

    private func one(
        named name: String,
        contentType: String = Response.json,
        trial: ExplainedPayload? = nil,
        complaint: String? = nil
    ) throws -> One {
        guard let health = self.desks.adapters().first(where: { $0.name == name }) else { throw Problem(.notFound) }
        let drift = self.desks.drift(name)
        let roster = self.desks.roster.now
        return One(
            adapter: Adapter(health, drift: drift, roster: roster),
            places: drift.places,
            hasDrift: !drift.places.isEmpty,
            patch: drift.patch.isEmpty ? nil : drift.patch.joined(separator: "\n"),
            partners: roster.partners.values.filter { $0.adapterName == name }.map(\.id.description).sorted(),
            contentType: contentType,
            trial: trial,
            complaint: complaint,
            hasUnreadable: trial.map { !$0.unreadable.isEmpty } ?? false
        )
    }
}
