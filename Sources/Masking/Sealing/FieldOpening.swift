public import CommunityRequests
import Crypto

/// One sealed field with the salt that opens its commitment.
///
/// Whoever is shown it can compare it with the commitment in the public log; whoever is not learns nothing from the
/// commitment, since the salt is 128 random bits.
public struct FieldOpening: Sendable, Equatable {
    static let saltLength = 16
    static let commitmentLength = 32

    public let field: SealedField
    /// 16 random bytes.
    public let salt: [UInt8]
    /// `nil` where the partner did not send the field.
    public let value: String?

    public init(field: SealedField, salt: [UInt8], value: String?) {
        self.field = field
        self.salt = salt
        self.value = value
    }

    /// SHA-256 over `vestibule officer v1`, a zero byte, the field's name, a zero byte, the salt, and a zero byte where
    /// there is no value, else a one and the value: 32 bytes.
    public var commitment: [UInt8] {
        var hash = SHA256()
        hash.update(data: Array("vestibule officer v1".utf8) + [0] + Array(self.field.rawValue.utf8) + [0] + self.salt)
        hash.update(data: self.value.map { [1] + Array($0.utf8) } ?? [0])
        return Array(hash.finalize())
    }
}

extension FieldOpening: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "FieldOpening(masked)" }
    public var debugDescription: String { self.description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
