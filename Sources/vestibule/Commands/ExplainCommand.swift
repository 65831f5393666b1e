import ArgumentParser
import Foundation

extension AdaptersCommand {
    /// `vestibule adapters explain`: what an adapter makes of a payload, place by place.
    struct Explain: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "What becomes of each place of a payload: kept, sealed, redacted, read or dropped, and why.",
            discussion: "The payload is a file of its own, or a recorded message (`request.http`)."
        )

        @OptionGroup var folder: Folder
        @Argument(help: "The adapter, a folder of --adapters.") var adapter: String
        @Argument(help: "The payload.") var file: String
        @Option(name: .customLong("content-type"), help: "The body's media type; without it, by the file's name.")
        var contentType: String?
        @Flag(name: .long, help: "Shows what was sent, too: whoever looks on sees it.") var values = false
        @Flag(name: .long, help: "Prints JSON.") var json = false

        func run() async throws {
            let adapter = try self.folder.adapter(self.adapter)
            guard let data = FileManager.default.contents(atPath: self.file) else {
                throw CommandFailure(.wrongUse, "\(self.file): cannot be read")
            }
            var payload = SendablePayload(bytes: Array(data), file: self.file)
            if let contentType = self.contentType { payload.contentType = contentType }
            let fates: [PayloadExplanation.Fate]
            do throws(PayloadExplanation.Failure) {
                fates = try PayloadExplanation(payload, adapter: adapter, showingValues: self.values).fates
            } catch {
                throw CommandFailure(.notHeld, "\(self.file): \(error.message)")
            }
            if self.json { return Terminal.print(try JSONText.encode(fates)) }
            let width = min(fates.map(\.pointer.count).max() ?? 0, 60)
            for fate in fates {
                let place = fate.pointer.padding(toLength: max(width, fate.pointer.count), withPad: " ", startingAt: 0)
                let kind = fate.kind.rawValue.padding(toLength: 8, withPad: " ", startingAt: 0)
                let value = fate.value.map { "  \($0)" } ?? ""
                Terminal.print("\(kind)  \(place)  \(fate.reason)\(value)")
            }
        }
    }
}
