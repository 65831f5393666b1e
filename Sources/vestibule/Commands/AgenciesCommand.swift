import ArgumentParser
import CommunityRequests
import Foundation
import GatewayCore
import GatewayHTTP

/// `vestibule agencies`: the agency directory.
struct AgenciesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agencies",
        abstract: "The agency directory: who may ask.",
        subcommands: [List.self, Check.self]
    )

    /// Reads a directory and prints what is wrong with it.
    static func read(_ path: String) throws -> AgencyDirectory {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw CommandFailure(.wrongUse, "\(path): cannot be read")
        }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        let (directory, diagnostics) = AgencyDirectory.read(
            csv: String(decoding: data, as: UTF8.self),
            file: path,
            boundary: { try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8) }
        )
        for diagnostic in diagnostics.sorted() { Terminal.print(diagnostic.description) }
        guard let directory, !diagnostics.contains(where: { $0.severity == .error }) else {
            throw CommandFailure(.notHeld)
        }
        return directory
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "The agencies that the configuration names.")

        @OptionGroup var options: ConfigurationFile
        @Flag(name: .long, help: "Prints JSON.") var json = false

        func run() async throws {
            let directory = try self.options.load().roster?.agencies ?? AgencyDirectory([])
            let agencies = directory.agencies.values.sorted { $0.ori < $1.ori }
            if self.json { return Terminal.print(try JSONText.encode(agencies.map(AgencyView.init))) }
            for agency in agencies {
                let state = agency.isActive ? "active  " : "inactive"
                Terminal.print("\(agency.ori)  \(state)  \(agency.kind.rawValue)  \(agency.name)")
            }
        }
    }

    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "What is wrong with a file, and what it would change beside the one in force."
        )

        @OptionGroup var options: ConfigurationFile
        @Argument(help: "The new agencies.csv.") var file: String

        func run() async throws {
            let new = try AgenciesCommand.read(self.file)
            guard FileManager.default.fileExists(atPath: self.options.config) else {
                return Terminal.print("\(self.file): good; \(new.agencies.count) agencies")
            }
            let old = try self.options.load().roster?.agencies ?? AgencyDirectory([])
            let signs = ["added": "+", "removed": "-", "changed": "~"]
            for change in old.changes(to: new) {
                Terminal.print("\(signs[change.change] ?? "") \(change.ori)  \(change.name)")
            }
            Terminal.print("\(self.file): good; \(new.agencies.count) agencies")
        }
    }
}

/// An agency as machines read it.
struct AgencyView: Encodable {
    var ori: String
    var name: String
    var kind: String
    var state: String
    var contact: String
    var timeZone: String
    var active: Bool

    init(_ agency: Agency) {
        self.ori = agency.ori.description
        self.name = agency.name
        self.kind = agency.kind.rawValue
        self.state = agency.state.code
        self.contact = agency.contact
        self.timeZone = agency.timeZone
        self.active = agency.isActive
    }
}
