import Crypto
import Foundation

/// An owner's withdrawal of a consent, signed with the key that was made for it.
public struct WithdrawalMessage: Hashable, Sendable {
    public let code: RequestCode
    public let consent: ConsentName
    /// Ed25519, 64 bytes.
    public let signature: [UInt8]

    init(code: RequestCode, consent: ConsentName, signature: [UInt8]) {
        self.code = code
        self.consent = consent
        self.signature = signature
    }

    /// Whether the holder of that public key signed the withdrawal.
    public func isSigned(by withdrawalKey: [UInt8]) -> Bool {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: withdrawalKey) else { return false }
        return key.isValidSignature(
            self.signature,
            for: WithdrawalMessage.statement(consent: self.consent, code: self.code)
        )
    }

    /// What is signed: `vestibule withdrawal v1`, a zero byte, the consent's name, the public code.
    static func statement(consent: ConsentName, code: RequestCode) -> Data {
        Data(StatementDomain.withdrawal.prefix + consent.bytes + code.bytes)
    }
}
