import GatewayCore
import HTTPTypes
public import Hummingbird
import Logging

/// Answers every request of a surface: by its route, or with a problem.
///
/// It stands around the router instead of in its middleware, so that the way of a message has one step less.
public struct SurfaceResponder: HTTPResponder {
    public typealias Context = SurfaceContext

    let router: RouterResponder<SurfaceContext>
    let table: RouteTable
    /// Whether a request has to name the host it is for. Checks of an operator's own that speak HTTP/1.0 do not.
    let needsHost: Bool
    let page: (@Sendable (Problem, Request) -> Response)?
    let logger: Logger

    public func respond(to request: Request, context: SurfaceContext) async throws -> Response {
        var response: Response
        do {
            guard self.namesItsHost(request) else {
                throw Problem(.malformedRequest, detail: "Send one Host field, with the name of this server.")
            }
            if RouteTable.hasEmptyComponent(request.uri.path) {
                response = self.unrouted(request)
            } else {
                response = try await self.router.respond(to: request, context: context)
                // The router answers what it has no route for with an empty 404, which no handler of ours does.
                if response.status == .notFound, !response.headers.contains(.contentType) {
                    response = self.unrouted(request)
                }
            }
        } catch let interrupted as BodyInterrupted {
            throw interrupted.cause
        } catch let problem as Problem {
            response = self.response(to: request, problem)
        } catch is StoreBusy {
            response = self.response(to: request, Problem(.busy, retryAfter: 1))
        } catch {
            self.logger.error("request failed", metadata: ["error.type": "\(type(of: error))"])
            response = self.response(to: request, Problem(.internalError))
        }
        return request.method == .head ? response.createHeadResponse() : response
    }

    /// Whether a request names its host, and one only (RFC 9112 §3.2). The server takes the first `Host`, or HTTP/2's
    /// `:authority`, out of the fields; what is left is a second one.
    private func namesItsHost(_ request: Request) -> Bool {
        guard let authority = request.head.authority else { return !self.needsHost }
        guard let name = HTTPField.Name.hostField, request.headers.contains(name) else { return true }
        // Only HTTP/2, which is never without TLS here, may repeat the name (RFC 9113 §8.3.1).
        return request.head.scheme == "https" && request.headers[values: name] == [authority]
    }

    private func unrouted(_ request: Request) -> Response {
        let methods = self.table.methods(at: request.uri.path)
        guard !methods.isEmpty else { return self.response(to: request, Problem(.notFound)) }
        var response = self.response(to: request, Problem(.methodNotAllowed))
        response.headers[.allow] = methods.map(\.rawValue).joined(separator: ", ")
        return response
    }

    private func response(to request: Request, _ problem: Problem) -> Response {
        guard let page = self.page else { return problem.response() }
        var response = request.prefersPage ? page(problem, request) : problem.response()
        response.headers[.vary] = "Accept, Accept-Language"
        return response
    }
}
