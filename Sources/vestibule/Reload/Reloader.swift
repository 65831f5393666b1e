import CommunityRequests
import Foundation
import GatewayCore
import GatewayHTTP
import Logging
import Metrics

/// Reads all files again and puts them in force at once, or leaves everything as it is.
///
/// An adapter that is in force is replaced by one that keeps its contracts, or the reload is refused with it. One that
/// was not in force may stay so: it holds up nobody else's change.
actor Reloader {
    /// What a reload works on.
    struct Target: Sendable {
        let roster: CurrentRoster
        let adapters: ActiveAdapters
        /// Puts what is in force into the log; `nil` where there is no log.
        let inForce: InForceRecorder?
        /// What the public listener shows; `nil` where it is plain.
        let tls: TLSIdentity?
        /// What the gateway was started with.
        let configuration: Configuration
    }

    private let reader: SnapshotReader
    private let gate: ActivationGate
    private let target: Target
    private let logger: Logger
    private(set) var files: WatchedFiles
    /// How the files stood when they were last read, whatever came of it.
    private(set) var fingerprint: FileFingerprint
    private var passed: PassedAdapters

    init(
        options: ConfigurationOptions,
        gate: ActivationGate,
        target: Target,
        files: WatchedFiles,
        fingerprint: FileFingerprint,
        passed: PassedAdapters,
        logger: Logger
    ) {
        self.reader = SnapshotReader(options: options, scope: .used)
        // One case at a time: traffic goes first.
        self.gate = gate.narrowed(to: 1)
        self.target = target
        self.files = files
        self.fingerprint = fingerprint
        self.passed = passed
        self.logger = logger
    }

    /// Reads, checks, and puts in force.
    func reload() async -> ReloadReport {
        let began = ReloadReport.clock
        let report: ReloadReport
        do {
            report = try await self.reload(began: began)
        } catch {
            let reason = (error as? CommandFailure)?.message ?? "internal error: \(type(of: error))"
            report = ReloadReport(.refused, began: began, reasons: [reason])
        }
        self.announce(report)
        return report
    }

    private func reload(began: UInt64) async throws -> ReloadReport {
        func refusal(_ reasons: [String]) -> ReloadReport { ReloadReport(.refused, began: began, reasons: reasons) }
        // 1. Everything is read, as it stands at one moment.
        let snapshot = try await self.reader.read(known: self.files)
        let loaded = snapshot.loaded
        self.files = loaded.files ?? self.files
        self.fingerprint = snapshot.fingerprint ?? self.files.fingerprint
        guard !loaded.hasErrors, let roster = loaded.roster else {
            return refusal(loaded.diagnostics.sorted().map(\.description))
        }
        guard snapshot.fingerprint != nil else {
            return refusal(["the files keep changing while they are read; reload again when they stand still"])
        }
        // 2. Every adapter in use is held to its contracts, unless its files are as they were when it kept them.
        let used = loaded.candidates.filter(\.isUsed)
        let verdicts = await self.verdicts(on: used, files: snapshot.fingerprint)
        let inForce = Set(self.target.adapters.now.filter(\.isActive).map(\.name))
        let inactive = verdicts.filter { !$0.isActive }
        let worse = inactive.filter { loaded.configuration.isStrict || inForce.contains($0.name) }
        guard worse.isEmpty else {
            return refusal(worse.flatMap { ["the adapter `\($0.name)` may not be activated:"] + $0.firstReasons() })
        }
        // 3. The last thing that can fail: certificate and key that do not belong together are refused whole.
        if let tls = self.target.tls, let files = loaded.configuration.tls {
            try TLSFilesReader(files: files).replace(tls)
        }
        // 4. From here on messages meet the new roster; those under way end with the one they began with.
        let notes = self.notes(verdicts, loaded.configuration)
        self.target.roster.replace(with: roster.closing(Set(inactive.map(\.name))))
        self.target.adapters.replace(with: verdicts)
        // 5. The log says so. Where that fails, the next reload or start says it.
        do { try await self.target.inForce?.record() } catch {
            self.logger.error("logging what is in force failed", metadata: ["error.type": "\(type(of: error))"])
        }
        return ReloadReport(
            .reloaded,
            began: began,
            notes: notes,
            reasons: inactive.flatMap { ["the adapter `\($0.name)` is not active:"] + $0.firstReasons() }
        )
    }

    private func verdicts(on candidates: [AdapterCandidate], files: FileFingerprint?) async -> [AdapterActivation] {
        let changed = candidates.filter { self.passed.verdict(on: $0, files: files) == nil }
        let tried = await self.gate.verdicts(on: changed)
        let byName = Dictionary(tried.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let verdicts = candidates.compactMap { candidate in
            byName[candidate.name] ?? self.passed.verdict(on: candidate, files: files)
        }
        self.passed.note(verdicts, on: candidates, files: files)
        return verdicts
    }

    /// What is new, and what a reload cannot change.
    private func notes(_ verdicts: [AdapterActivation], _ configuration: Configuration) -> [String] {
        let before = Dictionary(self.target.adapters.now.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let adapters = verdicts.compactMap { verdict -> String? in
            guard verdict.isActive, let digest = verdict.digest?.prefix(12) else { return nil }
            guard let old = before[verdict.name], old.isActive else {
                return "\(verdict.name): in force now, \(digest)"
            }
            guard let known = old.digest?.prefix(12), known != digest else { return nil }
            return "\(verdict.name): \(known) is replaced by \(digest)"
        }
        let late = configuration.differences(from: self.target.configuration).map { key in
            "`\(key)` has changed: it takes effect when the gateway is started again"
        }
        return adapters + late
    }

    private func announce(_ report: ReloadReport) {
        Counter(label: "vestibule_reloads_total", dimensions: [("outcome", report.outcome.rawValue)]).increment()
        for line in report.reasons + report.notes { Terminal.error(line) }
        switch report.outcome {
        case .reloaded: self.logger.info("reloaded", metadata: ["partners": "\(self.target.roster.now.partners.count)"])
        case .refused: self.logger.error("reload refused; what was in force stays")
        }
    }
}
