import Hummingbird
public import Logging
public import TransparencyLog

/// A witness's service (`c2sp.org/tlog-witness`): `add-checkpoint`, and what it cosigned last of each log.
public struct WitnessSurface: Sendable {
    private let add: @Sendable (AddCheckpoint) async throws -> AddCheckpointReply
    private let checkpoint: @Sendable (_ digest: String) -> [UInt8]?
    private let logger: Logger

    /// - Parameters:
    ///   - add: Considers a checkpoint, and answers only once its decision is on disk.
    ///   - checkpoint: What was cosigned last, of the log whose origin has that SHA-256.
    public init(
        add: @escaping @Sendable (AddCheckpoint) async throws -> AddCheckpointReply,
        checkpoint: @escaping @Sendable (String) -> [UInt8]?,
        logger: Logger
    ) {
        self.add = add
        self.checkpoint = checkpoint
        self.logger = logger
    }

    /// The surface's responder.
    public func responder() -> SurfaceResponder {
        var routes = SurfaceRoutes()
        routes.post("/add-checkpoint") { request, _ in
            let body = try await request.bytes(limit: AddCheckpoint.byteLimit)
            guard let message = try? AddCheckpoint(body) else { return Self.response(to: .malformed) }
            return Self.response(to: try await self.add(message))
        }
        routes.get("/:digest/checkpoint") { _, context in
            guard let bytes = self.checkpoint(try context.parameters.require("digest")) else {
                return Self.text("there is no such checkpoint\n", .notFound)
            }
            return Self.text(String(decoding: bytes, as: UTF8.self), .ok)
        }
        return routes.responder(needsHost: false, page: nil, logger: self.logger)
    }

    private static func response(to reply: AddCheckpointReply) -> Response {
        switch reply {
        case .cosigned(let lines): return self.text(lines.map(\.line).joined(), .ok)
        case .malformed: return self.text("the request is not of the form it must have\n", .badRequest)
        case .notSigned: return self.text("no signature of a key that is trusted for this log\n", .forbidden)
        case .unknownLog: return self.text("this log is not witnessed here\n", .notFound)
        case .notConsistent: return self.text("the checkpoint does not continue the last one\n", .unprocessableContent)
        case .conflict(let size):
            return Response(
                bytes: Array("\(size)\n".utf8),
                type: "text/x.tlog.size",
                status: .conflict,
                cache: .noStore
            )
        }
    }

    private static func text(_ text: String, _ status: HTTPResponse.Status) -> Response {
        Response(bytes: Array(text.utf8), type: "text/plain; charset=utf-8", status: status, cache: .noStore)
    }
}
