public import CommunityRequests
import Crypto
private import Foundation

/// One entry of the audit trail. Each is bound to the one before it, so that none can be changed or taken out without
/// all that follow saying so.
public struct AuditRecord: Sendable, Equatable {
    /// From 1 on, without gaps.
    public let number: Int64
    public let at: Instant
    public let actor: String
    public let action: AuditAction
    public let subject: String?
    public let detail: String?
    /// SHA-256 over the hash before it and this entry; 32 bytes.
    public let hash: [UInt8]

    /// The hash before the first entry.
    public static let beginning = [UInt8](repeating: 0, count: 32)

    /// Takes an entry as it is kept.
    public init(
        number: Int64,
        at: Instant,
        actor: String,
        action: AuditAction,
        subject: String?,
        detail: String?,
        hash: [UInt8]
    ) {
        self.number = number
        self.at = at
        self.actor = actor
        self.action = action
        self.subject = subject
        self.detail = detail
        self.hash = hash
    }

    /// Puts an event behind the entry before it.
    ///
    /// - Parameter before: The last number and hash; `nil` for the first entry.
    public init(_ event: AuditEvent, after before: (number: Int64, hash: [UInt8])?) {
        let number = (before?.number ?? 0) + 1
        let actor = event.actor.description
        self.init(
            number: number,
            at: event.at,
            actor: actor,
            action: event.action,
            subject: event.subject,
            detail: event.detail,
            hash: Self.hash(
                before: before?.hash ?? Self.beginning,
                number: number,
                at: event.at,
                texts: [actor, event.action.rawValue, event.subject, event.detail]
            )
        )
    }

    /// Whether it is what was written behind the entry with that hash.
    public func follows(_ before: [UInt8]) -> Bool {
        self.hash
            == Self.hash(
                before: before,
                number: self.number,
                at: self.at,
                texts: [self.actor, self.action.rawValue, self.subject, self.detail]
            )
    }

    /// Lengths stand before texts, so that no two entries have the same bytes.
    private static func hash(before: [UInt8], number: Int64, at: Instant, texts: [String?]) -> [UInt8] {
        var bytes = Data(before)
        func append(_ integer: Int64) { withUnsafeBytes(of: integer.bigEndian) { bytes.append(contentsOf: $0) } }
        append(number)
        append(at.seconds)
        for text in texts {
            append(text.map { Int64($0.utf8.count) } ?? -1)
            bytes.append(contentsOf: (text ?? "").utf8)
        }
        return Array(SHA256.hash(data: bytes))
    }
}
