import Crypto
import Foundation
import GatewayCore

/// Seals the bodies of callbacks that wait, under the key of the request they are about: they hold clips, pseudonyms and
/// the partner's own names, and go with the request's keys.
enum BodyCipher {
    /// AES-256-GCM: nonce, ciphertext, tag.
    static func seal(_ body: [UInt8], key: [UInt8], of delivery: String) throws -> Data {
        let key = SymmetricKey(data: key)
        let nonce = AES.GCM.Nonce()
        let box = try AES.GCM.seal(body, using: key, nonce: nonce, authenticating: Data(delivery.utf8))
        return Data(nonce) + box.ciphertext + box.tag
    }

    /// - Throws: ``StoreError`` with code `damagedRow` where the bytes are not what was sealed.
    static func open(_ sealed: [UInt8], key: [UInt8], of delivery: String) throws -> [UInt8] {
        do {
            let box = try AES.GCM.SealedBox(combined: sealed)
            return Array(try AES.GCM.open(box, using: SymmetricKey(data: key), authenticating: Data(delivery.utf8)))
        } catch {
            throw StoreError(.damagedRow, "a callback does not hold what was sealed; restore the store from a backup")
        }
    }
}
