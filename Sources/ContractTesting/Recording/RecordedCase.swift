import CommunityRequests
import GatewayCore
import PartnerAdapters
import RequestPolicy

/// A message with every identity replaced, and its surroundings, as the files of a contract; not signed yet.
public struct RecordedCase: Sendable {
    /// Its folder's name: `recorded-001`.
    public let name: String
    public let adapter: String
    /// The files by their names, seen from the case's folder.
    public let files: [String: [UInt8]]
}

/// What a recorded case says of its surroundings, with everything replaced.
struct RecordedContext {
    let clock: Instant
    /// The schemes' name by which the partner signs.
    let authentication: String
    let agencies: [Agency]
    /// The directory's rows name boundaries by these paths, seen from the folder of contracts.
    let boundaries: [ORI: String]
    /// Those for which the partner may ask.
    let allowed: [ORI]
    let settings: PartnerSettings
    let programme: Programme
    let takesCallbacks: Bool
    let before: [String]

    /// The partner's name in every recording.
    static let partner = "recorded"

    /// `context.yaml`.
    var yaml: String {
        var lines = [
            "# A real message with every identity replaced: names, numbers, times and places are inventions.",
            "clock: \(self.clock.rfc3339)",
            "partner:",
            "  id: \(Self.partner)",
            "  agencies: [\(self.allowed.sorted().map(\.description).joined(separator: ", "))]",
            "  secrets:",
            "    - value: \(Self.quoted(ContractSecrets.right(for: self.authentication)))",
            "  authentication: \(self.authentication)",
        ]
        let settings = self.settingLines
        if !settings.isEmpty { lines += ["  settings:"] + settings.map { "    \($0)" } }
        if self.takesCallbacks {
            lines.append("  callback: { url: https://partner.example/hooks, secret: \(ContractSecrets.callback) }")
        }
        let dates = [
            ("opens", self.programme.opens), ("no_new_requests_after", self.programme.noNewRequestsAfter),
            ("no_answers_after", self.programme.noAnswersAfter),
        ].compactMap { name, date in date.map { "\(name): \($0.rfc3339)" } }
        if !dates.isEmpty { lines.append("  programme: { \(dates.joined(separator: ", ")) }") }
        lines += ["agencies: |"] + self.directory.map { "  \($0)" }
        if !self.before.isEmpty { lines.append("before: [\(self.before.joined(separator: ", "))]") }
        return lines.joined(separator: "\n") + "\n"
    }

    private var settingLines: [String] {
        var lines = self.settings.scalars.sorted { $0.key < $1.key }.map { "\($0.key): \(Self.quoted($0.value))" }
        for (name, table) in self.settings.tables.sorted(by: { $0.key < $1.key }) {
            let entries = table.sorted { $0.key < $1.key }.map { "\(Self.quoted($0.key)): \(Self.quoted($0.value))" }
            lines.append("\(name): { \(entries.joined(separator: ", ")) }")
        }
        if !self.settings.attests.isEmpty {
            let names = self.settings.attests.map(\.rawValue).sorted()
            lines.append("attests: [\(names.joined(separator: ", "))]")
        }
        if let zone = self.settings.timeZone { lines.append("time_zone: \(zone.identifier)") }
        return lines
    }

    private var directory: [String] {
        ["ori,name,kind,state,contact,time_zone,active,boundary"]
            + self.agencies.sorted { $0.ori < $1.ori }.map { agency in
                [
                    agency.ori.description, agency.name, agency.kind.rawValue, agency.state.code, agency.contact,
                    agency.timeZone, agency.isActive ? "true" : "false", self.boundaries[agency.ori] ?? "",
                ].joined(separator: ",")
            }
    }

    /// A text as YAML and JSON write it.
    private static func quoted(_ text: String) -> String { JSONValue.string(text).compact }
}
