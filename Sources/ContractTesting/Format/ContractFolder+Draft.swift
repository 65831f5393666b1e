import CommunityRequests
import Foundation
public import PartnerAdapters

extension ContractFolder {
    /// Writes the first cases of a new adapter: a message that is signed as the partner would, and the same signed
    /// with another secret.
    ///
    /// What is expected of them is left to `contracts verify --accept`, once the adapter can be tried.
    ///
    /// - Parameters:
    ///   - settings: What the context sets for the partner, as lines of YAML.
    /// - Returns: The files.
    public func writeFirstCases(
        of adapter: String,
        body: [UInt8],
        mediaType: String,
        scheme: AuthenticationScheme,
        settings: [String]
    ) throws -> [String] {
        let cases = [
            ("first-request", "An invented request in the format of the samples."),
            ("signature-wrong", "Signed with a secret that is not the partner's."),
        ]
        var files: [String] = []
        for (name, remark) in cases {
            let folder = "\(self.path)/\(adapter)/\(name)"
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            let message = RecordedMessage(
                method: "POST",
                path: "/v1/partners/\(adapter)/webhook",
                headers: [
                    RecordedMessage.Header(name: "Host", value: "gateway.example"),
                    RecordedMessage.Header(name: "Content-Type", value: mediaType),
                ],
                body: body
            )
            let context = Self.context(of: adapter, remark: remark, scheme: scheme, settings: settings)
            try Data(message.recording).write(to: URL(fileURLWithPath: "\(folder)/\(Self.messageFile)"))
            try Data(context.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(Self.contextFile)"))
            files += ["\(folder)/\(Self.messageFile)", "\(folder)/\(Self.contextFile)"]
        }
        for contract in self.cases(of: adapter).contracts {
            try contract.sign(by: [scheme], wrongly: contract.name == "signature-wrong")
        }
        return files
    }

    private static func context(
        of adapter: String,
        remark: String,
        scheme: AuthenticationScheme,
        settings: [String]
    ) -> String {
        var lines = [
            "# \(remark)", "clock: 2026-02-13T13:40:00Z", "partner:", "  id: \(adapter)", "  agencies: [TX0571200]",
            "  secrets:", "    - value: \(ContractSecrets.right(for: scheme.name))", "  settings:",
            "    attests: [own_investigation]",
        ]
        lines += settings.map { "    \($0)" }
        lines += [
            "  callback: { url: https://partner.example/hooks, secret: \(ContractSecrets.callback) }", "agencies: |",
            "  ori,name,kind,state,contact,time_zone,active,boundary",
            "  TX0571200,Cedar Hollow Police Department,municipal_police,TX,requests@cedarhollow.example,America/Chicago,true,",
        ]
        return lines.joined(separator: "\n") + "\n"
    }
}
