/// `GET /v1/keys`: the keys of a gateway, the same bytes for everybody.
public struct GatewayKeys: Hashable, Sendable, Codable {
    /// The gateway's name in tokens and receipts.
    public let gateway: GatewayName
    /// To which answers are sealed.
    public let answerKey: AnswerPublicKey
    /// With which receipts are verified.
    public let receiptKey: ReceiptPublicKey
    /// The verifier key of the gateway's log, as `c2sp.org/signed-note` writes it.
    public let logKey: String
    /// The body of `/ohttp-keys`; `nil` where the gateway takes no oblivious HTTP.
    public let obliviousKeys: Base64Bytes?
    /// The last entry of the log on what is in force that a published checkpoint covers, its exact text; `nil` before
    /// there is one. Apps believe the keys that stand in it.
    public var inForce: String?
    /// That it stands in the log, `c2sp.org/tlog-proof@v1`.
    public var inForceProof: String?

    enum CodingKeys: String, CodingKey {
        case gateway
        case answerKey = "answer_key"
        case receiptKey = "receipt_key"
        case logKey = "log_key"
        case obliviousKeys = "ohttp_keys"
        case inForce = "in_force"
        case inForceProof = "in_force_proof"
    }

    public init(
        gateway: GatewayName,
        answerKey: AnswerPublicKey,
        receiptKey: ReceiptPublicKey,
        logKey: String,
        obliviousKeys: [UInt8]? = nil
    ) {
        self.gateway = gateway
        self.answerKey = answerKey
        self.receiptKey = receiptKey
        self.logKey = logKey
        self.obliviousKeys = obliviousKeys.map(Base64Bytes.init)
    }
}

/// The public half of the gateway's key for receipts.
public struct ReceiptPublicKey: Hashable, Sendable, Codable {
    private static let algorithm = "Ed25519"

    /// Ed25519, 32 bytes.
    public let publicKey: [UInt8]

    enum CodingKeys: String, CodingKey {
        case algorithm
        case publicKey = "public_key"
    }

    public init(_ key: ReceiptSigningKey) { self.publicKey = key.publicKey }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.publicKey = try container.decode(Base64Bytes.self, forKey: .publicKey).bytes
        guard try container.decode(String.self, forKey: .algorithm) == ReceiptPublicKey.algorithm,
            self.publicKey.count == 32
        else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: container.codingPath, debugDescription: "not an Ed25519 public key of 32 bytes")
            )
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(ReceiptPublicKey.algorithm, forKey: .algorithm)
        try container.encode(Base64Bytes(self.publicKey), forKey: .publicKey)
    }
}
