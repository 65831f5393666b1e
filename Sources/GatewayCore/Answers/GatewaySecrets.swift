public import AnswerProtocol

/// The gateway's own keys. They live in the folder of keys, apart from the data and its backups.
public struct GatewaySecrets: Sendable {
    /// Opens what owners' apps send; the first is the one published, older ones are still accepted.
    public let answerKeys: [AnswerSealingKey]
    /// Signs receipts.
    public let receiptKey: ReceiptSigningKey
    /// Proves what arrived, without keeping it.
    public let bodyDigestKey: [UInt8]
    /// The gateway's name in tokens and receipts: the host of its log's origin.
    public let name: GatewayName

    public init(
        answerKeys: [AnswerSealingKey],
        receiptKey: ReceiptSigningKey,
        bodyDigestKey: [UInt8],
        name: GatewayName
    ) {
        self.answerKeys = answerKeys
        self.receiptKey = receiptKey
        self.bodyDigestKey = bodyDigestKey
        self.name = name
    }
}

extension GatewaySecrets: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "GatewaySecrets(masked)" }
    public var debugDescription: String { "GatewaySecrets(masked)" }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
