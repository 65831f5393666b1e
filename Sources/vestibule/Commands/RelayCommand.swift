import AnswerProtocol
import ArgumentParser
import Foundation
import GatewayHTTP
import Logging
import OwnerKit

/// `vestibule relay`: an oblivious relay in front of somebody else's gateway.
struct RelayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "relay",
        abstract: "Hands owners' encapsulated requests to a gateway, and nothing of who sent them (RFC 9458).",
        discussion: """
            It takes POST with `message/ohttp-req` at `/`, and has no files. It must not be run by whoever runs the \
            gateway, nor on its machines: the relay knows who asks, the gateway what is asked, and together they would \
            know both.
            """
    )

    @Option(name: .long, help: "Where it listens, plain HTTP behind a proxy.") var listen = "127.0.0.1:8070"
    @Option(name: .long, help: "The gateway's address, https://gateway.example.") var gateway: String

    func run() async throws {
        guard let address = ListenAddress(self.listen) else {
            throw CommandFailure(.wrongUse, "--listen: write 127.0.0.1:8070")
        }
        guard let url = URL(string: self.gateway), url.host != nil, ["http", "https"].contains(url.scheme) else {
            throw CommandFailure(.wrongUse, "--gateway: write https://gateway.example")
        }
        LoggingSystem.bootstrap { StreamLogHandler.standardError(label: $0) }
        let logger = Logger(label: "relay")
        try await StandaloneServer(
            responder: RelaySurface(forward: Self.forward(to: url), logger: logger).responder(),
            address: address,
            logger: logger
        ).run()
    }

    /// Posts what comes to a gateway, over connections that all who ask share, with fields that are the same for all.
    static func forward(to gateway: URL) -> @Sendable ([UInt8]) async -> RelaySurface.Answer? {
        let exchange = URLSessionExchange(gateway: gateway)
        return { body in
            let request = ExchangeRequest(
                .post,
                "/ohttp",
                headers: ["content-type": ObliviousHTTP.requestType],
                body: body
            )
            guard let answer = try? await exchange.send(request) else { return nil }
            return RelaySurface.Answer(status: answer.status, body: answer.body)
        }
    }
}
