import CommunityRequests
import Foundation
import GRDB
import GatewayCore

/// The transaction that one group of writes shares. It never leaves the writer's thread.
final class WriteContext {
    let database: Database
    /// Keys of the requests accepted in this group: committed to the key store before the group itself is.
    var newKeys: [PackedKeys] = []
    /// Whether something was erased that must not stay behind in the write-ahead log.
    var hasErased = false

    /// Keys of the consents recorded in this group, committed as those of requests are.
    var newConsentKeys: [NewConsentKey] = []

    private let keys: SQLiteKeyStore
    private var intake: IntakeStatements?

    init(_ database: Database, keys: SQLiteKeyStore) {
        self.database = database
        self.keys = keys
    }

    /// The keys of consents, those of this group among them.
    func consentKeys(_ consents: [ConsentID]) throws -> [ConsentID: ConsentKey] {
        var known = try self.keys.consentKeys(consents)
        for new in self.newConsentKeys {
            if new.request != nil, let id = ConsentID(new.id), consents.contains(id) { known[id] = new.key }
        }
        return known
    }

    /// Queues callbacks, sealed under the keys of their requests.
    ///
    /// - Throws: ``StoreError`` with code `notFound` where a request has no keys.
    func queue(_ deliveries: [NewDelivery]) throws {
        for delivery in deliveries {
            let request = delivery.request.description
            let new = self.newKeys.last { $0.request == delivery.request }?.sealingKey
            guard let key = try new ?? self.keys.sealingKeys([request])[request] else {
                throw StoreError(.notFound, "a request without a sealing key can have no callback")
            }
            try self.database.queue(
                delivery,
                sealed: BodyCipher.seal(delivery.body, key: key, of: delivery.id.description)
            )
        }
    }

    /// The statements of new requests; looked up once.
    func intakeStatements() throws -> IntakeStatements {
        if let intake { return intake }
        let statements = try IntakeStatements(self.database)
        self.intake = statements
        return statements
    }
}

@available(*, unavailable)
extension WriteContext: Sendable {}
