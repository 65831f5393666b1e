import ArgumentParser
import CommunityRequests
import Foundation
import GatewayCore

/// The options of every command that reads `vestibule.yaml`.
struct ConfigurationOptions: ParsableArguments {
    @Option(name: .long, help: "The configuration file.")
    var config = "vestibule.yaml"

    @Argument(
        parsing: .allUnrecognized,
        help: "Settings over the file's, by key: --release-every 1h, --listen 127.0.0.1:9000."
    )
    var settings: [String] = []

    func validate() throws {
        let known = SettingSource.keys.map(SettingSource.flag)
        let problems = SettingSource.overrides(flags: self.settings).unknown.map { name in
            guard !known.contains(name) else { return "`\(name)` has no value" }
            return "`\(name)` is no setting. " + Suggestion.sentence(for: name, in: known)
        }
        guard problems.isEmpty else { throw ValidationError(problems.joined(separator: "\n")) }
    }

    /// Reads and checks everything the configuration names.
    ///
    /// - Throws: ``CommandFailure`` with all that is wrong, once.
    func load() throws -> LoadedConfiguration {
        let loaded = self.read()
        try loaded.requireUsable()
        // An adapter that does not compile keeps no command from its work beside it.
        let all = loaded.diagnostics + loaded.candidates.flatMap(\.manifestDiagnostics).filter { $0.severity == .error }
        for diagnostic in all.sorted() { Terminal.error(diagnostic.description) }
        return loaded
    }

    /// Reads everything, right or wrong. Adapters are compiled here, and held to their contracts by a gate.
    ///
    /// - Parameter contracts: The adapters whose contracts are read, too.
    func read(contracts: ContractScope = .none) -> LoadedConfiguration {
        let sink = DiagnosticSink()
        let environment = ProcessInfo.processInfo.environment
        let reader = ConfigurationReader(file: self.config, sink: sink)
        let configuration = reader.read(environment: environment, flags: self.settings)
        // A file that cannot be read at all would only bring errors that follow from it.
        guard configuration.isRead else {
            return LoadedConfiguration(configuration: configuration, diagnostics: sink.diagnostics)
        }
        let secrets = SecretReader(environment: environment, sink: sink)
        ListenerFiles(configuration: configuration, sink: sink).check()
        let loader = RosterLoader(configuration: configuration, secrets: secrets, sink: sink)
        let candidates = loader.candidates(contracts)
        let loaded = loader.load(candidates)
        return LoadedConfiguration(
            configuration: configuration,
            candidates: candidates,
            roster: loaded.roster,
            files: WatchedFiles(configuration, named: loaded.named),
            diagnostics: sink.diagnostics
        )
    }
}

/// The option of commands that read `vestibule.yaml` and take words of their own.
struct ConfigurationFile: ParsableArguments {
    @Option(name: .long, help: "The configuration file.")
    var config = "vestibule.yaml"

    /// Reads and checks everything the configuration names.
    func load() throws -> LoadedConfiguration {
        var options = ConfigurationOptions()
        options.config = self.config
        options.settings = []
        return try options.load()
    }

    /// What it says, right or wrong; nothing that it names is read.
    func readUnchecked() -> Configuration {
        ConfigurationReader(file: self.config, sink: DiagnosticSink())
            .read(environment: ProcessInfo.processInfo.environment, flags: [])
    }
}

/// A configuration with the roster made from it, and all that was found wrong.
struct LoadedConfiguration: Sendable {
    var configuration: Configuration
    var candidates: [AdapterCandidate] = []
    /// Every adapter that compiles is in force in it; `nil` where the configuration cannot be read.
    var roster: Roster?
    /// What it was read from; `nil` where the configuration cannot be read.
    var files: WatchedFiles?
    var diagnostics: [FileDiagnostic]

    var hasErrors: Bool { self.diagnostics.contains { $0.severity == .error } }

    /// - Throws: ``CommandFailure`` with all that is wrong, where something is.
    func requireUsable() throws {
        guard !self.hasErrors else { throw CommandFailure(.notHeld, self.report()) }
    }

    /// All diagnostics, a line each, and how many there are.
    ///
    /// - Parameter activations: Adapters whose reasons are listed as well.
    func report(_ activations: [AdapterActivation] = []) -> String {
        let diagnostics = (self.diagnostics + activations.flatMap(\.reasons)).sorted()
        let errors = diagnostics.count { $0.severity == .error }
        let warnings = diagnostics.count - errors
        let total = "\(errors) error\(errors == 1 ? "" : "s"), \(warnings) warning\(warnings == 1 ? "" : "s")"
        return (diagnostics.map(\.description) + [total]).joined(separator: "\n")
    }

    /// The settings of the gateway's core.
    var settings: GatewaySettings {
        GatewaySettings(
            releaseInterval: self.configuration.releaseEvery,
            openFor: self.configuration.openFor,
            retentionAfterClose: self.configuration.retentionAfterClose,
            publicURL: self.configuration.publicURL,
            oversight: self.configuration.oversight
        )
    }
}
