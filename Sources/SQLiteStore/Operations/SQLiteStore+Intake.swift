public import CommunityRequests
import Foundation
import GRDB
public import GatewayCore

extension SQLiteStore {
    public func commit(_ writes: [IntakeWrite]) async throws -> [Acceptance] {
        // Packed here, so that the one thread that writes does nothing else.
        let packed = try writes.map(PackedWrite.init)
        return try await self.writer.write { context in
            try packed.map { write in
                switch write {
                case .accept(let request): try Self.accept(request, context)
                case .close(let closing): try Self.close(closing, context)
                }
            }
        }
    }

    public func recorded(partner: PartnerID, messageID: String) async throws -> AnsweredMessage? {
        try await self.read { try $0.recorded(partner, messageID) }
    }

    private static func accept(_ first: PackedRequest, _ context: WriteContext) throws -> Acceptance {
        let database = context.database
        var packed = first
        var new = packed.new
        var record = new.record
        let statements = try context.intakeStatements()
        let check = try statements.check(packed)
        if check.isKnown, let repetition = try database.repetition(of: new.message) { return repetition }
        if new.onKnownReference == .ignored, let reference = record.reference,
            let known = try database.request(
                "WHERE reference_key = ? AND reference = ? AND partner = ? ORDER BY number DESC LIMIT 1",
                [LookupKey.name(reference), reference, record.partner.description]
            )
        {
            return .unchanged(try database.record(new.message, about: known, state: known.record.request.state))
        }
        guard check.count < new.investigationLimit else { return .limitReached }
        if let history = new.history {
            if let rate = history.rate,
                try database.requestCount(of: record, since: rate.since) >= rate.limit
            {
                return .rateReached
            }
            if let areas = history.areas,
                let reason = areas.review(try database.areas(of: record, since: areas.since))
            {
                packed = try PackedRequest(new.held(for: reason))
                new = packed.new
                record = new.record
            }
        }
        guard !check.isCodeTaken else { throw StoreError.codeTaken }
        try statements.insert(packed)
        if record.request.publication != nil, record.request.state == .open {
            let number = database.lastInsertedRowID
            try database.list(record, number: number)
            try database.append(new.logEntry, about: number)
        }
        context.newKeys.append(packed.keys)
        try context.queue(new.deliveries)
        return .accepted(
            MessageAnswer(
                request: record.id,
                code: record.request.code,
                state: record.request.state,
                redactions: record.redactions
            )
        )
    }

    private static func close(_ closing: NewClosing, _ context: WriteContext) throws -> Acceptance {
        let database = context.database
        if let repetition = try database.repetition(of: closing.message) { return repetition }
        func isAllowed(_ row: RequestRow) -> Bool {
            closing.agency == nil || closing.agency == row.record.request.agency
        }
        guard closing.references.count > 1 else {
            guard let found = try database.request(namedBy: closing), isAllowed(found) else { return .unknownRequest }
            return try Self.close([found], as: closing, context)
        }
        // All are found before the first is closed.
        var found: [RequestRow] = []
        var unknown: [Int] = []
        for (index, reference) in closing.references.enumerated() {
            guard let row = try database.request(reference, of: closing.message.partner), isAllowed(row) else {
                unknown.append(index + 1)
                continue
            }
            if !found.contains(where: { $0.number == row.number }) { found.append(row) }
        }
        guard unknown.isEmpty else { return .unknownReferences(unknown) }
        return try Self.close(found, as: closing, context)
    }

    /// Closes those of the requests that are not over yet; there is at least one.
    private static func close(
        _ found: [RequestRow],
        as closing: NewClosing,
        _ context: WriteContext
    ) throws -> Acceptance {
        let database = context.database
        var hasChanged = false
        var answered: [(RequestRow, RequestState)] = []
        for row in found {
            var record = row.record
            guard let state = record.request.state.following(closing.outcome) else {
                answered.append((row, record.request.state))
                continue
            }
            if record.request.state == .open, record.request.publication == nil {
                try database.requireFree(record.request.code)
            }
            record.request.state = state
            try database.run("UPDATE requests SET state = ? WHERE number = ?", [state.rawValue, row.number])
            try database.unlist(row.number)
            try context.queue(closing.deliveries(record))
            try database.append(closing.logEntry(record))
            answered.append((row, state))
            hasChanged = true
        }
        let (first, state) = answered[0]
        let answer = try database.record(closing.message, about: first, state: state, others: answered.dropFirst())
        return hasChanged ? .accepted(answer) : .unchanged(answer)
    }
}

/// A write with the values of its statements.
private enum PackedWrite {
    case accept(PackedRequest)
    case close(NewClosing)

