import Foundation
import OwnerKit

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A server on loopback that answers every connection with the same bytes and hands back what it was sent.
struct LoopbackServer {
    private let socket: Int32
    let address: URL

    init() throws {
        #if canImport(Glibc)
        let kind = Int32(SOCK_STREAM.rawValue)
        #else
        let kind = SOCK_STREAM
        #endif
        let descriptor = Foundation.socket(AF_INET, kind, 0)
        var name = sockaddr_in()
        name.sin_family = sa_family_t(AF_INET)
        name.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isListening = withUnsafeMutablePointer(to: &name) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                bind(descriptor, generic, length) == 0 && listen(descriptor, 4) == 0
                    && getsockname(descriptor, generic, &length) == 0
            }
        }
        guard isListening, let address = URL(string: "http://127.0.0.1:\(UInt16(bigEndian: name.sin_port))") else {
            throw OwnerError.invalidSetting
        }
        self.socket = descriptor
        self.address = address
    }

    /// Serves one connection, on a thread of its own since accepting blocks: it waits from now on, however busy the
    /// tests beside it are.
    ///
    /// - Returns: The request as it came.
    func serveOnce(_ response: String) -> AsyncStream<String> {
        let listener = self.socket
        return AsyncStream { continuation in
            Thread.detachNewThread {
                let connection = accept(listener, nil, nil)
                var received: [UInt8] = []
                var buffer = [UInt8](repeating: 0, count: 16_384)
                while !LoopbackServer.isComplete(received) {
                    let count = read(connection, &buffer, buffer.count)
                    guard count > 0 else { break }
                    received += buffer[..<count]
                }
                let bytes = Array(response.utf8)
                _ = write(connection, bytes, bytes.count)
                _ = close(connection)
                continuation.yield(String(decoding: received, as: UTF8.self))
                continuation.finish()
            }
        }
    }

    func stop() { _ = close(self.socket) }

    private static func isComplete(_ bytes: [UInt8]) -> Bool {
        let parts = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n\r\n")
        guard parts.count > 1 else { return false }
        let length = parts[0].lowercased().components(separatedBy: "content-length: ")
        guard length.count > 1, let count = Int(length[1].prefix { $0.isNumber }) else { return true }
        return parts.dropFirst().joined(separator: "\r\n\r\n").utf8.count >= count
    }
}
