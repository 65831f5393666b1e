import Foundation

/// A proof that an entry stands in a log, whole in itself: `.tlog-proof` (`c2sp.org/tlog-proof@v1`).
public struct LogProof: Hashable, Sendable {
    private static let header = "c2sp.org/tlog-proof@v1"

    public let inclusion: InclusionProof
    public let checkpoint: SignedCheckpoint
    /// What an application adds. It is not authenticated, and ours has none.
    public let extra: [UInt8]?

    public init(inclusion: InclusionProof, checkpoint: SignedCheckpoint, extra: [UInt8]? = nil) {
        self.inclusion = inclusion
        self.checkpoint = checkpoint
        self.extra = extra
    }

    /// Reads a proof; nothing of it is verified yet.
    ///
    /// - Throws: ``LogError`` with code `malformed`.
    public init(_ text: String) throws {
        let malformed = LogError(.malformed, "a proof is not of the form \(LogProof.header)")
        guard let division = text.range(of: "\n\n", options: .literal) else { throw malformed }
        var lines = text[..<division.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)[...]
        guard lines.popFirst().map(String.init) == LogProof.header else { throw malformed }
        if let line = lines.first, line.hasPrefix("extra ") {
            guard let extra = Data(base64Encoded: String(line.dropFirst(6))) else { throw malformed }
            self.extra = Array(extra)
            lines.removeFirst()
        } else {
            self.extra = nil
        }
        guard let line = lines.popFirst(), line.hasPrefix("index "), let index = Int(line.dropFirst(6)), index >= 0,
            line.dropFirst(6) == String(index), lines.count < 64
        else { throw malformed }
        self.inclusion = InclusionProof(
            index: index,
            hashes: try lines.map { line in
                guard let hash = TreeHash(String(line)) else { throw malformed }
                return hash
            }
        )
        self.checkpoint = try SignedCheckpoint(Array(text[division.upperBound...].utf8))
    }

    public var text: String {
        let lines =
            [LogProof.header] + (self.extra.map { ["extra \(Data($0).base64EncodedString())"] } ?? [])
            + ["index \(self.inclusion.index)"] + self.inclusion.hashes.map(\.description)
        return lines.map { $0 + "\n" }.joined() + "\n" + String(decoding: self.checkpoint.bytes, as: UTF8.self)
    }

    /// Goes on only where a checkpoint that the policy accepts holds the entry.
    ///
    /// - Throws: ``LogError`` with code `notHeld`.
    public func verify(entry: [UInt8], under policy: LogPolicy) throws {
        try policy.verify(self.checkpoint)
        let head = self.checkpoint.checkpoint
        guard self.inclusion.proves(.leaf(entry), inTreeOfSize: head.size, root: head.root) else {
            throw LogError(.notHeld, "the entry is not in the log at index \(self.inclusion.index)")
        }
    }
}
