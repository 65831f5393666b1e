/// The public half of the gateway's key for answers, as `/v1/keys` has it.
public struct AnswerPublicKey: Hashable, Sendable {
    static let kem = "DHKEM(X25519, HKDF-SHA256)"
    static let kdf = "HKDF-SHA256"
    static let aead = "AES-128-GCM"

    public let keyID: UInt8
    /// X25519, 32 bytes.
    public let publicKey: [UInt8]

    init(keyID: UInt8, publicKey: [UInt8]) {
        self.keyID = keyID
        self.publicKey = publicKey
    }
}

extension AnswerPublicKey: Codable {
    enum CodingKeys: String, CodingKey {
        case keyID = "key_id"
        case kem, kdf, aead
        case publicKey = "public_key"
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let suite = try [CodingKeys.kem, .kdf, .aead].map { try container.decode(String.self, forKey: $0) }
        let key = try container.decode(Base64Bytes.self, forKey: .publicKey).bytes
        guard suite == [AnswerPublicKey.kem, AnswerPublicKey.kdf, AnswerPublicKey.aead],
            key.count == AnswerSealingKey.byteCount
        else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: container.codingPath, debugDescription: "not an X25519 key of a suite known here")
            )
        }
        self.init(keyID: try container.decode(UInt8.self, forKey: .keyID), publicKey: key)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(self.keyID, forKey: .keyID)
        try container.encode(AnswerPublicKey.kem, forKey: .kem)
        try container.encode(AnswerPublicKey.kdf, forKey: .kdf)
        try container.encode(AnswerPublicKey.aead, forKey: .aead)
        try container.encode(Base64Bytes(self.publicKey), forKey: .publicKey)
    }
}
