import CommunityRequests
import Foundation
import GatewayCore
import Logging
import ServiceLifecycle

/// When partners last used which of their keys, kept in the data folder: `key-use.json`. No key can be told from it.
struct KeyUseFile {
    let path: String

    init(data: String) { self.path = "\(data)/key-use.json" }

    private struct Entry: Codable {
        var partner: String
        var key: String
        var last: String
    }

    /// What was kept; empty where there is no such file.
    ///
    /// - Throws: Where the file is there and is none of the gateway's.
    func read() throws -> [KeyUse] {
        guard let data = FileManager.default.contents(atPath: self.path) else { return [] }
        return try JSONDecoder().decode([Entry].self, from: data).compactMap { entry in
            guard let partner = PartnerID(entry.partner), let last = Instant(rfc3339: entry.last) else { return nil }
            return KeyUse(partner: partner, key: entry.key, last: last)
        }
    }

    /// Puts what is known in the place of what was kept, as a whole.
    func write(_ uses: [KeyUse]) throws {
        let entries = uses.map {
            Entry(partner: $0.partner.description, key: $0.key, last: $0.last.rfc3339)
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        try encoder.encode(entries).write(to: URL(fileURLWithPath: self.path), options: .atomic)
    }
}

/// Keeps what is noted of keys, every half minute where something changed, and at the end.
struct KeyUseKeeper: Service {
    let recorder: KeyUseRecorder
    let file: KeyUseFile
    let logger: Logger

    /// Goes on from what an earlier run kept.
    func restore() {
        do { self.recorder.restore(try self.file.read()) } catch {
            self.logger.warning("notes of the use of keys cannot be read and begin anew")
        }
    }

    func run() async throws {
        var written = 0
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: .seconds(30)) }
            let (uses, version) = self.recorder.snapshot
            guard version != written else { continue }
            do {
                try self.file.write(uses)
                written = version
            } catch {
                self.logger.warning("notes of the use of keys cannot be written")
            }
        }
    }
}
