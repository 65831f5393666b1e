import CommunityRequests
import GatewayCore

/// An intake store that fails as a test wants, with a driver's error that repeats what it was given.
struct FailingStore: IntakeStore, LogStore {
    let error: any Error

    func commit(_ writes: [IntakeWrite]) async throws -> [Acceptance] { throw self.error }

    func append(_ entries: [NewLogEntry]) async throws { throw self.error }

    func logEntries(from index: Int64, limit: Int) async throws -> [[UInt8]] { throw self.error }

    func lastLogEntry(of kind: LogEntryKind, before index: Int64) async throws -> PlacedLogEntry? { throw self.error }

    func takeDown(
        _ id: RequestID,
        reason: TakeDownReason,
        logEntry: NewLogEntry,
        audit: AuditEvent
    ) async throws -> Bool { throw self.error }

    func recorded(partner: PartnerID, messageID: String) async throws -> AnsweredMessage? { throw self.error }
}

/// A driver's own error, whose text holds values.
struct TalkativeError: Error, CustomStringConvertible {
    let description: String
}
