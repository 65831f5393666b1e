import Crypto
import Foundation
import GatewayCore

/// The random keys of one consent, kept in the key store and nowhere else: destroying them makes unreadable what they
/// sealed, in the database, its write-ahead log and every backup.
struct ConsentKey: Sendable {
    /// Seals clips and receipt; `nil` once the consent was withdrawn.
    let content: SymmetricKey?
    /// Seals the key that may withdraw the consent, which is needed as long as the withdrawal may be repeated.
    let handle: SymmetricKey

    /// What is sealed. Each part is sealed once, so that its number can be the nonce.
    enum Part: UInt8 {
        case withdrawalKey = 1
        case clips = 2
        case receipt = 3
        /// The clips again, as its release shows them.
        case item = 4
    }

    /// Makes keys.
    init() {
        self.content = SymmetricKey(size: .bits256)
        self.handle = SymmetricKey(size: .bits256)
    }

    /// Takes keys as they were stored, 32 bytes each.
    init(content: [UInt8]?, handle: [UInt8]) {
        self.content = content.map { SymmetricKey(data: $0) }
        self.handle = SymmetricKey(data: handle)
    }

    /// Seals a part (AES-256-GCM): as long as the text and a tag of 16 bytes.
    func seal(_ plain: some DataProtocol, as part: Part, of consent: ConsentID) throws -> Data {
        guard let key = self.key(of: part) else { throw ConsentKey.shredded }
        let nonce = try AES.GCM.Nonce(data: ConsentKey.nonce(part))
        let box = try AES.GCM.seal(plain, using: key, nonce: nonce, authenticating: Data(consent.description.utf8))
        return box.ciphertext + box.tag
    }

    /// Opens a part; `nil` where its key was destroyed.
    ///
    /// - Throws: ``StoreError`` with code `damagedRow` where the bytes are not what was sealed.
    func open(_ sealed: [UInt8], as part: Part, of consent: ConsentID) throws -> [UInt8]? {
        guard let key = self.key(of: part) else { return nil }
        do {
            let box = try AES.GCM.SealedBox(
                nonce: AES.GCM.Nonce(data: ConsentKey.nonce(part)),
                ciphertext: sealed.dropLast(16),
                tag: sealed.suffix(16)
            )
            return Array(try AES.GCM.open(box, using: key, authenticating: Data(consent.description.utf8)))
        } catch {
            throw StoreError(
                .damagedRow,
                "a consent's row does not hold what was sealed; restore the store from a backup"
            )
        }
    }

    private func key(of part: Part) -> SymmetricKey? { part == .withdrawalKey ? self.handle : self.content }

    private static func nonce(_ part: Part) -> Data { Data(repeating: 0, count: 11) + [part.rawValue] }

    private static let shredded = StoreError(.notPermitted, "a withdrawn consent keeps nothing")
}

extension SymmetricKey {
    /// The key's bytes, for the key store.
    var stored: Data { self.withUnsafeBytes { Data($0) } }
}
