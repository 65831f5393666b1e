import ArgumentParser
import CommunityRequests
import ContractTesting
import Foundation
import GatewayCore
import OwnerKit
import PartnerAdapters

/// `vestibule send`: a partner engineer's first request.
struct SendCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "send",
        abstract: "Signs a payload as the partner would and posts it to the gateway.",
        discussion:
            "The payload is a file of its own, or a recorded message (`request.http`), whose body is signed anew."
    )

    @Option(name: .long, help: "The configuration file, for the partner's secret and the gateway's address.")
    var config = "vestibule.yaml"

    @Option(name: .long, help: "The partner, as the configuration names it.")
    var partner: String

    @Option(name: .long, help: "The gateway; without it, where the configuration listens.")
    var gateway: String?

    @Option(name: .long, help: "The message's id; without it, a random one.")
    var id: String?

    @Option(name: .customLong("content-type"), help: "The body's media type; without it, by the file's name.")
    var contentType: String?

    @Option(name: .long, help: "The time to sign with, for a gateway that was started with --clock.")
    var clock: String?

    @Argument(help: "The payload.")
    var file: String

    func validate() throws {
        guard let id = self.id else { return }
        guard (1...256).contains(id.utf8.count), id.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw ValidationError("--id: write 1 to 256 printable ASCII characters without spaces")
        }
    }

    func run() async throws {
        guard let data = FileManager.default.contents(atPath: self.file) else {
            throw CommandFailure(.wrongUse, "\(self.file): cannot be read")
        }
        var payload = SendablePayload(bytes: Array(data), file: self.file)
        let sink = DiagnosticSink()
        let environment = ProcessInfo.processInfo.environment
        let configuration = ConfigurationReader(file: self.config, sink: sink).read(environment: environment, flags: [])
        let secrets = SecretReader(environment: environment, sink: sink)
        let loader = RosterLoader(configuration: configuration, secrets: secrets, sink: sink)
        guard let entry = configuration.partners.first(where: { $0.id.description == self.partner }),
            let adapter = loader.candidates(.none).first(where: { $0.name == entry.adapter }),
            let secret = entry.secrets.first.flatMap({ secrets.read($0.value, at: $0.place) })
        else {
            for diagnostic in sink.diagnostics.sorted() { Terminal.error(diagnostic.description) }
            let known = configuration.partners.map(\.id.description)
            throw CommandFailure(
                .wrongUse,
                "\(self.config) names no usable partner `\(self.partner)`. "
                    + Suggestion.sentence(for: self.partner, in: known)
            )
        }
        let name = entry.authentication ?? adapter.schemes.first?.name
        guard let scheme = adapter.schemes.first(where: { $0.name == name }) else {
            throw CommandFailure(.wrongUse, "the adapter does not allow that authentication")
        }
        payload.fit(adapter.adapter?.mediaTypes ?? [])
        let time = try ClockOption.instant(self.clock)
        let id = self.id ?? DeliveryID(random: SystemRandom.bytes(16)).description
        let signed = try MessageSigner(scheme: scheme.filled(with: entry.settings), secret: SecretValue(secret))
            .headers(id: id, time: time, body: payload.body)
        var headers = Dictionary(signed.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
        headers["content-type"] = self.contentType ?? payload.contentType
        let base = self.gateway ?? "http://\(configuration.listen)"
        guard let url = URL(string: base) else { throw CommandFailure(.wrongUse, "--gateway is no address") }
        do {
            let response = try await URLSessionExchange(gateway: url).send(
                ExchangeRequest(.post, "/v1/partners/\(entry.id)/webhook", headers: headers, body: payload.body)
            )
            Terminal.error(Terminal.styled("\(response.status)", response.status < 300 ? .good : .bad))
            Terminal.print(String(decoding: response.body, as: UTF8.self))
            guard (200..<300).contains(response.status) else { throw CommandFailure(.notHeld) }
        } catch let error as OwnerError {
            throw CommandFailure(.notHeld, "\(base) does not answer (\(error))")
        }
    }
}

/// A payload to be sent: a file as it is, or the body of a recorded message.
struct SendablePayload {
    let body: [UInt8]
    var contentType: String
    /// Those of the recorded message; none of a file.
    let headers: [RecordedMessage.Header]

    init(_ recorded: RecordedMessage) {
        self.body = recorded.body
        self.headers = recorded.headers
        self.contentType =
            recorded.headers.first { $0.name.lowercased() == "content-type" }?.value ?? "application/json"
    }

    init(bytes: [UInt8], file: String) {
        if file.hasSuffix(".http"), let recorded = RecordedMessage(bytes) {
            self.init(recorded)
        } else {
            self.init(body: bytes, contentType: file.hasSuffix(".xml") ? "application/xml" : "application/json")
        }
    }

    /// A file's name tells JSON from XML; which of their media types is meant, the adapter does.
    mutating func fit(_ mediaTypes: [String]) {
        guard self.headers.isEmpty, !mediaTypes.contains(self.contentType) else { return }
        let syntax = self.contentType.hasSuffix("xml") ? "xml" : "json"
        let own = mediaTypes.first { $0.hasSuffix("/" + syntax) || $0.hasSuffix("+" + syntax) }
        self.contentType = own ?? self.contentType
    }

    private init(body: [UInt8], contentType: String) {
        self.body = body
        self.contentType = contentType
        self.headers = []
    }
}

/// The `--clock` option of commands that sign.
enum ClockOption {
    static func instant(_ text: String?) throws -> Instant {
        guard let text else { return GatewayClock().now }
        guard let instant = Instant(rfc3339: text) else {
            throw CommandFailure(.wrongUse, "--clock: write RFC 3339, `2026-02-13T13:40:00Z`")
        }
        return instant
    }
}
