import CommunityRequests
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import PartnerAdapters
import Synchronization

/// The partner's side of the demo: an HTTP server of its own that takes callbacks and checks their signatures.
final class CallbackReceiver: Sendable {
    /// One callback as it arrived.
    struct Callback: Sendable {
        var isVerified: Bool
        var body: String
    }

    private struct State {
        var arrived: [Callback] = []
        var port = 0
    }

    private let state = Mutex(State())
    private let authenticator: Authenticator
    private let clock: GatewayClock
    private let logger: Logger

    /// - Parameter secret: The secret with which the gateway signs.
    init(secret: String, clock: GatewayClock, logger: Logger) throws {
        self.authenticator = try Authenticator(
            scheme: .standardWebhooks,
            secrets: [AuthenticationSecret(value: SecretValue(secret))]
        )
        self.clock = clock
        self.logger = logger
    }

    /// Every callback that has arrived, in order.
    var arrived: [Callback] { self.state.withLock { $0.arrived } }

    /// Where it listens; 0 before it does.
    var port: Int { self.state.withLock { $0.port } }

    /// The server.
    ///
    /// - Parameter send: Posts the recorded message of that name to the gateway; answers what the gateway answered.
    func application(
        cases: [String],
        send: @escaping @Sendable (String) async throws -> String
    ) -> some ApplicationProtocol {
        let router = Router(context: BasicRequestContext.self)
        router.post("hooks") { request, _ -> HTTPResponse.Status in
            let headers = request.headers
            let body = try await request.body.collect(upTo: 256 * 1024)
            self.take(
                Array(body.readableBytesView),
                MessageHeaders { name in HTTPField.Name(name).map { headers[values: $0] } ?? [] }
            )
            return .noContent
        }
        router.post("send/:case") { _, context -> String in
            let name = try context.parameters.require("case")
            guard cases.contains(name) else { throw HTTPError(.notFound) }
            return try await send(name) + "\n"
        }
        router.get("/") { _, _ in
            "POST /send/CASE posts a recorded message, signed anew, to the gateway:\n" + cases.joined(separator: "\n")
                + "\n"
        }
        return Application(
            router: router,
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { channel in
                self.state.withLock { $0.port = channel.localAddress?.port ?? 0 }
            },
            logger: self.logger
        )
    }

    private func take(_ body: [UInt8], _ headers: MessageHeaders) {
        let verified = self.authenticator.verify(headers: headers, body: body, now: self.clock.now) == nil
        let callback = Callback(isVerified: verified, body: String(decoding: body, as: UTF8.self))
        self.state.withLock { $0.arrived.append(callback) }
    }
}
