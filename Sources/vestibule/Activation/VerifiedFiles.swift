import Foundation
import GatewayCore
import GatewayHTTP
import Logging

/// What a gateway starts from: all files as they stood at one moment, and every adapter in use held to its contracts.
struct VerifiedFiles: Sendable {
    let loaded: LoadedConfiguration
    /// Adapters that keep their contracts are in force in it, the others are not.
    let roster: Roster
    let verdicts: [AdapterActivation]
    private let options: ConfigurationOptions
    private let gate: ActivationGate
    private let files: WatchedFiles
    private let fingerprint: FileFingerprint
    private let passed: PassedAdapters

    /// Reads and checks.
    ///
    /// - Throws: ``CommandFailure`` with all that is wrong with the configuration. Adapters are judged, not refused.
    init(options: ConfigurationOptions) async throws {
        let snapshot = try await SnapshotReader(options: options, scope: .used).read()
        let loaded = snapshot.loaded
        try loaded.requireUsable()
        guard let roster = loaded.roster, let files = loaded.files else { throw CommandFailure(.internalError) }
        let gate = try ActivationGate(width: ProcessInfo.processInfo.activeProcessorCount)
        let used = loaded.candidates.filter(\.isUsed)
        let verdicts = await gate.verdicts(on: used)
        var passed = PassedAdapters()
        passed.note(verdicts, on: used, files: snapshot.fingerprint)
        self.loaded = loaded
        self.roster = roster.closing(Set(verdicts.filter { !$0.isActive }.map(\.name)))
        self.verdicts = verdicts
        self.options = options
        self.gate = gate
        self.files = files
        self.fingerprint = snapshot.fingerprint ?? files.fingerprint
        self.passed = passed
    }

    /// What reads the same files again for a gateway that was started from these.
    func reloader(
        roster: CurrentRoster,
        adapters: ActiveAdapters,
        inForce: InForceRecorder? = nil,
        tls: TLSIdentity? = nil,
        logger: Logger
    ) -> Reloader {
        Reloader(
            options: self.options,
            gate: self.gate,
            target: Reloader.Target(
                roster: roster,
                adapters: adapters,
                inForce: inForce,
                tls: tls,
                configuration: self.loaded.configuration
            ),
            files: self.files,
            fingerprint: self.fingerprint,
            passed: self.passed,
            logger: logger
        )
    }
}
