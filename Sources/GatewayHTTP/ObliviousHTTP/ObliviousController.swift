import AnswerProtocol
import GatewayCore
import HTTPTypes
import Hummingbird
import NIOCore

/// `POST /ohttp` and `GET /ohttp-keys`: the owner surface for whoever must not be seen to ask (RFC 9458).
///
/// Nothing about a call is logged or counted, and nothing of it but its body is read.
struct ObliviousController: Sendable {
    /// The most bytes an encapsulated request may have. Those of apps have 4,663.
    static let limit = 64 * 1024

    let oblivious: ObliviousUseCases
    /// What can be asked: the owner surface, and nothing else of the gateway.
    let target: SurfaceResponder

    /// The fields of an encapsulated request that reach its target; all others are left out.
    private static let passed = ["content-type", "if-none-match"]

    func addRoutes(to routes: inout SurfaceRoutes) {
        routes.get("/ohttp-keys", .readObliviousKeys) { _, _ in
            let bytes = try self.oblivious.configurations()
            return Response(bytes: bytes, type: ObliviousKeyConfiguration.mediaType, cache: .minute)
        }
        routes.post("/ohttp", .oblivious) { request, context in
            let body = try await Self.encapsulated(request)
            let opened = try self.oblivious.open(body)
            let response = try await self.answer(opened, context)
            return Response(bytes: try opened.seal(response), type: ObliviousHTTP.responseType, cache: .noStore)
        }
    }

    /// The encapsulated request in a request's body.
    ///
    /// - Throws: ``Problem`` `payload-too-large`, `unsupported-media-type`.
    static func encapsulated(_ request: Request) async throws -> [UInt8] {
        let body = try await request.bytes(limit: Self.limit, advice: "Send at most 65,536 bytes.")
        guard request.headers.contains(.contentType), request.isOfType(ObliviousHTTP.requestType) else {
            throw Problem(.unsupportedMediaType, detail: "Send \(ObliviousHTTP.requestType).")
        }
        return body
    }

    private func answer(
        _ opened: OpenedObliviousRequest,
        _ context: SurfaceContext
    ) async throws -> BinaryHTTPResponse {
        switch opened.request {
        case .success(let request):
            return try await Self.binary(try await self.target.respond(to: Self.request(request), context: context))
        case .failure(let problem):
            var response = problem.response()
            if problem.kind == .date { response.headers[.date] = HTTPDate.text(opened.now) }
            return try await Self.binary(response)
        }
    }

    /// The request as the target takes it: without its sender, who is not known, and its host, which is here.
    private static func request(_ request: BinaryHTTPRequest) -> Request {
        var fields = HTTPFields()
        for field in request.fields where self.passed.contains(field.name) {
            guard let name = HTTPField.Name(field.name) else { continue }
            fields.append(HTTPField(name: name, value: field.text))
        }
        return Request(
            head: HTTPRequest(
                method: HTTPRequest.Method(request.method) ?? .get,
                scheme: "https",
                authority: nil,
                path: request.path,
                headerFields: fields
            ),
            body: RequestBody(buffer: ByteBuffer(bytes: request.content))
        )
    }

    private static func binary(_ response: Response) async throws -> BinaryHTTPResponse {
        let fields = response.headers.compactMap { BinaryHTTPField($0.name.canonicalName, $0.value) }
        guard
            let binary = BinaryHTTPResponse(
                status: response.status.code,
                fields: fields,
                content: try await response.body.collected()
            )
        else { throw Problem(.internalError) }
        return binary
    }
}
