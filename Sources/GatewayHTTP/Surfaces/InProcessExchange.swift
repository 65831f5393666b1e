import HTTPTypes
import Hummingbird
public import Logging
import NIOCore
import NIOEmbedded

/// Sends requests through the public surface without a socket, for replaying recorded messages.
public struct InProcessExchange: Sendable {
    /// An answer as it would leave the gateway.
    public struct Answer: Sendable {
        public let status: Int
        public let headers: [(name: String, value: String)]
        public let body: [UInt8]
    }

    private let responder: SurfaceResponder
    private let logger: Logger

    /// - Throws: Where the pages cannot be compiled.
    public init(surface: PublicSurface, logger: Logger) throws {
        self.responder = try surface.responder()
        self.logger = logger
    }

    /// Sends one request. Fields whose names are none are left out, as no server would have read them.
    public func send(
        method: String,
        path: String,
        headers: [(name: String, value: String)],
        body: [UInt8]
    ) async throws -> Answer {
        var fields = HTTPFields()
        var host = "localhost"
        for header in headers {
            guard let name = HTTPField.Name(header.name) else { continue }
            if name == .hostField {
                // A server reads the host into the request itself.
                host = header.value
                continue
            }
            fields.append(HTTPField(name: name, value: header.value))
        }
        let request = Request(
            head: HTTPRequest(
                method: HTTPRequest.Method(method) ?? .get,
                scheme: "http",
                authority: host,
                path: path,
                headerFields: fields
            ),
            body: RequestBody(buffer: ByteBuffer(bytes: body))
        )
        let context = SurfaceContext(inProcess: EmbeddedChannel(), logger: self.logger)
        let response = try await self.responder.respond(to: request, context: context)
        return Answer(
            status: response.status.code,
            headers: response.headers.map { ($0.name.rawName, $0.value) },
            body: try await response.body.collected()
        )
    }
}

extension SurfaceContext {
    /// What goes with a request that comes by no connection.
    ///
    /// - Parameter channel: A context asks for one; nothing is ever sent through it, and it is closed here: it and its
    ///   pipeline hold each other until then.
    init(inProcess channel: EmbeddedChannel, logger: Logger) {
        self.init(source: ApplicationRequestContextSource(channel: channel, logger: logger))
        _ = try? channel.finish()
    }
}
