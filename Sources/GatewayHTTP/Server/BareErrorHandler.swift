import GatewayCore
import HTTPTypes
import Hummingbird
import NIOCore
import NIOHTTPTypes

/// Gives the errors that the server answers below the router the form that every answer has.
///
/// A request that cannot be parsed reaches no route: the server answers it with a bare status and closes. Every answer
/// of ours has a `Content-Type`, so an error without one is such an answer. It keeps its fields and gets a problem
/// document and the three fields of every answer.
final class BareErrorHandler: ChannelOutboundHandler, RemovableChannelHandler, Sendable {
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private struct Form: Sendable {
        let status: HTTPResponse.Status
        let document: [UInt8]

        init(_ problem: Problem) {
            self.status = problem.status
            self.document = problem.document
        }
    }

    private static let unreadable = Form(
        Problem(.malformedRequest, detail: "The request line, a header field or the body's framing is not valid HTTP.")
    )
    private static let failed = Form(Problem(.internalError))

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard case .head(var head) = self.unwrapOutboundIn(data), !head.headerFields.contains(.contentType),
            head.status.code >= 400
        else {
            context.write(data, promise: promise)
            return
        }
        let form = head.status.code >= 500 ? Self.failed : Self.unreadable
        head.status = form.status
        head.headerFields[.contentType] = Problem.mediaType
        head.headerFields[.cacheControl] = CacheRule.noStore.rawValue
        head.headerFields[.xContentTypeOptions] = "nosniff"
        head.headerFields[.contentLength] = String(form.document.count)
        context.write(self.wrapOutboundOut(.head(head)), promise: promise)
        context.write(self.wrapOutboundOut(.body(ByteBuffer(bytes: form.document))), promise: nil)
    }
}
