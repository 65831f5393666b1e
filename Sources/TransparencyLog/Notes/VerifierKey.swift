import Crypto
import Foundation

/// A named public key with which a note's signatures are verified (`c2sp.org/signed-note`), as a line of text.
public struct VerifierKey: Hashable, Sendable, LosslessStringConvertible {
    /// What a key signs.
    public enum Kind: UInt8, Sendable, Hashable {
        /// Notes, as logs sign them: Ed25519.
        case note = 0x01
        /// Checkpoints, as witnesses cosign them: `cosignature/v1` with its time, Ed25519 (`c2sp.org/tlog-cosignature`).
        case cosignature = 0x04
    }

    public let name: KeyName
    public let kind: Kind
    /// Ed25519, 32 bytes.
    public let publicKey: [UInt8]

    init(name: KeyName, kind: Kind, publicKey: Curve25519.Signing.PublicKey) {
        self.name = name
        self.kind = kind
        self.publicKey = Array(publicKey.rawRepresentation)
    }

    /// Reads `<name>+<hash>+<key>`; `nil` where the hash is not that of name and key, or the kind is none of ours.
    public init?(_ description: String) {
        // Base64 has the character, too.
        let parts = description.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, let name = KeyName(parts[0]), let data = Data(base64Encoded: parts[2]),
            let kind = data.first.flatMap(Kind.init(rawValue:)),
            let key = try? Curve25519.Signing.PublicKey(rawRepresentation: data.dropFirst())
        else { return nil }
        self.init(name: name, kind: kind, publicKey: key)
        guard self.description == description else { return nil }
    }

    public var description: String {
        let hash = (0..<4).map { byte in
            let digits = String(self.id >> (24 - 8 * UInt32(byte)) & 0xFF, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
        return "\(self.name)+\(hash)+\(Data([self.kind.rawValue] + self.publicKey).base64EncodedString())"
    }

    /// The first bytes of a hash over name and key; what a signature names its key by, beside the name.
    public var id: UInt32 {
        let text = Array(self.name.description.utf8) + [0x0A, self.kind.rawValue] + self.publicKey
        return SHA256.hash(data: text).prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// Whether a signature names this key.
    func isNamed(by signature: NoteSignature) -> Bool { signature.name == self.name && signature.keyID == self.id }

    /// Whether the Ed25519 signature of a message is this key's.
    func hasSigned(_ message: [UInt8], _ signature: some Collection<UInt8>) -> Bool {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: self.publicKey) else { return false }
        return key.isValidSignature(Data(signature), for: message)
    }
}

/// The name of a key, or a log's origin: as a rule an address without its scheme.
public struct KeyName: Hashable, Sendable, LosslessStringConvertible {
    public let description: String

    /// Takes a name; `nil` where it is empty or holds a space, a `+` or a control character.
    public init?(_ description: String) {
        let isPossible = description.unicodeScalars.allSatisfy { scalar in
            !scalar.properties.isWhitespace && scalar != "+" && scalar.value >= 0x20 && scalar.value != 0x7F
        }
        guard !description.isEmpty, isPossible else { return nil }
        self.description = description
    }
}
