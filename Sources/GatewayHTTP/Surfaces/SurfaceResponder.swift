import GatewayCore
import HTTPTypes
public import Hummingbird
import Logging

/// Answers every request of a surface: by its route, or with a problem.
///
/// It stands around the router instead of in its middleware, so that the way of a message has one step less.
public struct SurfaceResponder: HTTPResponder {
    public typealias Context = BasicRequestContext

    let router: RouterResponder<BasicRequestContext>
    let table: RouteTable
    let page: (@Sendable (Problem) -> Response)?
    let logger: Logger

    public func respond(to request: Request, context: BasicRequestContext) async throws -> Response {
        var response: Response
        do {
            response = try await self.router.respond(to: request, context: context)
            // The router answers what it has no route for with an empty 404, which no handler of ours does.
            if response.status == .notFound, !response.headers.contains(.contentType) {
                response = self.unrouted(request)
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

    private func unrouted(_ request: Request) -> Response {
        let methods = self.table.methods(at: request.uri.path)
        guard !methods.isEmpty else { return self.response(to: request, Problem(.notFound)) }
        var response = self.response(to: request, Problem(.methodNotAllowed))
        response.headers[.allow] = methods.map(\.rawValue).joined(separator: ", ")
        return response
    }

    private func response(to request: Request, _ problem: Problem) -> Response {
        guard let page = self.page else { return problem.response() }
        var response = request.prefersPage ? page(problem) : problem.response()
        response.headers[.vary] = "Accept"
        return response
    }
}
