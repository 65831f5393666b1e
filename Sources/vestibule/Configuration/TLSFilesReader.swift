import Foundation
import GatewayHTTP

/// Reads the certificate and key of the public listener.
struct TLSFilesReader {
    let files: TLSFiles

    /// The identity, for a listener that starts.
    func identity() throws -> TLSIdentity {
        let (chain, key) = try self.read()
        do {
            return try TLSIdentity(certificateChain: chain, privateKey: key)
        } catch {
            throw Self.unusable
        }
    }

    /// Puts what the files hold now in the place of what a listener uses.
    func replace(_ identity: TLSIdentity) throws {
        let (chain, key) = try self.read()
        do {
            try identity.replace(certificateChain: chain, privateKey: key)
        } catch {
            throw Self.unusable
        }
    }

    private static let unusable = CommandFailure(
        .notHeld,
        "`tls`: certificate and key are not PEM, or do not belong together"
    )

    private func read() throws -> (chain: [UInt8], key: [UInt8]) {
        guard let chain = FileManager.default.contents(atPath: self.files.certificate) else {
            throw CommandFailure(.notHeld, "\(self.files.certificate): the certificate cannot be read")
        }
        let key: Data?
        switch self.files.key {
        case .file(let path): key = FileManager.default.contents(atPath: path)
        case .environment(let name): key = ProcessInfo.processInfo.environment[name].map { Data($0.utf8) }
        }
        guard let key, !key.isEmpty else {
            throw CommandFailure(.notHeld, "`tls.key`: the private key cannot be read")
        }
        return (Array(chain), Array(key))
    }
}
