import Foundation

/// The files and folders that a gateway is configured by: what a reload reads, and what is watched.
struct WatchedFiles: Sendable, Equatable {
    /// Folders are looked at with everything below them.
    let paths: Set<String>

    /// Everything that a configuration names.
    ///
    /// - Parameter named: Files that the agency directory and the policy name.
    init(_ configuration: Configuration, named: [String]) {
        var paths = Set([configuration.file, configuration.adapters, configuration.contracts, configuration.agencies])
        paths.formUnion(named)
        if let policy = configuration.policy { paths.insert(policy) }
        for list in [configuration.harmlessWords, configuration.names].compactMap(\.self) { paths.insert(list) }
        if let tls = configuration.tls { paths.insert(tls.certificate) }
        let partners = configuration.partners.flatMap { entry in
            entry.secrets + (entry.callback?.secrets ?? []) + (entry.apiKey.map { [$0] } ?? [])
        }
        let platforms = configuration.ownerPlatforms.flatMap { $0.secrets + ($0.notify?.secrets ?? []) }
        let secrets = (partners + platforms).map(\.value)
        for case .file(let path) in secrets + (configuration.tls.map { [$0.key] } ?? []) { paths.insert(path) }
        self.paths = paths
    }

    /// How they stand now.
    var fingerprint: FileFingerprint { FileFingerprint(self.paths) }
}

/// How files stand at one moment, by what their folders say of them. Nothing is read.
struct FileFingerprint: Sendable, Equatable {
    /// One file: another content has another stamp, except where it was changed twice within a tick of the clock.
    private struct Stamp: Sendable, Equatable {
        let device: UInt64
        let node: UInt64
        let size: Int64
        let modified: [Int]
        let changed: [Int]

        init(_ status: stat) {
            self.device = UInt64(status.st_dev)
            self.node = UInt64(status.st_ino)
            self.size = Int64(status.st_size)
            self.modified = [status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
            self.changed = [status.st_ctim.tv_sec, status.st_ctim.tv_nsec]
        }

        func isSameFile(as other: Stamp) -> Bool { self.device == other.device && self.node == other.node }
    }

    private let stamps: [String: Stamp]
    /// The latest change of any of them, in seconds since 1970.
    private let latest: Double

    init(_ paths: Set<String>) {
        var stamps: [String: Stamp] = [:]
        var latest = 0.0
        // Links are followed, as everything that reads the files does; the folders above keep one from leading in a circle.
        func look(_ path: String, below folders: [Stamp]) {
            var status = stat()
            // What is not there is part of the picture by its absence.
            guard stat(path, &status) == 0 else { return }
            let stamp = Stamp(status)
            stamps[path] = stamp
            latest = max(latest, Double(status.st_ctim.tv_sec) + Double(status.st_ctim.tv_nsec) / 1e9)
            guard status.st_mode & S_IFMT == S_IFDIR, !folders.contains(where: { $0.isSameFile(as: stamp) }) else {
                return
            }
            for name in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] {
                look("\(path)/\(name)", below: folders + [stamp])
            }
        }
        for path in paths { look(path, below: []) }
        self.stamps = stamps
        self.latest = latest
    }

    private init(stamps: [String: Stamp]) {
        self.stamps = stamps
        self.latest = 0
    }

    /// The part of it that is at or below the paths.
    func part(below paths: [String]) -> FileFingerprint {
        FileFingerprint(
            stamps: self.stamps.filter { stamp in
                paths.contains { stamp.key == $0 || stamp.key.hasPrefix("\($0)/") }
            }
        )
    }

    /// Whether something changed so lately that a further change would not show: a file's time moves in steps of a few
    /// milliseconds.
    var isFresh: Bool { abs(Date().timeIntervalSince1970 - self.latest) < 0.05 }
}
