import ArgumentParser
import CommunityRequests
import Foundation
import GatewayCore
import Masking
import Synchronization

extension OversightCommand {
    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Checks opened fields against the request's entry in the public log. Needs no key.",
            discussion: "Whoever is to see one field only is given the file with the other openings taken out."
        )

        @Argument(help: "Opened fields, as `oversight open --out` writes them.") var file: String
        @Option(name: .long, help: "The log's address or folder: recomputes it, and takes the entry from it.")
        var log: String?
        @OptionGroup var trust: LogTrust
        @Option(
            name: .long,
            help: "The entry instead, in a file, as the log or `/v1/regions/…` serves it; its place is not checked."
        )
        var entry: String?

        func validate() throws {
            if (self.log == nil) == (self.entry == nil) { throw ValidationError("give --log or --entry, one of them") }
        }

        func run() async throws {
            let file = try OversightFile.read(self.file)
            let openings = try file.fieldOpenings()
            guard !openings.isEmpty else { throw CommandFailure(.notHeld, "\(self.file): has no opened field") }
            let entry = try await self.entry(of: file)
            for opening in openings {
                let committed = Data(opening.commitment).base64EncodedString()
                guard entry.commitments[opening.field.rawValue] == committed else {
                    throw CommandFailure(.notHeld, "\(opening.field.rawValue): is not what the log is committed to")
                }
                Terminal.print("\(opening.field.rawValue): is what the gateway committed to in the log")
            }
        }

        private func entry(of file: OversightFile) async throws -> PublishedEntry {
            if let place = self.log { return try await self.entry(of: file, in: place) }
            let path = self.entry ?? ""
            let entries = FileManager.default.contents(atPath: path).map(PublishedEntry.all(in:)) ?? []
            guard !entries.isEmpty else {
                throw CommandFailure(
                    .notHeld,
                    "\(path): is no entry of a published request, and no region that holds one"
                )
            }
            guard let entry = entries.first(where: { $0.publicCode == file.code }) else {
                throw CommandFailure(.notHeld, "the entry is about another request")
            }
            return entry
        }

        private func entry(of file: OversightFile, in place: String) async throws -> PublishedEntry {
            let source = try LogSource(place)
            let found = Mutex<PublishedEntry?>(nil)
            let verification = LogVerification(
                source: source,
                policy: try await self.trust.policy(for: source),
                entry: { bytes in
                    guard let entry = PublishedEntry(entry: Data(bytes)), entry.publicCode == file.code else { return }
                    found.withLock { $0 = $0 ?? entry }
                }
            )
            let findings = try await verification.findings()
            guard findings.holds else {
                throw CommandFailure(.notHeld, (findings.problems + ["the log does not hold"]).joined(separator: "\n"))
            }
            guard let entry = found.withLock({ $0 }) else {
                throw CommandFailure(.notHeld, "the log has no published request of that code")
            }
            Terminal.print(
                findings.isSigned
                    ? "the log holds, with \(findings.size) entries; \(self.trust.remark)"
                    : "the log holds, with \(findings.size) entries; \(LogTrust.unsigned)"
            )
            return entry
        }
    }
}

/// What the log's entry of a published request says about who asked.
private struct PublishedEntry: Decodable {
    let publicCode: String
    let commitments: [String: String]

    private enum CodingKeys: String, CodingKey {
        case publicCode = "public_code"
        case commitments = "officer_commitments"
    }

    /// A request as a region serves it, with its entry as text.
    private struct Served: Decodable {
        struct Place: Decodable { let entry: String }
        let log: Place
    }

    private struct Region: Decodable { let requests: [Served] }

    /// `nil` where the bytes are another entry, or none.
    init?(entry: Data) {
        guard let entry = try? JSONDecoder().decode(Self.self, from: entry) else { return nil }
        self = entry
    }

    /// The entries that a file holds: one as it is, one that is served, or a region's.
    static func all(in data: Data) -> [PublishedEntry] {
        let decoder = JSONDecoder()
        if let entry = PublishedEntry(entry: data) { return [entry] }
        let served =
            (try? decoder.decode(Served.self, from: data)).map { [$0] }
            ?? (try? decoder.decode(Region.self, from: data))?.requests ?? []
        return served.compactMap { PublishedEntry(entry: Data($0.log.entry.utf8)) }
    }
}
