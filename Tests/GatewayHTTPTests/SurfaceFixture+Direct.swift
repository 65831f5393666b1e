import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded

@testable import GatewayHTTP

extension SurfaceFixture {
    /// Sends a webhook to the responder itself, so that its length field can say something else than its body, or
    /// nothing, as in a chunked body.
    func directStatus(body: ByteBuffer, lengthField: String?) async throws -> HTTPResponse.Status {
        var fields: HTTPFields = [.contentType: "application/json"]
        fields[.contentLength] = lengthField
        let request = Request(
            head: HTTPRequest(
                method: .post,
                scheme: "http",
                authority: "localhost",
                path: Example.webhook,
                headerFields: fields
            ),
            body: RequestBody(buffer: body)
        )
        let context = SurfaceContext(inProcess: EmbeddedChannel(), logger: Logger(label: "test"))
        return try await self.surface().responder().respond(to: request, context: context).status
    }
}
