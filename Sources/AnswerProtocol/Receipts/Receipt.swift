import Crypto
import Foundation

/// The gateway's signed word that it has an owner's consent: proof of the consent and its scope, of nobody's name.
public struct Receipt: Hashable, Sendable {
    /// What it says.
    public let statement: ReceiptStatement
    /// The JSON as it was signed.
    public let signedText: [UInt8]
    /// Ed25519 by the gateway's receipt key, 64 bytes.
    public let signature: [UInt8]

    /// The bytes of a receipt: the text's length in two bytes, the text, the signature.
    public var encoded: [UInt8] {
        var writer = ByteWriter()
        writer.append(integer: UInt16(truncatingIfNeeded: self.signedText.count))
        writer.append(self.signedText)
        writer.append(self.signature)
        return writer.bytes
    }

    /// Reads a receipt; `nil` unless it has the form of one. Its signature is not looked at.
    public init?(_ encoded: [UInt8]) {
        var reader = ByteReader(encoded)
        guard let receipt = try? Receipt(from: &reader), (try? reader.nothingIsLeft()) != nil else { return nil }
        self = receipt
    }

    init?(from reader: inout ByteReader) throws(ByteReader.Malformed) {
        let text = try reader.take(Int(try reader.integer(UInt16.self)))
        self.init(signedText: text, signature: try reader.take(64))
    }

    init?(signedText: [UInt8], signature: [UInt8]) {
        guard let statement = try? JSONDecoder().decode(ReceiptStatement.self, from: Data(signedText)),
            statement.schema == ReceiptStatement.schema, !statement.clips.isEmpty
        else { return nil }
        self.statement = statement
        self.signedText = signedText
        self.signature = signature
    }

    /// A receipt that was just signed.
    init(_ statement: ReceiptStatement, signedText: [UInt8], signature: [UInt8]) {
        self.statement = statement
        self.signedText = signedText
        self.signature = signature
    }

    /// Whether the gateway with that Ed25519 public key signed it.
    public func isSigned(by receiptKey: [UInt8]) -> Bool {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: receiptKey) else { return false }
        return key.isValidSignature(self.signature, for: Receipt.message(self.signedText))
    }

    static func message(_ text: [UInt8]) -> Data { Data(StatementDomain.receipt.prefix + text) }
}
