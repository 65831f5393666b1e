import CommunityRequests
import Foundation

/// What became of a reload, as `vestibule reload` reads it from the data folder.
struct ReloadReport: Codable, Sendable, Equatable {
    enum Outcome: String, Codable, Sendable { case reloaded, refused }

    var outcome: Outcome
    /// When it began, on the machine's clock that never goes back, in nanoseconds.
    var began: UInt64
    /// What is in force now, and what a new start would bring; a line each.
    var notes: [String]
    /// Why it was refused, or why an adapter is not active; a line each.
    var reasons: [String]

    /// The machine's clock that never goes back; the same for all processes.
    static var clock: UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }

    /// Its file in a data folder.
    static func file(data: String) -> String { "\(data)/reload.json" }

    /// Puts the report into a data folder (0600), whole or not at all.
    func write(data: String) throws {
        try WholeFile.write(self, to: Self.file(data: data))
    }

    /// The last report in a data folder.
    init?(data: String) {
        guard let bytes = FileManager.default.contents(atPath: Self.file(data: data)),
            let report = try? JSONDecoder().decode(Self.self, from: bytes)
        else { return nil }
        self = report
    }

    init(_ outcome: Outcome, began: UInt64, notes: [String] = [], reasons: [String]) {
        self.outcome = outcome
        self.began = began
        self.notes = notes
        self.reasons = reasons
    }
}
