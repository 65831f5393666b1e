import CommunityRequests
import GatewayCore
import PartnerAdapters
import RequestPolicy

/// The partner of a recording. Its secrets are for tests, and published with it.
struct ContractPartner: Sendable {
    var id: PartnerID
    var agencies: [ORI]
    var secrets: [AuthenticationSecret]
    var authentication: String?
    var settings: PartnerSettings
    var callback: ContractCallback?
    var programme: Programme
    /// The lines of its keys.
    var lines: [String: Int]

    /// The partner as a gateway enrols it, or what the adapter does not allow of it.
    func enrolled(with adapter: PartnerAdapter, file: String) -> (partner: Partner?, diagnostics: [FileDiagnostic]) {
        let sink = ContextDiagnostics(file: file)
        func line(_ key: String) -> Int { self.lines[key] ?? self.lines["partner"] ?? 0 }
        for problem in adapter.settingsProblems(self.settings) { sink.report(line: line("settings"), problem) }
        let names = adapter.authentication.map(\.name)
        let chosen = adapter.authentication.first { $0.name == self.authentication ?? names.first }
        guard let chosen else {
            let suggestion = self.authentication.map { Suggestion.sentence(for: $0, in: names) }
            sink.report(line: line("authentication"), "the adapter does not allow that authentication", suggestion)
            return (nil, sink.all)
        }
        do {
            let partner = Partner(
                id: self.id,
                adapter: adapter,
                authenticator: try Authenticator(scheme: chosen.filled(with: self.settings), secrets: self.secrets),
                agencies: Set(self.agencies),
                settings: self.settings,
                programme: self.programme,
                apiKey: nil,
                callback: try self.callback?.target(),
                isSandbox: false
            )
            return (sink.all.isEmpty ? partner : nil, sink.all)
        } catch {
            sink.report(line: line("secrets"), "a secret cannot be used: \(error.message)")
            return (nil, sink.all)
        }
    }
}

/// Where the partner of a recording takes callbacks.
struct ContractCallback: Sendable {
    var url: String
    var secret: SecretValue

    func target() throws(InvalidSecret) -> CallbackTarget {
        CallbackTarget(url: self.url, signer: try WebhookSigner(secrets: [self.secret]))
    }

    /// What the partner verifies callbacks with.
    func authenticator() throws(InvalidSecret) -> Authenticator {
        try Authenticator(scheme: .standardWebhooks, secrets: [AuthenticationSecret(value: self.secret)])
    }
}
