import AnswerProtocol
import ArgumentParser
import Foundation
import OwnerKit

/// `vestibule privacy-messages`: sealed messages of invented owners, ready to be sent, for `make privacy`.
///
/// It stands for owners' apps and for the platform that vouches for them. What it writes is what an experiment needs to
/// know afterwards, secrets included; it is for gateways that are started for the experiment alone.
struct PrivacyMessagesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "privacy-messages",
        abstract: "Writes sealed messages of invented owners, for `make privacy`.",
        shouldDisplay: false
    )

    @Option(name: .long, help: "The gateway's address.") var gateway: String
    @Option(name: .long, help: "The owner platform that vouches.") var platform = "porch"
    @Option(name: .long, help: "The file with the platform's secret.") var platformSecret: String
    @Option(name: .long, help: "A request's public code; may be given more than once.") var request: [String]
    @Option(name: .long, help: "Owners for each request.") var count: Int
    @Option(name: .long, help: "Cover messages.") var covers = 0
    @Option(name: .long, help: "The file to write.") var out: String

    /// What one record holds: the clip's start (8 bytes, big-endian), the consent and the withdrawal (4,096 bytes each),
    /// the blinded message and the blind signature (256 each), the token's nonce (32) and its authenticator (256). After
    /// all records come the cover messages, 4,096 bytes each.
    private struct Owner {
        let request: TokenRequest
        let key: WithdrawalKey
    }

    private static let batch = 256
    private static let mark: Int64 = 300

    func run() async throws {
        guard let url = URL(string: self.gateway), url.scheme != nil else {
            throw CommandFailure(.wrongUse, "--gateway is no address")
        }
        let text = FileManager.default.contents(atPath: self.platformSecret).map { String(decoding: $0, as: UTF8.self) }
        guard let secret = text.flatMap({ WebhookSecret($0.trimmingCharacters(in: .whitespacesAndNewlines)) }) else {
            throw CommandFailure(.wrongUse, "--platform-secret: the file holds no secret")
        }
        let exchange = URLSessionExchange(gateway: url)
        let client = GatewayClient(exchange: exchange)
        let keys = try await client.keys()
        guard FileManager.default.createFile(atPath: self.out, contents: nil),
            let file = FileHandle(forWritingAtPath: self.out)
        else { throw CommandFailure(.notHeld, "\(self.out): cannot be written") }
        for name in self.request {
            guard let code = RequestCode(name) else { throw CommandFailure(.wrongUse, "--request: no public code") }
            let open = try await client.request(code)
            for start in stride(from: 0, to: self.count, by: Self.batch) {
                let owners = try (start..<min(start + Self.batch, self.count)).map { _ in
                    try self.owner(for: open, at: keys.gateway)
                }
                let signatures = try await self.sign(owners.map(\.request.blinded), code, secret, exchange)
                for (owner, signature) in zip(owners, signatures) {
                    try file.write(contentsOf: Data(self.record(of: owner, signature, open, keys)))
                }
            }
        }
        for _ in 0..<self.covers {
            try file.write(contentsOf: Data(try SealedEnvelope.seal(.cover, to: keys.answerKey).body))
        }
        try file.close()
    }

    private func owner(for open: OpenRequest, at gateway: GatewayName) throws -> Owner {
        guard let key = WithdrawalKey(rawRepresentation: SystemRandom.bytes(32)) else {
            throw CommandFailure(.internalError)
        }
        let request = try TokenRequest(
            for: open.code,
            at: gateway,
            key: open.tokenKey,
            nonce: SystemRandom.bytes(32)
        )
        return Owner(request: request, key: key)
    }

    private func sign(
        _ blinded: [[UInt8]],
        _ code: RequestCode,
        _ secret: WebhookSecret,
        _ exchange: URLSessionExchange
    ) async throws -> [[UInt8]] {
        guard let asked = TokenSigningRequest(code: code, blinded: blinded) else {
            throw CommandFailure(.internalError)
        }
        let body = try WireJSON.encode(asked)
        let id = "msg_" + SystemRandom.bytes(16).map { String($0, radix: 16) }.joined()
        var headers = secret.headers(id: id, timestamp: Int64(Date().timeIntervalSince1970), body: body)
        headers["content-type"] = "application/json"
        let response = try await exchange.send(
            ExchangeRequest(.post, "/v1/platforms/\(self.platform)/tokens", headers: headers, body: body)
        )
        guard response.status == 200 else { throw CommandFailure(.notHeld, "tokens: status \(response.status)") }
        return try WireJSON.decode(TokenSigningResponse.self, from: response.body).signatures.map(\.bytes)
    }

    private func record(
        of owner: Owner,
        _ signature: [UInt8],
        _ open: OpenRequest,
        _ keys: GatewayKeys
    ) throws -> [UInt8] {
        let token = try owner.request.finalize(signature)
        // Inside the window, on a mark that says nothing of the owner.
        let marks = (open.window.end - open.window.start) / Self.mark - 2
        let start = (open.window.start / Self.mark + 1 + Int64.random(in: 0..<max(1, marks))) * Self.mark
        guard let span = ClipSpan(start: start + 10, end: start + 40),
            let consent = ConsentMessage(
                code: open.code,
                token: token,
                withdrawalKey: owner.key.publicKey,
                clips: [Clip(span)]
            )
        else { throw CommandFailure(.internalError) }
        let withdrawal = try owner.key.withdraw(consent.name, from: open.code)
        let time = withUnsafeBytes(of: start.bigEndian) { Array($0) }
        let messages = try [AnswerMessage.consent(consent), .withdrawal(withdrawal)].flatMap {
            try SealedEnvelope.seal($0, to: keys.answerKey).body
        }
        return time + messages + owner.request.blinded + signature + token.nonce + token.authenticator
    }
}
