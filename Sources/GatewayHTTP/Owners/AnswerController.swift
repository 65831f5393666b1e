import GatewayCore
import HTTPTypes
import Hummingbird

/// `POST /v1/answers` and `GET /v1/keys`: how owners answer.
///
/// Nothing about a call is logged or counted, and nothing of it but its body is read.
struct AnswerController: Sendable {
    /// Every message and every answer has this many bytes, so that none can be told from another.
    static let size = 4_096
    private static let type = "application/octet-stream"

    let answer: @Sendable ([UInt8]) async throws -> [UInt8]
    let keys: @Sendable () async throws -> any Encodable

    func addRoutes(to routes: inout SurfaceRoutes) {
        routes.post("/v1/answers", .answer) { request, _ in
            let form = "A message has exactly 4,096 bytes."
            let body = try await request.bytes(limit: Self.size, advice: form)
            guard request.isOfType(Self.type) else {
                throw Problem(.unsupportedMediaType, detail: "Send \(Self.type).")
            }
            guard body.count == Self.size else { throw Problem(.malformedRequest, detail: form) }
            let pace = AnswerPace()
            let answer = try await self.answer(body)
            try await pace.wait()
            return Response(bytes: answer, type: Self.type, cache: .noStore)
        }
        routes.get("/v1/keys", .readKeys) { _, _ in try Response(encoding: try await self.keys(), cache: .minute) }
    }
}
