public import AnswerProtocol
public import Foundation

/// A receipt with the key that may withdraw its consent: a file that an owner keeps, and shows to nobody.
///
/// The receipt alone, ``receipt``, is what a court would be shown.
public struct HeldReceipt: Sendable {
    public let receipt: Receipt
    public let withdrawalKey: WithdrawalKey

    init(receipt: Receipt, withdrawalKey: WithdrawalKey) {
        self.receipt = receipt
        self.withdrawalKey = withdrawalKey
    }

    /// Reads a receipt from its file.
    ///
    /// - Throws: ``OwnerError/vault`` where there is none that can be read.
    public init(contentsOf url: URL) throws(OwnerError) {
        guard let held = try OwnerFile(url: url).read(HeldReceipt.self) else { throw .vault }
        self = held
    }

    /// Writes the receipt to a file that its owner alone can read.
    public func write(to url: URL) throws(OwnerError) { try OwnerFile(url: url).write(self) }
}

extension HeldReceipt: Codable {
    private enum Keys: String, CodingKey {
        case receipt
        case withdrawalKey = "withdrawal_private_key"
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Keys.self)
        guard let receipt = Receipt(try container.decode(Base64Bytes.self, forKey: .receipt).bytes),
            let key = WithdrawalKey(
                rawRepresentation: try container.decode(Base64Bytes.self, forKey: .withdrawalKey).bytes
            ), key.publicKey == receipt.statement.withdrawalKey.bytes
        else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: container.codingPath, debugDescription: "not a receipt with its withdrawal key")
            )
        }
        self.init(receipt: receipt, withdrawalKey: key)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Keys.self)
        try container.encode(Base64Bytes(self.receipt.encoded), forKey: .receipt)
        try container.encode(Base64Bytes(self.withdrawalKey.rawRepresentation), forKey: .withdrawalKey)
    }
}
