import Foundation
import PartnerAdapters

extension Contract {
    /// Writes what came as the new expectation, and expects it from now on.
    func accepting(_ outcome: ContractOutcome) throws -> Contract {
        try self.write(outcome)
        return Contract(
            adapter: self.adapter,
            name: self.name,
            folder: self.folder,
            message: self.message,
            context: self.context,
            expectation: ContractExpectation(answer: outcome.answer, callbacks: outcome.callbacks)
        )
    }

    private func write(_ outcome: ContractOutcome) throws {
        let callbacks = "\(self.folder)/\(ContractExpectation.callbackFolder)"
        try self.write(outcome.answer, to: "\(self.folder)/\(ContractExpectation.answerFile)")
        for name in ContractFolder.callbackFiles(in: self.folder) {
            try FileManager.default.removeItem(atPath: "\(callbacks)/\(name)")
        }
        guard !outcome.callbacks.isEmpty else { return }
        try FileManager.default.createDirectory(atPath: callbacks, withIntermediateDirectories: true)
        for callback in outcome.callbacks { try self.write(callback.body, to: "\(callbacks)/\(callback.name)") }
    }

    private func write(_ document: JSONValue, to path: String) throws {
        try Data(document.pretty.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    }
}
