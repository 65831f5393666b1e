import ArgumentParser
import CommunityRequests
import Foundation
import PartnerAdapters

extension AdaptersCommand {
    /// `vestibule adapters explain`: what an adapter makes of a payload, place by place.
    struct Explain: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "What becomes of each place of a payload: kept, sealed, redacted, read or dropped, and why.",
            discussion: """
                The payload is a file of its own, or a recorded message (`request.http`). What cannot be read stands \
                below, as the partner would be told. Policy is not asked: `contracts verify` and `send` do that.
                """
        )

        @OptionGroup var folder: Folder
        @Argument(help: "The adapter, a folder of --adapters.") var adapter: String
        @Argument(help: "The payload.") var file: String
        @Option(name: .customLong("content-type"), help: "The body's media type; without it, by the file's name.")
        var contentType: String?
        @Option(name: .long, help: "A partner of --config, whose settings count.") var partner: String?
        @OptionGroup var configuration: ConfigurationFile
        @Flag(name: .long, help: "Shows what was sent, too: whoever looks on sees it.") var values = false
        @Flag(name: .long, help: "Prints JSON.") var json = false

        func run() async throws {
            let adapter = try self.folder.adapter(self.adapter)
            guard let data = FileManager.default.contents(atPath: self.file) else {
                throw CommandFailure(.wrongUse, "\(self.file): cannot be read")
            }
            var payload = SendablePayload(bytes: Array(data), file: self.file)
            payload.fit(adapter.mediaTypes)
            if let contentType = self.contentType { payload.contentType = contentType }
            let settings = try self.settings()
            let explanation: PayloadExplanation
            do throws(PayloadExplanation.Failure) {
                explanation = try PayloadExplanation(
                    payload,
                    adapter: adapter,
                    settings: settings,
                    showingValues: self.values
                )
            } catch {
                throw CommandFailure(.notHeld, "\(self.file): \(error.message)")
            }
            if self.json { return Terminal.print(try JSONText.encode(explanation)) }
            for line in explanation.lines { Terminal.print(line) }
        }

        private func settings() throws -> PartnerSettings {
            guard let name = self.partner else { return PartnerSettings() }
            let configuration = self.configuration.readUnchecked()
            guard let entry = configuration.partners.first(where: { $0.id.description == name }) else {
                let known = configuration.partners.map(\.id.description)
                throw CommandFailure(
                    .wrongUse,
                    "\(self.configuration.config) has no partner `\(name)`. \(Suggestion.sentence(for: name, in: known))"
                )
            }
            guard entry.adapter == self.adapter else {
                throw CommandFailure(.wrongUse, "the partner `\(name)` uses the adapter `\(entry.adapter)`")
            }
            return entry.settings
        }
    }
}
