import AnswerProtocol
import CommunityRequests
import Crypto
import Foundation
import Masking

/// Makes the log's entries. Their forms are described in this module's article on the log.
///
/// JSON with sorted members and without spaces, version 1. Nothing personal is in any: an entry cannot be taken back.
package enum LogEntries {
    private static let version = 1

    /// A request that is published. `nil` where it is the sandbox's, or has no publication.
    ///
    /// - Parameter salt: 16 random bytes, which open the commitment to its description.
    package static func published(_ record: RequestRecord, salt: [UInt8]) throws -> NewLogEntry? {
        let request = record.request
        guard !record.isSandbox, let publication = request.publication else { return nil }
        let schedule = publication.schedule
        return try self.entry(
            .requestPublished,
            Published(
                publicCode: request.code.description,
                platform: request.platform,
                adapter: .init(name: record.adapter, digest: record.adapterDigest),
                agency: request.agency.description,
                offense: request.offense?.code,
                descriptionCommitment: self.commitment(to: request.description, salt: salt),
                officerCommitments: record.sealed.flatMap(OfficerSeal.commitments)?.reduce(into: [:]) {
                    $0[$1.key.rawValue] = Data($1.value).base64EncodedString()
                },
                window: .init(
                    start: request.window.start.rfc3339,
                    end: request.window.end.rfc3339,
                    timeZone: request.timeZone
                ),
                area: .init(zoom: Cell.zoom, cells: request.cells.map(\.description)),
                publishedAt: schedule.publishedAt.rfc3339,
                answersCloseAt: schedule.last.rfc3339,
                releases: .init(
                    first: schedule.first.rfc3339,
                    every: schedule.every,
                    last: schedule.last.rfc3339
                ),
                tokenKey: Data(publication.tokenKey).base64EncodedString(),
                reviewed: record.reviewReasons.isEmpty ? nil : true
            ),
            salt: salt
        )
    }

    /// A request that was published has a new state. `nil` where it never was, or is the sandbox's.
    static func changed(_ record: RequestRecord, to state: RequestState, at instant: Instant) throws -> NewLogEntry? {
        guard !record.isSandbox, record.request.publication != nil else { return nil }
        return try self.entry(
            .requestState,
            Changed(
                publicCode: record.request.code.description,
                state: state.rawValue,
                at: instant.cut(toSeconds: 900).rfc3339
            )
        )
    }

    /// A request was refused.
    ///
    /// - Parameters:
    ///   - agency: `nil` where the message named none for which the partner may ask.
    ///   - reviewed: Whether a person refused it.
    static func refused(
        agency: ORI?,
        rules: [RuleID],
        at instant: Instant,
        reviewed: Bool = false
    ) throws -> NewLogEntry {
        try self.entry(
            .requestRefused,
            Refused(
                agency: agency?.description,
                rules: Set(rules.map(\.description)).sorted(),
                month: String(instant.rfc3339.prefix(7)),
                reviewed: reviewed ? true : nil
            )
        )
    }

    /// A description was taken down.
    static func takenDown(_ code: PublicCode, reason: TakeDownReason, at instant: Instant) throws -> NewLogEntry {
        try self.entry(
            .descriptionTakenDown,
            TakenDown(
                publicCode: code.description,
                reason: reason.rawValue,
                at: instant.cut(toSeconds: 900).rfc3339
            )
        )
    }

    /// A demand was served on the operator.
    ///
    /// - Parameter salt: 16 random bytes, which open the commitment to the note.
    static func served(_ demand: ServedDemand, salt: [UInt8]) throws -> NewLogEntry {
        let hasNote = !demand.note.isEmpty
        return try self.entry(
            .demandServed,
            Served(
                demand: demand.kind.rawValue,
                date: demand.date,
                outcome: demand.outcome?.rawValue,
                noteCommitment: hasNote ? self.commitment(to: demand.note, salt: salt) : nil
            ),
            salt: hasNote ? salt : nil
        )
    }

    /// What is in force.
    static func inForce(_ statement: InForce) throws -> NewLogEntry { try self.entry(.inForce, statement) }

    /// SHA-256 over salt and text, base64.
    static func commitment(to description: String, salt: [UInt8]) -> String {
        Data(SHA256.hash(data: salt + Array(description.utf8))).base64EncodedString()
    }

    /// The request that an entry is about; `nil` for one that is about none.
    static func publicCode(in entry: [UInt8]) -> PublicCode? {
        struct About: Decodable {
            let code: String

            enum CodingKeys: String, CodingKey { case code = "public_code" }
        }
        return (try? WireJSON.decode(About.self, from: entry)).flatMap { PublicCode($0.code) }
    }

    private static func entry(
        _ kind: LogEntryKind,
        _ content: some Encodable,
        salt: [UInt8]? = nil
    ) throws -> NewLogEntry {
        NewLogEntry(
            kind: kind,
            bytes: try WireJSON.encode(Envelope(kind: kind, content: content)),
            descriptionSalt: salt
        )
    }

    /// The members that every entry has, beside those of its kind.
    private struct Envelope<Content: Encodable>: Encodable {
        let kind: LogEntryKind
        let content: Content

        private enum Keys: String, CodingKey { case v, kind }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Keys.self)
            try container.encode(LogEntries.version, forKey: .v)
            try container.encode(self.kind.rawValue, forKey: .kind)
            try self.content.encode(to: encoder)
        }
    }
}
