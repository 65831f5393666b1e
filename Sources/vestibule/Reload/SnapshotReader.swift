import Foundation

/// Reads all files of a gateway as they stood at one moment: where one changed meanwhile, all are read again.
struct SnapshotReader: Sendable {
    let options: ConfigurationOptions
    let scope: ContractScope

    /// Readings that are tried; with the pauses between them about three seconds.
    private static let attempts = 20
    private static let pause = Duration.milliseconds(150)

    /// What was read.
    struct Snapshot: Sendable {
        var loaded: LoadedConfiguration
        /// How the files stood; `nil` where they never stood still.
        var fingerprint: FileFingerprint?
    }

    /// Reads everything.
    ///
    /// - Parameter known: The files as they were named before, for a configuration that cannot be read now.
    func read(known: WatchedFiles? = nil) async throws -> Snapshot {
        var files = known
        for _ in 0..<Self.attempts {
            let before = files?.fingerprint
            let loaded = self.options.read(contracts: self.scope)
            // A configuration that cannot be read names no files; those of before are still looked at.
            files = loaded.files ?? files
            let after = files?.fingerprint
            if let after, after == before, !after.isFresh { return Snapshot(loaded: loaded, fingerprint: after) }
            if files == nil { return Snapshot(loaded: loaded, fingerprint: nil) }
            // At the first reading of a start nothing is known of the files; a second one follows at once.
            if before != nil { try await Task.sleep(for: Self.pause) }
        }
        return Snapshot(loaded: self.options.read(contracts: self.scope), fingerprint: nil)
    }
}
