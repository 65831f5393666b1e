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
        guard !loaded.sink.hasErrors else {
            throw CommandFailure(.notHeld, loaded.report())
        }
        for warning in loaded.sink.diagnostics.sorted() { Terminal.error(warning.description) }
        return loaded
    }

    /// Reads everything, right or wrong.
    func read() -> LoadedConfiguration {
        let sink = DiagnosticSink()
        let environment = ProcessInfo.processInfo.environment
        let reader = ConfigurationReader(file: self.config, sink: sink)
        let configuration = reader.read(environment: environment, flags: self.settings)
        // A file that cannot be read at all would only bring errors that follow from it.
        guard configuration.isRead else {
            return LoadedConfiguration(configuration: configuration, roster: nil, sink: sink)
        }
        let secrets = SecretReader(environment: environment, sink: sink)
        ListenerFiles(configuration: configuration, sink: sink).check()
        let loader = RosterLoader(configuration: configuration, secrets: secrets, sink: sink)
        return LoadedConfiguration(configuration: configuration, roster: loader.load(), sink: sink)
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
}

/// A configuration with the roster made from it, and all that was found wrong.
struct LoadedConfiguration {
    var configuration: Configuration
    var roster: Roster?
    var sink: DiagnosticSink

    /// All diagnostics, a line each, and how many there are.
    func report() -> String {
        let diagnostics = self.sink.diagnostics.sorted()
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
            publicURL: self.configuration.publicURL
        )
    }
}
