import CommunityRequests
import Foundation
import PartnerAdapters

/// Reads secrets from where the configuration says they are. What is wrong with one is said without its value.
struct SecretReader {
    let environment: [String: String]
    let sink: DiagnosticSink

    /// The secret's text, without white space at its ends.
    func read(_ reference: SecretReference, at place: ConfigurationPlace) -> String? {
        switch reference {
        case .environment(let name):
            guard let value = self.environment[name], !value.isEmpty else {
                self.sink.report(at: place, "the variable \(name) is not set", "Set it, or name a file.")
                return nil
            }
            return value
        case .file(let path):
            guard let data = FileManager.default.contents(atPath: path) else {
                let suggestion =
                    "Make it readable for the gateway's user, or make a new one with `vestibule partners add`."
                self.sink.report(at: place, "the secret's file cannot be read", suggestion)
                return nil
            }
            if let mode = try? FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int,
                mode & 0o077 != 0
            {
                self.sink.report(
                    at: place,
                    "the secret's file can be read by others",
                    "Run `chmod 600` on it.",
                    severity: .warning
                )
            }
            let text = String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
            guard !text.isEmpty else {
                self.sink.report(at: place, "the secret's file is empty")
                return nil
            }
            return text
        }
    }

    /// The secrets of an entry with the times for which they are accepted.
    func read(_ entries: [SecretEntry]) -> [AuthenticationSecret] {
        entries.compactMap { entry in
            guard let text = self.read(entry.value, at: entry.place) else { return nil }
            return AuthenticationSecret(
                value: SecretValue(text),
                acceptFrom: entry.acceptFrom,
                acceptUntil: entry.acceptUntil
            )
        }
    }
}
