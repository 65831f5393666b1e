import ArgumentParser
import Foundation
import TransparencyLog

/// `vestibule log make`: a log of so many invented entries, by the gateway's own writer, for checks of the format.
struct LogFixtureCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "make",
        abstract: "Writes a log of invented entries into a folder, for checks.",
        shouldDisplay: false
    )

    @Argument(help: "The folder; a log in it is gone on with.") var folder: String
    @Option(name: .long, help: "Entries of the log.") var entries: Int
    @Option(name: .long, help: "The log's name.") var origin = "log.example/fixture"
    @Option(name: .long, help: "Entries that one checkpoint adds at the most.") var batch = 4_096

    func run() async throws {
        guard let name = KeyName(self.origin),
            let signer = NoteSigner(name: name, kind: .note, rawRepresentation: [UInt8](repeating: 7, count: 32))
        else { throw CommandFailure(.wrongUse, "--origin: is no name of a log") }
        let folder = try LogFolder(self.folder)
        var tip = TreeTip()
        if let bytes = folder.checkpoint() { tip = try LogReader(folder: folder, head: SignedCheckpoint(bytes)).tip() }
        repeat {
            let count = min(self.batch, self.entries - tip.size)
            let files = try tip.append((tip.size..<tip.size + max(0, count)).map(Self.entry))
            try folder.write(files)
            let head = Checkpoint(origin: self.origin, size: tip.size, root: tip.root)
            try folder.publish(SignedCheckpoint(head, signedBy: signer))
            folder.removePartials(of: files)
        } while tip.size < self.entries
        Terminal.print(signer.verifierKey.description)
    }

    /// Of the length of a request's entry.
    static func entry(_ number: Int) -> [UInt8] {
        Array(
            "{\"kind\":\"fixture\",\"number\":\(number),\"text\":\"\(String(repeating: "x", count: number % 7 * 200))\",\"v\":1}"
                .utf8
        )
    }
}
