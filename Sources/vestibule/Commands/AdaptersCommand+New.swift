import ArgumentParser
import ContractTesting
import Foundation
import PartnerAdapters

extension AdaptersCommand {
    /// `vestibule adapters new`: from sample messages to an adapter to finish.
    struct New: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Writes a draft of an adapter, and its first contracts, from sample messages.",
            discussion: """
                The draft lists every place of the samples, with a guess of what some of them mean. It does not \
                compile before you have written what says TODO and confirmed what says `# guess:`; `adapters lint` \
                lists both. Samples may hold real people: no value of theirs is written to any file, but for the \
                words at the places that --kind names. The message of the first contract is invented.
                """
        )

        @OptionGroup var folder: Folder
        @Argument(help: "The adapter's name: lower-case letters, digits, hyphens.") var name: String
        @Option(
            name: .customLong("from"),
            parsing: .upToNextOption,
            help: "Sample messages; the first is a new request."
        )
        var samples: [String]
        @Option(
            name: .long,
            help: "A place that tells a message's kind, as in /type. The samples' words there are written down."
        )
        var kind: [String] = []
        @Option(name: .long, help: "standard-webhooks, github-hmac, api-key, basic or bearer; hmac is written by hand.")
        var authentication = "standard-webhooks"
        @Option(name: .customLong("content-type"), help: "The samples' media type; without it, by their files' names.")
        var contentType: String?
        @Option(name: .long, help: "The folder of contracts.") var contracts = "./Contracts"

        func validate() throws {
            guard !self.samples.isEmpty else { throw ValidationError("--from: name at least one sample") }
            guard self.scheme != nil else {
                throw ValidationError(
                    "--authentication: write standard-webhooks, github-hmac, api-key, basic or bearer"
                )
            }
        }

        private var scheme: AuthenticationScheme? {
            let schemes: [AuthenticationScheme] = [
                .standardWebhooks, .githubHMAC, .apiKey(header: "x-api-key"), .basic, .bearer,
            ]
            return schemes.first { $0.name == self.authentication }
        }

        func run() async throws {
            let draft = try self.draft()
            let folder = "\(self.folder.adapters)/\(self.name)"
            for path in [folder, "\(self.contracts)/\(self.name)"] where FileManager.default.fileExists(atPath: path) {
                throw CommandFailure(.wrongUse, "\(path): is there already; nothing is written over")
            }
            guard let scheme = self.scheme else { throw CommandFailure(.wrongUse) }
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            var files = ["\(folder)/adapter.yaml", "\(folder)/README.md"]
            try Self.write(draft.manifest, to: files[0])
            try Self.write(
                AdapterReadMe.draft(name: self.name, scheme: scheme.name, mediaType: draft.mediaType),
                to: files[1]
            )
            let schema = "\(self.folder.adapters)/adapter.schema.json"
            if !FileManager.default.fileExists(atPath: schema) {
                try Self.write(PartnerAdapter.manifestSchema, to: schema)
                files.append(schema)
            }
            files += try ContractFolder(path: self.contracts).writeFirstCases(
                of: self.name,
                body: draft.message,
                mediaType: draft.mediaType,
                scheme: scheme,
                settings: draft.settings
            )
            for file in files { Terminal.print("wrote \(file)") }
            Terminal.print(
                """

                The samples have \(draft.places.all) places; of \(draft.places.guessed) the meaning is guessed.
                Look through the names in adapter.yaml: a key can be a person's name, too.
                Next: vestibule adapters lint \(self.name)
                """
            )
        }

        private func draft() throws -> AdapterDraft {
            let samples = try self.samples.map { file in
                guard let data = FileManager.default.contents(atPath: file) else {
                    throw CommandFailure(.wrongUse, "\(file): cannot be read")
                }
                let payload = SendablePayload(bytes: Array(data), file: file)
                return (body: payload.body, mediaType: self.contentType ?? payload.contentType)
            }
            do throws(AdapterDraft.Unusable) {
                return try AdapterDraft(
                    name: self.name,
                    samples: samples,
                    authentication: self.authentication,
                    kindPlaces: self.kind
                )
            } catch {
                throw CommandFailure(.notHeld, error.message)
            }
        }

        private static func write(_ text: String, to path: String) throws {
            try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        }
    }
}

/// The page about an adapter, for its author to finish.
enum AdapterReadMe {
    static func draft(name: String, scheme: String, mediaType: String) -> String {
        """
        # \(name)

        TODO: say whether the platform publishes this format, and where, or on what it is modelled.

        | | |
        |---|---|
        | body | \(mediaType); TODO: one message, or a batch |
        | authentication | \(scheme); TODO: as the platform documents it |
        | message id | TODO: what differs for every message |
        | messages | TODO: which kinds there are, and what each means |
        | investigation code | TODO: its form |
        | area | TODO: which shape, in which unit |
        | settings | TODO: what an operator must set for each partner |

        TODO: say what is sealed and what is dropped, and why.

        """
    }
}
