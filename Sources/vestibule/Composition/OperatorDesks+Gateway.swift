import CommunityRequests
import ContractTesting
import Foundation
import GatewayCore
import GatewayHTTP
import PartnerAdapters

extension OperatorDesks {
    /// The desks of a gateway.
    init(
        _ gateway: Gateway,
        configuration: Configuration,
        adapters: ActiveAdapters?,
        environment: GatewayEnvironment,
        readiness: @escaping @Sendable () async -> [ReadinessCheck]
    ) {
        let roster = gateway.roster
        self.init(
            sessions: gateway.sessions,
            review: gateway.review,
            takeDown: gateway.takeDown,
            deliveries: gateway.deliveries,
            audit: gateway.audit,
            keyUse: gateway.keyUse,
            roster: roster,
            now: environment.now,
            readiness: readiness,
            adapters: { adapters?.health ?? [] },
            witnesses: { gateway.log.witnesses },
            drift: { name in
                let report = DriftReport(
                    gateway.drift.snapshot.ledger,
                    writtenAt: nil,
                    adapters: configuration.adapters,
                    names: [name]
                )
                return AdapterDrift(report.adapters.first)
            },
            explain: { try PayloadTrialDesk(roster: roster).explain($0) },
            preview: { AgencyPreview(csv: $0, file: configuration.agencies, before: roster.now.agencies) },
            rotationLines: { PartnersCommand.rotationLines(of: $0, at: environment.now()) }
        )
    }
}

extension AdapterDrift {
    init(_ report: DriftReport.Adapter?) {
        self.init(
            places: (report?.places ?? []).map {
                Place(
                    kind: DriftReport.words[$0.kind] ?? $0.kind,
                    path: $0.path,
                    type: $0.type,
                    messages: $0.messages,
                    first: $0.first,
                    last: $0.last
                )
            },
            patch: report?.patch ?? []
        )
    }
}

/// Tries payloads against the adapters in force.
struct PayloadTrialDesk {
    let roster: CurrentRoster

    /// What becomes of each place of a payload.
    ///
    /// - Throws: ``Problem``: `not-found` where no partner uses the adapter, `malformed-payload` where it cannot be read.
    func explain(_ trial: PayloadTrial) throws -> ExplainedPayload {
        let users = self.roster.now.partners.values.filter { $0.adapterName == trial.adapter }
        guard let adapter = users.compactMap(\.adapter).first else {
            throw Problem(users.isEmpty ? .notFound : .adapterInactive, detail: "That adapter is not in force.")
        }
        var settings = PartnerSettings()
        if let name = trial.partner {
            guard let partner = users.first(where: { $0.id.description == name }) else {
                throw Problem(.malformedRequest, detail: "No partner of that name uses this adapter.")
            }
            settings = partner.settings
        }
        var payload = SendablePayload(bytes: trial.body, file: "payload")
        payload.contentType = trial.contentType
        do throws(PayloadExplanation.Failure) {
            return ExplainedPayload(
                try PayloadExplanation(payload, adapter: adapter, settings: settings, showingValues: false)
            )
        } catch {
            throw Problem(.malformedPayload, detail: error.message.sentence)
        }
    }
}

extension ExplainedPayload {
    init(_ explanation: PayloadExplanation) {
        self.init(
            messages: explanation.messages,
            places: explanation.fates.map {
                Place(pointer: $0.pointer, fate: $0.kind.rawValue, field: $0.field, reason: $0.reason)
            },
            unreadable: explanation.unreadable.map {
                Unreadable(rule: $0.rule, pointer: $0.pointer, detail: $0.detail)
            }
        )
    }
}

extension AgencyPreview {
    /// - Parameter file: The directory in force, beside which boundary files are looked for.
    init(csv: String, file: String, before: AgencyDirectory) {
        let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
        let (directory, diagnostics) = AgencyDirectory.read(csv: csv, file: "agencies.csv") { name in
            // Whoever may look at a preview must not look at other files with it.
            guard !name.hasPrefix("/"), !name.split(separator: "/").contains("..") else {
                throw CocoaError(.fileReadNoPermission)
            }
            return try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
        }
        let isGood = !diagnostics.contains { $0.severity == .error }
        let after = isGood ? directory : nil
        self.init(
            changes: after.map { before.changes(to: $0) } ?? [],
            total: after?.agencies.count,
            diagnostics: diagnostics.sorted().map(\.description)
        )
    }
}

extension AgencyDirectory {
    /// What another directory would change, by ORI.
    func changes(to other: AgencyDirectory) -> [AgencyPreview.Change] {
        Set(self.agencies.keys).union(other.agencies.keys).sorted().compactMap { ori in
            func change(_ change: String, _ agency: Agency) -> AgencyPreview.Change {
                AgencyPreview.Change(change: change, ori: ori.description, name: agency.name)
            }
            switch (self[ori], other[ori]) {
            case (nil, let added?): return change("added", added)
            case (let removed?, nil): return change("removed", removed)
            case (let before?, let after?) where before != after: return change("changed", after)
            default: return nil
            }
        }
    }
}

extension String {
    /// With a capital and a full stop.
    fileprivate var sentence: String { "\(self.prefix(1).uppercased())\(self.dropFirst())." }
}
