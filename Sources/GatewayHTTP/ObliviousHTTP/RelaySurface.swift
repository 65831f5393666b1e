import AnswerProtocol
import GatewayCore
import HTTPTypes
import Hummingbird
public import Logging

/// An oblivious relay (RFC 9458, section 3): it hands encapsulated requests on, and nothing of who sent them.
///
/// Of a request only its body is read, and of a response its status, its body, and which of two forms it has. Nothing
/// about either is logged or counted.
public struct RelaySurface: Sendable {
    /// What a gateway answered.
    public struct Answer: Sendable {
        public let status: Int
        public let body: [UInt8]

        public init(status: Int, body: [UInt8]) {
            self.status = status
            self.body = body
        }
    }

    private let forward: @Sendable (_ body: [UInt8]) async -> Answer?
    private let logger: Logger

    /// - Parameter forward: Posts a body to the gateway's `/ohttp` with the media type of a request and no other field
    ///   that it was not told; once, whatever comes of it. `nil` where no answer came.
    public init(forward: @escaping @Sendable ([UInt8]) async -> Answer?, logger: Logger) {
        self.forward = forward
        self.logger = logger
    }

    /// The surface's responder.
    public func responder() -> SurfaceResponder {
        var routes = SurfaceRoutes()
        for path in ["/", "/ohttp"] { routes.post(path) { request, _ in try await self.relay(request) } }
        return routes.responder(needsHost: false, page: nil, logger: self.logger)
    }

    private func relay(_ request: Request) async throws -> Response {
        let body = try await ObliviousController.encapsulated(request)
        guard let answer = await self.forward(body) else {
            return Response(
                bytes: Array("the gateway does not answer; encapsulate the request anew and send it later\n".utf8),
                type: "text/plain; charset=utf-8",
                status: .badGateway,
                cache: .noStore
            )
        }
        return Response(
            bytes: answer.body,
            type: answer.status == 200 ? ObliviousHTTP.responseType : Problem.mediaType,
            status: HTTPResponse.Status(code: answer.status),
            cache: .noStore
        )
    }
}
