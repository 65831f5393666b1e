public import Hummingbird
import NIOCore

/// What goes with a request on its way through a surface.
public struct SurfaceContext: RequestContext {
    public var coreContext: CoreRequestContextStorage
    private let address: SocketAddress?

    public init(source: ApplicationRequestContextSource) {
        self.coreContext = CoreRequestContextStorage(source: source)
        self.address = source.channel.remoteAddress
    }

    /// Whoever is connected; `nil` where there is no socket. Read where it is asked for, which is hardly anywhere.
    var peer: ClientAddress? { self.address?.ipAddress.flatMap(ClientAddress.init) }
}
