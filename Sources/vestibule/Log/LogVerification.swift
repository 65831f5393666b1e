import Foundation
import GatewayCore
import OwnerKit
import TransparencyLog

/// Recomputes a whole log and compares it with what is served.
struct LogVerification: Sendable {
    let source: LogSource
    /// Whose signatures are asked for; `nil` where no key is known.
    let policy: LogPolicy?
    /// Told how many entries have been looked at, and of how many.
    var progress: @Sendable (Int, Int) -> Void = { _, _ in }
    /// Given every entry. What it says counts only where the findings hold.
    var entry: @Sendable ([UInt8]) -> Void = { _ in }

    /// What was found.
    struct Findings: Encodable {
        var origin = ""
        var size = 0
        var root = ""
        /// Whether signatures were checked, and hold.
        var isSigned = false
        /// By kind; what this version does not know is under `unknown`.
        var entries: [String: Int] = [:]
        /// What does not hold, and where. Empty where all does.
        var problems: [String] = []
        var holds: Bool { self.problems.isEmpty }

        private enum CodingKeys: String, CodingKey { case origin, size, root, isSigned, entries, problems, holds }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(self.origin, forKey: .origin)
            try container.encode(self.size, forKey: .size)
            try container.encode(self.root, forKey: .root)
            try container.encode(self.isSigned, forKey: .isSigned)
            try container.encode(self.entries, forKey: .entries)
            try container.encode(self.problems, forKey: .problems)
            try container.encode(self.holds, forKey: .holds)
        }
    }

    /// How many files are asked for at a time.
    private static let questionsAtOnce = 16
    /// The most problems that are listed: where one file is lost, all above it differ.
    private static let problemLimit = 20

    /// As ``run()``, with what a command says where the log cannot be reached.
    ///
    /// - Throws: ``CommandFailure``.
    func findings() async throws -> Findings {
        do {
            return try await self.run()
        } catch let error as OwnerError {
            throw CommandFailure(.notHeld, error == .unreachable ? "the log does not answer" : "the log: \(error)")
        }
    }

    func run() async throws -> Findings {
        var findings = Findings()
        guard let bytes = try await self.source.read("checkpoint") else {
            findings.problems = ["checkpoint: is not there"]
            return findings
        }
        let signed: SignedCheckpoint
        do {
            signed = try SignedCheckpoint(bytes)
            try self.policy?.verify(signed)
            findings.isSigned = self.policy != nil
        } catch let error as LogError {
            findings.problems = ["checkpoint: \(error.message)"]
            return findings
        }
        let head = signed.checkpoint
        findings.origin = head.origin
        findings.size = head.size
        findings.root = head.root.description
        var audit = LogAudit(head)
        while let name = audit.nextBundle, findings.problems.count < Self.problemLimit {
            do {
                guard let bundle = try await self.source.tile(name) else {
                    throw LogError(.missing, "\(name): is not there")
                }
                let (entries, tiles) = try audit.add(bundle)
                for entry in entries {
                    findings.entries[Self.kind(of: entry), default: 0] += 1
                    self.entry(entry)
                }
                for tile in tiles { try await self.compare(tile, below: name, &findings) }
                for tile in tiles + [bundle] { try await self.compareEarlier(than: tile, &findings) }
                self.progress(audit.size, head.size)
            } catch let error as LogError {
                // What comes after it hangs on it.
                findings.problems.append(error.message)
                return findings
            }
        }
        if findings.problems.count < Self.problemLimit, !audit.holds {
            findings.problems.append("checkpoint: the entries do not have its root")
        }
        return findings
    }

    private func compare(_ computed: LogFile, below bundle: TileName, _ findings: inout Findings) async throws {
        guard let served = try await self.source.tile(computed.name) else {
            findings.problems.append("\(computed.name): is not there")
            return
        }
        guard served.bytes != computed.bytes else { return }
        guard served.bytes.count == computed.bytes.count else {
            findings.problems.append("\(computed.name): has another length than it must have")
            return
        }
        let place = zip(served.bytes, computed.bytes).enumerated().first { $1.0 != $1.1 }.map { $0.offset / 32 } ?? 0
        let what =
            computed.name.content == .hashes(level: 0)
            ? "entry \(computed.name.index * TileName.fullWidth + place) of \(bundle) does not have the hash that is there"
            : "hash \(place) does not follow from the tiles below"
        findings.problems.append("\(computed.name): \(what)")
    }

    /// Partial tiles of earlier checkpoints that are still served must be the beginnings of those that have grown from them.
    private func compareEarlier(than tile: LogFile, _ findings: inout Findings) async throws {
        let names = try self.source.earlier(tile.name).filter { $0 != tile.name }
        let wrong = try await withThrowingTaskGroup(of: TileName?.self) { group in
            var rest = names[...]
            var wrong: [TileName] = []
            for _ in 0..<Self.questionsAtOnce {
                if let name = rest.popFirst() { group.addTask { try await self.differs(name, from: tile) } }
            }
            while let found = try await group.next() {
                if let found { wrong.append(found) }
                if let name = rest.popFirst() { group.addTask { try await self.differs(name, from: tile) } }
            }
            return wrong.sorted { $0.width < $1.width }
        }
        findings.problems += wrong.map { "\($0): is not the beginning of \(tile.name)" }
    }

    private func differs(_ name: TileName, from tile: LogFile) async throws -> TileName? {
        guard let bytes = try await self.source.read(name.description) else { return nil }
        return try name.width < tile.name.width && tile.cut(to: name).bytes == bytes ? nil : name
    }

    private struct Kind: Decodable { let kind: String }

    private static func kind(of entry: [UInt8]) -> String {
        guard let kind = try? JSONDecoder().decode(Kind.self, from: Data(entry)).kind,
            LogEntryKind(rawValue: kind) != nil
        else { return "unknown" }
        return kind
    }
}
