public import CommunityRequests
import Foundation
import PartnerAdapters

/// The folder of contracts: `<adapter>/<case>/request.http`, `context.yaml`, `expected.json`, `callbacks/*.json`.
public struct ContractFolder: Sendable {
    static let messageFile = "request.http"
    static let contextFile = "context.yaml"

    public let path: String

    public init(path: String) { self.path = path }

    /// The adapters that have a folder here, sorted; `nil` where there is no such folder.
    public var adapters: [String]? { Self.folders(in: self.path) }

    /// The cases of an adapter, by name, and everything that is wrong with their files.
    ///
    /// A case with a broken file is left out.
    public func cases(of adapter: String) -> (contracts: [Contract], diagnostics: [FileDiagnostic]) {
        var contracts: [Contract] = []
        var diagnostics: [FileDiagnostic] = []
        let names = Self.folders(in: "\(self.path)/\(adapter)") ?? []
        for name in names {
            let sink = ContextDiagnostics(file: "\(self.path)/\(adapter)/\(name)/\(Self.contextFile)")
            if let contract = self.contract(adapter, name, sink) {
                for place in contract.context.before where !names.contains(place.name) || place.name == name {
                    sink.report(
                        line: place.line,
                        "`before` names no other case of this adapter",
                        Suggestion.sentence(for: place.name, in: names.filter { $0 != name })
                    )
                }
                if sink.all.isEmpty { contracts.append(contract) }
            }
            diagnostics += sink.all
        }
        return (contracts, diagnostics.sorted())
    }

    private func contract(_ adapter: String, _ name: String, _ sink: ContextDiagnostics) -> Contract? {
        let folder = "\(self.path)/\(adapter)/\(name)"
        func report(_ file: String, _ message: String, _ suggestion: String) {
            sink.add([
                FileDiagnostic(file: "\(folder)/\(file)", line: 0, message: message, suggestion: suggestion)
            ])
        }
        let message = Self.bytes("\(folder)/\(Self.messageFile)").flatMap(RecordedMessage.init)
        if message == nil {
            report(
                Self.messageFile,
                "is no recorded message",
                "Write a request line, header lines, an empty line, and the body to the last byte."
            )
        }
        var context: ContractContext?
        if let text = Self.bytes("\(folder)/\(Self.contextFile)") {
            context = ContextReader(contracts: self.path, sink: sink).context(String(decoding: text, as: UTF8.self))
        } else {
            report(Self.contextFile, "is missing", "Write at least `clock:` and `partner:`.")
        }
        let expectation = self.expectation(folder, report: report)
        guard let message, let context else { return nil }
        return Contract(
            adapter: adapter,
            name: name,
            folder: folder,
            message: message,
            context: context,
            expectation: expectation
        )
    }

    private func expectation(
        _ folder: String,
        report: (_ file: String, _ message: String, _ suggestion: String) -> Void
    ) -> ContractExpectation? {
        func document(_ file: String) -> JSONValue? {
            guard let bytes = Self.bytes("\(folder)/\(file)") else { return nil }
            let value = JSONValue(bytes)
            if value == nil { report(file, "is no JSON", "Write it anew with `contracts verify --accept`.") }
            return value
        }
        guard let answer = document(ContractExpectation.answerFile) else { return nil }
        let names = Self.callbackFiles(in: folder)
        let callbacks = names.compactMap { name in
            document("\(ContractExpectation.callbackFolder)/\(name)").map {
                ContractOutcome.Callback(name: name, body: $0)
            }
        }
        return ContractExpectation(answer: answer, callbacks: callbacks)
    }

    static func callbackFiles(in folder: String) -> [String] {
        let path = "\(folder)/\(ContractExpectation.callbackFolder)"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.filter { $0.hasSuffix(".json") }.sorted()
    }

    private static func bytes(_ path: String) -> [UInt8]? { FileManager.default.contents(atPath: path).map(Array.init) }

    private static func folders(in path: String) -> [String]? {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else { return nil }
        return names.sorted().filter { name in
            var isFolder: ObjCBool = false
            let exists = FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isFolder)
            return exists && isFolder.boolValue && !name.hasPrefix(".")
        }
    }
}
