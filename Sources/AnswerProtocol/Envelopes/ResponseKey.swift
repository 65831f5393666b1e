import Crypto
import Foundation

/// What seals the response to one request, and what opens it (RFC 9458, section 4.4).
public struct ResponseKey: Sendable {
    private let secret: SymmetricKey
    /// The request's encapsulated key, 32 bytes; a repetition of it is a replay.
    public let encapsulatedKey: [UInt8]

    init(secret: SymmetricKey, encapsulatedKey: [UInt8]) {
        self.secret = secret
        self.encapsulatedKey = encapsulatedKey
    }

    /// Seals a response: nonce, ciphertext.
    ///
    /// - Parameter nonce: 16 random bytes, fresh for each response.
    public func seal(_ plaintext: [UInt8], nonce: [UInt8]) throws(EnvelopeError) -> [UInt8] {
        precondition(nonce.count == MessageEncapsulation.responseNonceByteCount, "a response's nonce has 16 bytes")
        do {
            let (key, aeadNonce) = try self.keys(nonce)
            let box = try AES.GCM.seal(plaintext, using: key, nonce: aeadNonce)
            return nonce + box.ciphertext + box.tag
        } catch {
            throw .unusableKey
        }
    }

    /// Opens a response.
    public func open(_ bytes: [UInt8]) throws(EnvelopeError) -> [UInt8] {
        let nonceCount = MessageEncapsulation.responseNonceByteCount
        guard bytes.count >= nonceCount + MessageEncapsulation.tagByteCount else { throw .wrongLength }
        do {
            let (key, aeadNonce) = try self.keys(Array(bytes[..<nonceCount]))
            let box = try AES.GCM.SealedBox(
                nonce: aeadNonce,
                ciphertext: bytes[nonceCount..<bytes.count - MessageEncapsulation.tagByteCount],
                tag: bytes.suffix(MessageEncapsulation.tagByteCount)
            )
            return Array(try AES.GCM.open(box, using: key))
        } catch {
            throw .undecryptable
        }
    }

    private func keys(_ nonce: [UInt8]) throws -> (SymmetricKey, AES.GCM.Nonce) {
        let extracted = HKDF<SHA256>.extract(inputKeyMaterial: self.secret, salt: self.encapsulatedKey + nonce)
        let key = HKDF<SHA256>.expand(pseudoRandomKey: extracted, info: Data("key".utf8), outputByteCount: 16)
        let aeadNonce = HKDF<SHA256>.expand(pseudoRandomKey: extracted, info: Data("nonce".utf8), outputByteCount: 12)
        return (key, try aeadNonce.withUnsafeBytes { try AES.GCM.Nonce(data: $0) })
    }
}

extension ResponseKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "ResponseKey(masked)" }
    public var debugDescription: String { self.description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
