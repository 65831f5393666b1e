@_spi(Unmasking) public import CommunityRequests
import Crypto

/// Seals the officer's side of a request under that request's own key, so that destroying the key destroys it.
///
/// AES-256-GCM (NIST SP 800-38D) with a random 96-bit nonce; the request's id is authenticated with it, so that
/// one request's seal cannot be put into another's record. A seal is one version byte, nonce, ciphertext, tag.
public struct OfficerSeal: Sendable {
    /// Length of a request's sealing key.
    public static let keyLength = 32

    private static let version: UInt8 = 1
    private static let nonceLength = 12
    private static let tagLength = 16

    private let randomBytes: @Sendable (Int) -> [UInt8]

    /// - Parameter randomBytes: That many random bytes, fit for nonces.
    public init(randomBytes: @escaping @Sendable (Int) -> [UInt8]) {
        self.randomBytes = randomBytes
    }

    /// Seals the fields.
    ///
    /// - Returns: `nil` where there is nothing to seal.
    /// - Throws: ``SealError`` where the key has another length than 32 bytes, or a value is longer than 64 KiB.
    public func seal(
        _ fields: [SealedField: MaskedText],
        key: [UInt8],
        for request: RequestID
    ) throws(SealError) -> [UInt8]? {
        guard !fields.isEmpty else { return nil }
        let plain = try SealedFieldsCoder.encode(fields.mapValues(\.unmasked))
        let key = try OfficerSeal.symmetricKey(key)
        do {
            let box = try AES.GCM.seal(
                plain,
                using: key,
                nonce: AES.GCM.Nonce(data: self.randomBytes(OfficerSeal.nonceLength)),
                authenticating: Array(request.description.utf8)
            )
            return [OfficerSeal.version] + Array(box.nonce) + Array(box.ciphertext) + Array(box.tag)
        } catch {
            throw SealError(code: .notSealed)
        }
    }

    /// Opens a seal; the values stay masked.
    ///
    /// - Throws: ``SealError`` where the key or the request is another, or the bytes were changed.
    public func open(
        _ sealed: [UInt8],
        key: [UInt8],
        for request: RequestID
    ) throws(SealError) -> [SealedField: MaskedText] {
        try self.discloseForOversight(sealed, key: key, for: request).mapValues { MaskedText($0) }
    }

    /// Opens a seal and shows what is in it: for a person whom the law entitles to know, and for nobody else.
    ///
    /// - Throws: ``SealError`` where the key or the request is another, or the bytes were changed.
    public func discloseForOversight(
        _ sealed: [UInt8],
        key: [UInt8],
        for request: RequestID
    ) throws(SealError) -> [SealedField: String] {
        let key = try OfficerSeal.symmetricKey(key)
        guard sealed.count > 1 + OfficerSeal.nonceLength + OfficerSeal.tagLength, sealed[0] == OfficerSeal.version
        else { throw SealError(code: .malformed) }
        let nonceEnd = 1 + OfficerSeal.nonceLength
        let tagStart = sealed.count - OfficerSeal.tagLength
        let plain: [UInt8]
        do {
            let box = try AES.GCM.SealedBox(
                nonce: AES.GCM.Nonce(data: sealed[1..<nonceEnd]),
                ciphertext: sealed[nonceEnd..<tagStart],
                tag: sealed[tagStart...]
            )
            plain = Array(try AES.GCM.open(box, using: key, authenticating: Array(request.description.utf8)))
        } catch {
            throw SealError(code: .notAuthentic)
        }
        return try SealedFieldsCoder.decode(plain)
    }

    private static func symmetricKey(_ bytes: [UInt8]) throws(SealError) -> SymmetricKey {
        guard bytes.count == Self.keyLength else { throw SealError(code: .wrongKeyLength) }
        return SymmetricKey(data: bytes)
    }
}