    init(_ write: IntakeWrite) throws {
        switch write {
        case .accept(let request): self = .accept(try PackedRequest(request))
        case .close(let closing): self = .close(closing)
        }
    }
}

extension RequestState {
    /// The state after a closing; `nil` where nothing changes.
    fileprivate func following(_ outcome: Closing.Outcome) -> RequestState? {
        let next: RequestState =
            switch outcome {
            case .resolved: .resolved
            case .withdrawn: .withdrawn
            }
        // What was refused was never public, and what is purged is forgotten: neither can be resolved any more.
        return self == next || self == .refused || self == .purged ? nil : next
    }
}

extension Database {
    /// The recorded answer to a message.
    fileprivate func recorded(_ partner: PartnerID, _ messageID: String) throws -> AnsweredMessage? {
        let row = try self.row(
            """
            SELECT messages.body_digest, messages.state, requests.id, requests.code, requests.redactions
            FROM messages JOIN requests ON requests.number = messages.request
            WHERE messages.key = ?
            """,
            [Data(LookupKey.message(partner, messageID))]
        )
        return try row.map {
            AnsweredMessage(
                bodyDigest: try $0.bytes("body_digest"),
                answer: MessageAnswer(
                    request: try $0.value("id"),
                    code: try $0.value("code"),
                    state: try $0.choice("state"),
                    redactions: try $0.optionalPacked("redactions", Packed.readCounts) ?? [:],
                    others: try self.others(of: LookupKey.message(partner, messageID))
                )
            )
        }
    }

    /// The other requests that a message was answered about.
    private func others(of key: [UInt8]) throws -> [AnsweredRequest] {
        try self.rows(
            """
            SELECT requests.id, requests.code, message_requests.state
            FROM message_requests JOIN requests ON requests.number = message_requests.request
            WHERE message_requests.key = ? ORDER BY message_requests.position
            """,
            [Data(key)]
        ).map {
            AnsweredRequest(request: try $0.value("id"), code: try $0.value("code"), state: try $0.choice("state"))
        }
    }

    /// What a message is answered with that came before; `nil` for a new one.
    fileprivate func repetition(of message: MessageRecord) throws -> Acceptance? {
        guard let known = try self.recorded(message.partner, message.messageID) else { return nil }
        return known.bodyDigest == message.bodyDigest ? .replayed(known.answer) : .messageIDReused
    }

    /// Records a message and its answer.
    fileprivate func insert(_ message: MessageRecord, about request: Int64, state: RequestState) throws {
        try self.run(
            "INSERT INTO messages (key, body_digest, request, state) VALUES (?, ?, ?, ?)",
            [
                Data(LookupKey.message(message.partner, message.messageID)), Data(message.bodyDigest), request,
                state.rawValue,
            ]
        )
    }

    /// Records a message about requests that were there before, and makes its answer.
    fileprivate func record(
        _ message: MessageRecord,
        about row: RequestRow,
        state: RequestState,
        others: ArraySlice<(RequestRow, RequestState)> = []
    ) throws -> MessageAnswer {
        try self.insert(message, about: row.number, state: state)
        for (position, (other, state)) in zip(others.indices, others) {
            try self.run(
                "INSERT INTO message_requests (key, position, request, state) VALUES (?, ?, ?, ?)",
                [
                    Data(LookupKey.message(message.partner, message.messageID)), position, other.number,
                    state.rawValue,
                ]
            )
        }
        return MessageAnswer(
            request: row.record.id,
            code: row.record.request.code,
            state: state,
            redactions: row.record.redactions,
            others: others.map { other, state in
                AnsweredRequest(request: other.record.id, code: other.record.request.code, state: state)
            }
        )
    }

    /// A partner's request by its own name: of several the newest that is still open, else the newest.
    fileprivate func request(_ reference: String, of partner: PartnerID) throws -> RequestRow? {
        try self.request(
            "WHERE reference_key = ? AND reference = ? AND partner = ? \(Self.newest)",
            [LookupKey.name(reference), reference, partner.description]
        )
    }

    private static var newest: String { "ORDER BY state IN ('open', 'in_review') DESC, number DESC LIMIT 1" }

    /// The request that a closing names: the partner's own reference finds it, else the investigation code; of
    /// several the newest that is still open, else the newest.
    fileprivate func request(namedBy closing: NewClosing) throws -> RequestRow? {
        let partner = closing.message.partner
        if let reference = closing.references.first, let found = try self.request(reference, of: partner) {
            return found
        }
        guard let investigation = closing.investigation else { return nil }
        let agency = closing.agency?.description
        return try self.request(
            """
            WHERE investigation_key = ? AND investigation = ? AND partner = ? AND coalesce(agency = ?, 1)
            \(Self.newest)
            """,
            [LookupKey.name(investigation.description), investigation.description, partner.description, agency]
        )
    }
}
