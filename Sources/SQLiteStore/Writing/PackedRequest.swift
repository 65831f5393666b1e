import CommunityRequests
import GatewayCore

/// A new request with the values of all its statements, made on the caller's task.
struct PackedRequest: Sendable {
    let new: NewRequest
    let questions: RowValues
    let row: RowValues
    let message: RowValues
    let keys: PackedKeys

    /// - Throws: ``StoreError`` with code `notPermitted` for a time that cannot be stored.
    init(_ new: NewRequest) throws {
        let record = new.record
        let messageKey = LookupKey.message(new.message.partner, new.message.messageID)
        self.new = new
        self.row = try RequestRow.values(of: record)
        self.keys = PackedKeys(record.id, new.keys)

        var questions = RowValues(count: 6, size: 96)
        questions.append(messageKey)
        questions.append(LookupKey.name(record.investigation.description))
        questions.append(record.investigation.description)
        questions.append(record.request.agency.description)
        questions.append(record.isSandbox ? 1 : 0)
        questions.append(record.request.code.description)
        self.questions = questions

        var message = RowValues(count: 3, size: 64)
        message.append(messageKey)
        message.append(new.message.bodyDigest)
        message.append(record.request.state.rawValue)
        self.message = message
    }
}

/// The keys of a new request, with the values of the statement that keeps the sealing key.
struct PackedKeys: Sendable {
    let request: RequestID
    let sealing: RowValues
    let sealingKey: [UInt8]
    let token: [UInt8]?

    init(_ request: RequestID, _ keys: RequestKeys) {
        var sealing = RowValues(count: 2, size: 64)
        sealing.append(request.description)
        sealing.append(keys.sealing)
        self.request = request
        self.sealing = sealing
        self.sealingKey = keys.sealing
        self.token = keys.token
    }
}

/// The keys of a new consent.
struct NewConsentKey: Sendable {
    let id: String
    /// `nil`: a decoy's, which opens nothing.
    let request: String?
    let key: ConsentKey
}
