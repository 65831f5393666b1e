import Crypto
import Foundation

/// Seals a request to a published key, and its response to whoever sent it (RFC 9458, section 4).
///
/// The encapsulation of oblivious HTTP with the label as its only parameter: answers and oblivious HTTP differ in
/// what they carry and in nothing else, so a key is never good for both. HPKE base mode with X25519,
/// HKDF-SHA256 and AES-128-GCM, the suite of the RFC's own exchange, for which every phone has instructions.
public struct MessageEncapsulation: Sendable {
    /// Key id, KEM, KDF and AEAD.
    static let headerByteCount = 7
    static let encapsulatedKeyByteCount = 32
    /// max(Nn, Nk), in bytes.
    static let responseNonceByteCount = 16
    static let tagByteCount = 16

    private static let suiteIDs: [UInt8] = [0x00, 0x20, 0x00, 0x01, 0x00, 0x01]
    private static let suite = HPKE.Ciphersuite(kem: .Curve25519_HKDF_SHA256, kdf: .HKDF_SHA256, aead: .AES_GCM_128)

    let requestLabel: String
    let responseLabel: String

    /// Answers, which have a label of their own.
    public static let answers = MessageEncapsulation(
        requestLabel: "message/vestibule-answer request",
        responseLabel: "message/vestibule-answer response"
    )

    /// An encapsulation with the labels of its media type, such as `message/bhttp request`.
    public init(requestLabel: String, responseLabel: String) {
        self.requestLabel = requestLabel
        self.responseLabel = responseLabel
    }

    /// Seals a request: header, encapsulated key, ciphertext; with what opens the response.
    public func seal(
        _ plaintext: [UInt8],
        to key: AnswerPublicKey
    ) throws(EnvelopeError) -> (bytes: [UInt8], response: ResponseKey) {
        let header = [key.keyID] + MessageEncapsulation.suiteIDs
        do {
            var sender = try HPKE.Sender(
                recipientKey: Curve25519.KeyAgreement.PublicKey(rawRepresentation: key.publicKey),
                ciphersuite: MessageEncapsulation.suite,
                info: self.info(header)
            )
            let secret = try sender.exportSecret(
                context: Data(self.responseLabel.utf8),
                outputByteCount: MessageEncapsulation.responseNonceByteCount
            )
            let encapsulated = Array(sender.encapsulatedKey)
            let ciphertext = try sender.seal(plaintext)
            return (header + encapsulated + ciphertext, ResponseKey(secret: secret, encapsulatedKey: encapsulated))
        } catch {
            throw .unusableKey
        }
    }

    /// Opens a request with whichever key it names.
    public func open(
        _ bytes: [UInt8],
        with keys: [AnswerSealingKey]
    ) throws(EnvelopeError) -> (plaintext: [UInt8], response: ResponseKey) {
        let keyEnd = MessageEncapsulation.headerByteCount + MessageEncapsulation.encapsulatedKeyByteCount
        guard bytes.count >= keyEnd + MessageEncapsulation.tagByteCount else { throw .wrongLength }
        let header = Array(bytes[..<MessageEncapsulation.headerByteCount])
        guard Array(header[1...]) == MessageEncapsulation.suiteIDs,
            let key = keys.first(where: { $0.keyID == header[0] })
        else { throw .unknownKey }
        let encapsulated = Array(bytes[MessageEncapsulation.headerByteCount..<keyEnd])
        do {
            var recipient = try HPKE.Recipient(
                privateKey: key.key,
                ciphersuite: MessageEncapsulation.suite,
                info: self.info(header),
                encapsulatedKey: Data(encapsulated)
            )
            let plaintext = Array(try recipient.open(Data(bytes[keyEnd...])))
            let secret = try recipient.exportSecret(
                context: Data(self.responseLabel.utf8),
                outputByteCount: MessageEncapsulation.responseNonceByteCount
            )
            return (plaintext, ResponseKey(secret: secret, encapsulatedKey: encapsulated))
        } catch {
            throw .undecryptable
        }
    }

    private func info(_ header: [UInt8]) -> Data { Data(self.requestLabel.utf8) + [0] + header }
}
