import AnswerProtocol
import Foundation
import GatewayCore
import TransparencyLog

/// The gateway's own keys as files in the folder of keys (0700, files 0600), made at the first start.
struct KeyFiles {
    let folder: String
    let randomBytes: @Sendable (Int) -> [UInt8]

    /// Reads the keys, or makes them where there are none.
    ///
    /// - Throws: ``CommandFailure`` where a file is there and is not a key: it is never replaced silently.
    func load(name: GatewayName) throws -> GatewaySecrets {
        try Self.makeFolder(self.folder)
        let answer = try self.key("answer.key")
        let receipt = try self.key("receipt.key")
        let digest = try self.key("body-digest.key")
        guard let receiptKey = ReceiptSigningKey(rawRepresentation: receipt) else {
            throw CommandFailure(.notHeld, "\(self.folder)/receipt.key: is not an Ed25519 key")
        }
        return GatewaySecrets(
            answerKeys: [try AnswerSealingKey(keyID: 1, rawRepresentation: answer)],
            receiptKey: receiptKey,
            bodyDigestKey: digest,
            name: name
        )
    }

    /// Reads the key that signs the log, or makes it.
    ///
    /// - Parameter origin: The log's name.
    func logSigner(origin: String) throws -> NoteSigner {
        guard let name = KeyName(origin),
            let signer = NoteSigner(name: name, kind: .note, rawRepresentation: try self.key("log.key"))
        else { throw CommandFailure(.notHeld, "\(self.folder)/log.key: is not an Ed25519 key") }
        return signer
    }

    /// Makes a folder that only this user can enter, and makes sure that an old one is so too.
    static func makeFolder(_ path: String) throws {
        do {
            try FileManager.default.createDirectory(
                atPath: path,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
            try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
        } catch {
            throw CommandFailure(.notHeld, "\(path): cannot be made or entered")
        }
    }

    /// 32 bytes, base64 in a file of its own.
    private func key(_ name: String) throws -> [UInt8] {
        let path = "\(self.folder)/\(name)"
        if let data = FileManager.default.contents(atPath: path) {
            let text = String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
            guard let key = Data(base64Encoded: text), key.count == 32 else {
                throw CommandFailure(.notHeld, "\(path): is not a key of 32 bytes; restore it from its backup")
            }
            return Array(key)
        }
        let key = self.randomBytes(32)
        try SecretFile.write(Data(key).base64EncodedString() + "\n", to: path)
        return key
    }
}

/// Writes a file that only this user can read, whole or not at all.
enum SecretFile {
    /// Overwrites a file and takes it away, so that its place on the disk holds nothing of it, as far as that can be
    /// known. One that is not there is no error.
    static func destroy(_ path: String) throws {
        guard let file = FileHandle(forUpdatingAtPath: path) else { return }
        do {
            let size = try file.seekToEnd()
            try file.seek(toOffset: 0)
            try file.write(contentsOf: Data(count: Int(size)))
            try file.synchronize()
        } catch {
            throw CommandFailure(.notHeld, "\(path): cannot be destroyed")
        }
        unlink(path)
    }

    /// - Throws: ``CommandFailure`` where the file is there already, or cannot be written.
    static func write(_ text: String, to path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        guard descriptor >= 0 else {
            throw CommandFailure(.notHeld, "\(path): is there already, or its folder cannot be written to")
        }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            try file.write(contentsOf: Data(text.utf8))
            try file.synchronize()
        } catch {
            unlink(path)
            throw CommandFailure(.notHeld, "\(path): cannot be written")
        }
    }
}
