import Foundation
public import Hummingbird
import NIOCore

/// What goes with a request on its way through a surface.
public struct SurfaceContext: RequestContext {
    public var coreContext: CoreRequestContextStorage
    /// The address of whoever is connected: of IPv6 the network of 64 bits, since one machine has as many addresses as
    /// it likes; empty where there is no socket. It slows down those who try passwords, and is neither kept nor logged.
    let peer: String

    public init(source: ApplicationRequestContextSource) {
        self.coreContext = CoreRequestContextStorage(source: source)
        self.peer = Self.network(source.channel.remoteAddress?.ipAddress ?? "")
    }

    private static func network(_ address: String) -> String {
        guard address.utf8.contains(UInt8(ascii: ":")) else { return address }
        var bytes = [UInt8](repeating: 0, count: 16)
        // A scope, `%eth0`, is no part of the address.
        guard inet_pton(AF_INET6, String(address.prefix { $0 != "%" }), &bytes) == 1 else { return address }
        return bytes.prefix(8).map { String($0, radix: 16) }.joined(separator: ":")
    }
}
