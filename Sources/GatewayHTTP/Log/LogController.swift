import GatewayCore
import Hummingbird
import TransparencyLog

/// The log as files (`c2sp.org/tlog-tiles`): `/log/checkpoint`, `/log/tile/…`, and proofs of single entries.
struct LogController: Sendable {
    let log: LogUseCases

    /// Parts of a tile's path after `/log/tile`: the level, up to four groups of digits, and the width of a partial one.
    private static let parts = 2...6

    func addRoutes(to routes: inout SurfaceRoutes) {
        routes.get("/log/checkpoint", .checkpoint) { request, _ in
            guard let bytes = self.log.checkpoint() else { throw Problem(.notFound) }
            return Response(
                bytes: bytes,
                type: "text/plain; charset=utf-8",
                tag: EntityTag(of: bytes),
                cache: .seconds,
                to: request
            )
        }
        for count in Self.parts {
            let path = (1...count).map { "/:part\($0)" }.joined()
            routes.get("/log/tile\(path)", .tile(parts: count)) { request, _ in try self.tile(request) }
        }
        routes.get("/log/proof/:index", .proof) { _, context in
            let text = try context.parameters.require("index")
            guard let index = Int(text), String(index) == text, let proof = try await self.log.proof(index) else {
                throw Problem(.notFound)
            }
            return Response(bytes: Array(proof.utf8), type: "text/plain; charset=utf-8", cache: .seconds)
        }
    }

    private func tile(_ request: Request) throws -> Response {
        // Only a path in its canonical form is a name, so that no other file can be named.
        guard let name = TileName(String(request.uri.path.dropFirst("/log/".count))),
            let bytes = try self.log.tile(name)
        else { throw Problem(.notFound) }
        return Response(bytes: bytes, type: "application/octet-stream", cache: .forever)
    }
}
