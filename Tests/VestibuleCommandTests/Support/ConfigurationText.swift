import CommunityRequests
import Foundation

@testable import vestibule

/// A text that is read as `vestibule.yaml`.
struct ConfigurationText {
    let bytes: Data

    init(_ text: String) { self.bytes = Data(text.utf8) }

    init(bytes: [UInt8]) { self.bytes = Data(bytes) }

    /// What it says, with variables and flags on top, and what is wrong with it.
    func read(
        environment: [String: String] = [:],
        flags: [String] = []
    ) throws -> (configuration: Configuration, diagnostics: [String]) {
        try self.inFile { file in
            let sink = DiagnosticSink()
            let configuration = ConfigurationReader(file: file, sink: sink).read(environment: environment, flags: flags)
            return (configuration, self.texts(sink.diagnostics, file))
        }
    }

    /// What `check` says of it, with the files that it names and that are not there.
    func check() throws -> [String] {
        try self.inFile { file in
            var options = ConfigurationOptions()
            options.config = file
            options.settings = []
            return self.texts(options.read().diagnostics, file)
        }
    }

    private func inFile<Value>(_ body: (String) throws -> Value) throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("vestibule-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("vestibule.yaml")
        try self.bytes.write(to: file)
        return try body(file.path)
    }

    private func texts(_ diagnostics: [FileDiagnostic], _ file: String) -> [String] {
        diagnostics.sorted().map { $0.description.replacingOccurrences(of: file, with: "vestibule.yaml") }
    }
}
