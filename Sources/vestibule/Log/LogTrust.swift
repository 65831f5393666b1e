import ArgumentParser
import TransparencyLog

/// Whose signatures on a log's checkpoints are believed.
struct LogTrust: ParsableArguments {
    @Option(name: .long, help: "The log's verifier key. Without it, or a policy, the one the gateway shows.")
    var key: String?
    @Option(name: .long, help: "A policy file: which logs, and which witnesses must agree (c2sp.org/tlog-policy).")
    var policy: String?

    /// What is said of a log whose signatures could not be looked at.
    static let unsigned = "signatures not looked at: no key is known; name one with --key or --policy"

    func validate() throws {
        if self.key != nil, self.policy != nil { throw ValidationError("give --key or --policy, not both") }
    }

    /// What is said of a log whose signatures hold.
    var remark: String {
        self.key == nil && self.policy == nil
            ? "signed by the key that the gateway shows; name the one you know with --key or --policy"
            : "signed as it must be"
    }

    /// `nil` where no key is known.
    func policy(for source: LogSource) async throws -> LogPolicy? {
        if let file = self.policy { return try LogPolicy(file: file) }
        if let text = self.key {
            guard let key = VerifierKey(text), key.kind == .note else {
                throw CommandFailure(.wrongUse, "--key: is no verifier key of a log; write NAME+HASH+KEY")
            }
            return LogPolicy(trusting: key)
        }
        return try await source.shownKey().map { LogPolicy(trusting: $0) }
    }
}
