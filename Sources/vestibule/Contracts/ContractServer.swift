import ContractTesting
import Foundation
import GatewayHTTP
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import PartnerAdapters
import ServiceLifecycle

/// Serves the gateways of an adapter's contracts, and beside them what a Pact verifier asks its provider for.
struct ContractServer: Sendable {
    let stage: ContractStage
    let logger: Logger

    /// Larger than the gateway's own limit, which must be able to refuse.
    private static let bodyLimit = 1_024 * 1_024

    /// The gateway that is up: every request goes to its own surface.
    func gateway(at address: ListenAddress, onBound: @escaping @Sendable (String) async -> Void) -> any Service {
        let responder = CallbackResponder<BasicRequestContext> { request, _ in
            let body = try await request.body.collect(upTo: Self.bodyLimit)
            let message = RecordedMessage(
                method: request.method.rawValue,
                path: request.head.path ?? "/",
                headers: request.headers.map { RecordedMessage.Header(name: $0.name.rawName, value: $0.value) },
                body: Array(body.readableBytesView)
            )
            let answer = try await self.stage.answer(message)
            var headers = HTTPFields()
            for header in answer.headers {
                guard let name = HTTPField.Name(header.name) else { continue }
                headers.append(HTTPField(name: name, value: header.value))
            }
            return Response(
                status: HTTPResponse.Status(code: answer.status),
                headers: headers,
                body: ResponseBody(byteBuffer: ByteBuffer(bytes: answer.body))
            )
        }
        return self.application(responder, at: address, onBound: onBound)
    }

    /// What a verifier asks for: states (Pact's provider states) and callbacks (Pact's messages).
    func states(at address: ListenAddress, onBound: @escaping @Sendable (String) async -> Void) -> any Service {
        let router = Router(context: BasicRequestContext.self)
        router.post("states") { request, _ -> Response in
            let asked = try await Self.json(request)
            guard asked["action"]?.text != "teardown" else { return Self.answer("{}") }
            let name = asked["params"]?["case"]?.text
            // A state without a name is asked for by verifiers where an interaction needs none.
            let isNamed = asked["state"]?.text.map { !$0.isEmpty } ?? false
            guard name != nil || !isNamed, try await self.stage.begin(name) else {
                return Self.answer(#"{"error": "there is no such case"}"#, status: .badRequest)
            }
            return Self.answer("{}")
        }
        router.post("messages") { request, _ -> Response in
            let asked = try await Self.json(request)
            guard let description = asked["description"]?.text,
                let body = try await self.stage.callback(description)
            else { return Self.answer(#"{"error": "there is no such callback"}"#, status: .notFound) }
            return Self.answer(body.compact)
        }
        return self.application(router.buildResponder(), at: address, onBound: onBound)
    }

    private func application<Responder: HTTPResponder>(
        _ responder: Responder,
        at address: ListenAddress,
        onBound: @escaping @Sendable (String) async -> Void
    ) -> any Service where Responder.Context: InitializableFromSource<ApplicationRequestContextSource> {
        var logger = self.logger
        logger.logLevel = .error
        return Application(
            responder: responder,
            configuration: ApplicationConfiguration(address: .hostname(address.host, port: address.port)),
            onServerRunning: { channel in
                let port = channel.localAddress?.port ?? address.port
                await onBound(ListenAddress(host: address.host, port: port).description)
            },
            logger: logger
        )
    }

    private static func json(_ request: Request) async throws -> JSONValue {
        let body = try await request.body.collect(upTo: Self.bodyLimit)
        return JSONValue(Array(body.readableBytesView)) ?? .null
    }

    private static func answer(_ json: String, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status,
            headers: [.contentType: "application/json"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: json))
        )
    }
}
