import ArgumentParser
import CommunityRequests
import Foundation
import GatewayCore
import PartnerAdapters

/// `vestibule partners`: enrol partners, and let deliveries to one go on.
struct PartnersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "partners",
        abstract: "Partners: the configuration file stays the truth; these commands make what it names.",
        subcommands: [List.self, Add.self, Rotate.self, Resume.self]
    )

    /// The file of a partner's next secret.
    static func nextSecret(of id: PartnerID, at now: Instant) -> String { "\(id)-\(now.rfc3339.prefix(10))" }

    /// The lines for a partner's next secret, beside the one that ends in a week.
    static func rotationLines(of id: PartnerID, at now: Instant, secrets: String = "./secrets") -> [String] {
        [
            "    secrets:", "      - value: file:\(secrets)/\(self.nextSecret(of: id, at: now))",
            "      - value: …                        # the one that stands there now",
            "        accept_until: \((now + .seconds(7 * 86_400)).cut(toSeconds: 900))",
        ]
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "The partners of the configuration.")

        @OptionGroup var options: ConfigurationFile
        @Flag(name: .long, help: "Prints JSON.") var json = false

        private struct View: Encodable {
            var id: String
            var adapter: String
            var authentication: String
            var agencies: [String]
            var takesCallbacks: Bool
            var sandbox: Bool
            var keys: [Key]
        }

        private struct Key: Encodable {
            /// Its place under `secrets`, from 1 on.
            var number: Int
            var acceptFrom: String?
            var acceptUntil: String?
            /// As the gateway has noted it; absent where it has not been used.
            var lastUsedAt: String?
        }

        func run() async throws {
            let loaded = try self.options.load()
            let partners = loaded.roster?.partners.values.sorted { $0.id < $1.id } ?? []
            let file = KeyUseFile(data: loaded.configuration.data)
            guard let uses = try? file.read() else {
                throw CommandFailure(
                    .notHeld,
                    "\(file.path): holds no notes of the use of keys; delete it to begin anew"
                )
            }
            let views = partners.map { partner in
                View(
                    id: partner.id.description,
                    adapter: partner.adapterName,
                    authentication: partner.authenticator?.scheme.name ?? "unknown",
                    agencies: partner.agencies.sorted().map(\.description),
                    takesCallbacks: partner.callback != nil,
                    sandbox: partner.isSandbox,
                    keys: (partner.authenticator?.secrets ?? []).enumerated().map { index, secret in
                        Key(
                            number: index + 1,
                            acceptFrom: secret.acceptFrom?.rfc3339,
                            acceptUntil: secret.acceptUntil?.rfc3339,
                            lastUsedAt: uses.first { $0.partner == partner.id && $0.key == secret.fingerprint }?
                                .last.rfc3339
                        )
                    }
                )
            }
            if self.json { return Terminal.print(try JSONText.encode(views)) }
            for view in views {
                Terminal.print(
                    "\(view.id)  \(view.adapter)  \(view.authentication)  \(view.agencies.joined(separator: " "))"
                )
                for key in view.keys {
                    let until = key.acceptUntil.map { ", accepted until \($0)" } ?? ""
                    Terminal.print(
                        "  key \(key.number)\(until), last used \(key.lastUsedAt ?? "never, as far as is noted")"
                    )
                }
            }
        }
    }

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Makes a partner's secrets as files, shows them once, and prints the lines for vestibule.yaml."
        )

        @Argument(help: "The partner's name: 1 to 64 of a-z, 0-9, - and _.") var id: String
        @Option(name: .long, help: "The adapter, a folder of `adapters`.") var adapter: String
        @Option(name: .long, help: "Where the secrets' files go.") var secrets = "./secrets"

        func run() async throws {
            guard let id = PartnerID(self.id) else {
                throw CommandFailure(.wrongUse, "write 1 to 64 of a-z, 0-9, - and _")
            }
            try KeyFiles.makeFolder(self.secrets)
            let webhook = NewSecret.webhook()
            let callback = NewSecret.webhook()
            let key = NewSecret.apiKey()
            try SecretFile.write(webhook + "\n", to: "\(self.secrets)/\(id)")
            try SecretFile.write(callback + "\n", to: "\(self.secrets)/\(id)-callback")
            try SecretFile.write(key + "\n", to: "\(self.secrets)/\(id)-api-key")
            Terminal.print(
                """
                Give these to the partner. They are shown this once, and kept in \(self.secrets) (0600).

                  signs what it sends     \(webhook)
                  signs what you send     \(callback)
                  reads its requests      \(key)

                Add to `partners` in vestibule.yaml, then reload (SIGHUP):

                  - id: \(id)
                    adapter: \(self.adapter)
                    agencies: []          # the ORIs for which it may ask
                    secrets:
                      - value: file:\(self.secrets)/\(id)
                    api_key: file:\(self.secrets)/\(id)-api-key
                    callback: { url: https://partner.example/hooks, secret: file:\(self.secrets)/\(id)-callback }
                """
            )
        }
    }

    struct Rotate: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Makes a partner's next webhook secret, shows it once, and prints the lines for vestibule.yaml."
        )

        @Argument(help: "The partner's name.") var id: String
        @Option(name: .long, help: "Where the secrets' files go.") var secrets = "./secrets"

        func run() async throws {
            guard let id = PartnerID(self.id) else {
                throw CommandFailure(.wrongUse, "write 1 to 64 of a-z, 0-9, - and _")
            }
            try KeyFiles.makeFolder(self.secrets)
            let now = GatewayClock().now
            let name = PartnersCommand.nextSecret(of: id, at: now)
            let secret = NewSecret.webhook()
            try SecretFile.write(secret + "\n", to: "\(self.secrets)/\(name)")
            Terminal.print(
                """
                Give this to the partner. It is shown this once, and kept in \(self.secrets)/\(name) (0600).

                  signs what it sends     \(secret)

                Under `secrets` of partner \(id), add the new one and let the old one end, then reload (SIGHUP):

                \(PartnersCommand.rotationLines(of: id, at: now, secrets: self.secrets).joined(separator: "\n"))
                """
            )
        }
    }

    struct Resume: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lets deliveries to a partner go on that a 410 has stopped. Works beside a running gateway."
        )

        @OptionGroup var options: ConfigurationFile
        @OptionGroup var actor: ActorOptions
        @Argument(help: "The partner's name.") var id: String

        func run() async throws {
            let loaded = try self.options.load()
            guard let id = PartnerID(self.id), loaded.roster?.partners[id] != nil else {
                throw CommandFailure(.wrongUse, "the configuration names no such partner")
            }
            let resumed = try await OpenedStore(loaded.configuration).run { opened in
                try await opened.deliveries.resume(id, by: self.actor.actor(.operator, in: opened))
            }
            Terminal.print(resumed ? "deliveries to \(id) go on" : "deliveries to \(id) were not stopped")
        }
    }
}

/// Makes secrets.
enum NewSecret {
    /// A Standard Webhooks secret of 32 bytes.
    static func webhook() -> String { "whsec_" + Data(SystemRandom.bytes(32)).base64EncodedString() }

    /// 32 bytes as hexadecimal digits.
    static func apiKey() -> String {
        SystemRandom.bytes(32).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
}
