@_spi(Unmasking) public import CommunityRequests
import Crypto

/// Seals the officer's side of a request under that request's own key, so that destroying the key destroys it.
///
/// Where an oversight body's key is configured, the fields are first sealed to it with HPKE: then the gateway and its
/// operator cannot open them either. Around that is AES-256-GCM (NIST SP 800-38D) with a random 96-bit nonce; the
/// request's id and the commitments are authenticated with it, so that one request's seal cannot be put into another's
/// record. A seal is a version byte, a byte that says whether oversight's key is needed, one commitment of 32 bytes for
/// each field there is, nonce, ciphertext, tag. All of its parts have one length for all requests.
public struct OfficerSeal: Sendable {
    /// Length of a request's sealing key.
    public static let keyLength = 32

    private static let version: UInt8 = 2
    private static let nonceLength = 12
    private static let tagLength = 16
    private static let headLength = 2 + SealedField.allCases.count * FieldOpening.commitmentLength

    private let oversight: OversightPublicKey?
    private let randomBytes: @Sendable (Int) -> [UInt8]

    /// - Parameters:
    ///   - oversight: To whom the fields are sealed; `nil`: whoever holds the request's key can open them.
    ///   - randomBytes: That many random bytes, fit for nonces and salts.
    public init(oversight: OversightPublicKey? = nil, randomBytes: @escaping @Sendable (Int) -> [UInt8]) {
        self.oversight = oversight
        self.randomBytes = randomBytes
    }

    /// Seals the fields, each with a salt of its own. A field that was not sent is sealed as such, so that nobody sees
    /// which were.
    ///
    /// - Throws: ``SealError`` where the key has another length than 32 bytes, or a value is longer than 64 KiB.
    public func seal(
        _ fields: [SealedField: MaskedText],
        key: [UInt8],
        for request: RequestID
    ) throws(SealError) -> [UInt8] {
        let key = try OfficerSeal.symmetricKey(key)
        var openings: [FieldOpening] = []
        for field in SealedField.allCases {
            let salt = self.randomBytes(FieldOpening.saltLength)
            openings.append(FieldOpening(field: field, salt: salt, value: fields[field]?.unmasked))
        }
        var plain = try SealedFieldsCoder.encode(openings)
        if let oversight = self.oversight { plain = try oversight.seal(plain, for: request) }
        let head =
            [OfficerSeal.version, self.oversight == nil ? 0 : 1] + openings.flatMap(\.commitment)
        do {
            let box = try AES.GCM.seal(
                plain,
                using: key,
                nonce: AES.GCM.Nonce(data: self.randomBytes(OfficerSeal.nonceLength)),
                authenticating: head + Array(request.description.utf8)
            )
            return head + Array(box.nonce) + Array(box.ciphertext) + Array(box.tag)
        } catch {
            throw SealError(code: .notSealed)
        }
    }

    /// The commitments of a seal, which anybody may see; in the order of `SealedField.allCases`.
    ///
    /// - Returns: `nil` where the bytes are no seal of this version.
    public static func commitments(of sealed: [UInt8]) -> [SealedField: [UInt8]]? {
        guard sealed.count > self.headLength, sealed[0] == self.version else { return nil }
        var commitments: [SealedField: [UInt8]] = [:]
        for (place, field) in SealedField.allCases.enumerated() {
            let start = 2 + place * FieldOpening.commitmentLength
            commitments[field] = Array(sealed[start..<start + FieldOpening.commitmentLength])
        }
        return commitments
    }

    /// Takes the request's own key off a seal.
    ///
    /// - Throws: ``SealError`` where the key or the request is another, or the bytes were changed.
    public func unlock(
        _ sealed: [UInt8],
        key: [UInt8],
        for request: RequestID
    ) throws(SealError) -> UnlockedSeal {
        let key = try OfficerSeal.symmetricKey(key)
        let head = OfficerSeal.headLength
        guard sealed.count > head + OfficerSeal.nonceLength + OfficerSeal.tagLength, sealed[0] == OfficerSeal.version
        else { throw SealError(code: .malformed) }
        let nonceEnd = head + OfficerSeal.nonceLength
        let tagStart = sealed.count - OfficerSeal.tagLength
        let plain: [UInt8]
        do {
            let box = try AES.GCM.SealedBox(
                nonce: AES.GCM.Nonce(data: sealed[head..<nonceEnd]),
                ciphertext: sealed[nonceEnd..<tagStart],
                tag: sealed[tagStart...]
            )
            plain = Array(
                try AES.GCM.open(box, using: key, authenticating: sealed[..<head] + Array(request.description.utf8))
            )
        } catch {
            throw SealError(code: .notAuthentic)
        }
        guard sealed[1] == 0 else { return .forOversight(plain) }
        return .opened(try SealedFieldsCoder.decode(plain))
    }

    private static func symmetricKey(_ bytes: [UInt8]) throws(SealError) -> SymmetricKey {
        guard bytes.count == Self.keyLength else { throw SealError(code: .wrongKeyLength) }
        return SymmetricKey(data: bytes)
    }
}

/// A seal without the request's own key around it.
public enum UnlockedSeal: Sendable {
    /// What is in it, for a person whom the law entitles to know, and for nobody else.
    case opened([FieldOpening])
    /// What only the oversight body can open: see ``OversightPrivateKey/open(_:for:)``.
    case forOversight([UInt8])
}
