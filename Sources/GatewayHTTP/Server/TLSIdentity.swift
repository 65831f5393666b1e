import NIOCore
import NIOSSL
import Synchronization

/// The certificate chain and the private key that the public server shows. Both can be replaced while it runs.
public final class TLSIdentity: Sendable {
    private struct Pair {
        let chain: [NIOSSLCertificateSource]
        let key: NIOSSLPrivateKeySource
    }

    private let pair: Mutex<Pair>

    /// Takes a chain, the server's own certificate first, and its key, both PEM.
    ///
    /// - Throws: Where either cannot be read.
    public init(certificateChain: [UInt8], privateKey: [UInt8]) throws {
        self.pair = Mutex(try Self.pair(certificateChain, privateKey))
    }

    /// Shows another certificate to whoever connects from now on. Nothing changes where it cannot be read.
    public func replace(certificateChain: [UInt8], privateKey: [UInt8]) throws {
        let pair = try Self.pair(certificateChain, privateKey)
        self.pair.withLock { $0 = pair }
    }

    /// The server's configuration: TLS 1.2 or later, and at each handshake the pair in force then.
    func configuration() -> TLSConfiguration {
        let pair = self.pair.withLock { $0 }
        var configuration = TLSConfiguration.makeServerConfiguration(certificateChain: pair.chain, privateKey: pair.key)
        configuration.minimumTLSVersion = .tlsv12
        configuration.sslContextCallback = { _, promise in
            let current = self.pair.withLock { $0 }
            var override = NIOSSLContextConfigurationOverride()
            override.certificateChain = current.chain
            override.privateKey = current.key
            promise.succeed(override)
        }
        return configuration
    }

    private static func pair(_ chain: [UInt8], _ key: [UInt8]) throws -> Pair {
        Pair(
            chain: try NIOSSLCertificate.fromPEMBytes(chain).map { .certificate($0) },
            key: .privateKey(try NIOSSLPrivateKey(bytes: key, format: .pem))
        )
    }
}
