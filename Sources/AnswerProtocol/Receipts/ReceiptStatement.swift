import Foundation

/// What a receipt states: who may hold it against whom, for what. It names nobody.
///
/// JSON, so that a person can read it and later versions can add to it: members that are not known are kept in
/// the signed bytes and otherwise passed over. There is no time of the owner's in it, since the gateway keeps a copy to
/// answer a repetition with, and must not know when an owner answered.
public struct ReceiptStatement: Hashable, Sendable, Codable {
    public static let schema = "vestibule-receipt-v1"

    public let schema: String
    public let gateway: GatewayName
    public let consent: ConsentName
    public let code: RequestCode
    /// As widened: what the partner will see.
    public let clips: [ClipSpan]
    /// The Ed25519 public key whose holder gave the consent and may withdraw it.
    public let withdrawalKey: Base64Bytes
    /// How to withdraw, in plain words.
    public let withdrawal: String
    /// The same as a consent record for whoever reads those; `nil` in receipts that an earlier version signed.
    public let record: StandardConsentRecord?

    enum CodingKeys: String, CodingKey {
        case schema, gateway, consent
        case code = "public_code"
        case clips
        case withdrawalKey = "withdrawal_key"
        case withdrawal, record
    }

    public init(
        gateway: GatewayName,
        consent: ConsentName,
        code: RequestCode,
        clips: [ClipSpan],
        withdrawalKey: [UInt8],
        record: StandardConsentRecord? = nil
    ) {
        self.schema = ReceiptStatement.schema
        self.gateway = gateway
        self.consent = consent
        self.code = code
        self.clips = clips
        self.withdrawalKey = Base64Bytes(withdrawalKey)
        self.withdrawal = ReceiptStatement.instructions
        self.record = record
    }

    private static let instructions = """
        You may withdraw this consent at any time and without a reason: choose "withdraw" in the app that keeps this \
        receipt, or run "vestibule owner withdraw --receipt FILE". Before the next release nothing has been shared and \
        nothing will be. After it, the footage is no longer served and the agency is told to delete it; that it \
        does cannot be enforced.
        """
}
