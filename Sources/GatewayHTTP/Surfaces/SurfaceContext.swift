public import Hummingbird
import NIOCore

/// What goes with a request on its way through a surface.
public struct SurfaceContext: RequestContext {
    public var coreContext: CoreRequestContextStorage
    /// Whoever is connected; `nil` where there is no socket.
    let peer: ClientAddress?

    public init(source: ApplicationRequestContextSource) {
        self.coreContext = CoreRequestContextStorage(source: source)
        self.peer = source.channel.remoteAddress?.ipAddress.flatMap(ClientAddress.init)
    }
}
