import AnswerProtocol
import Foundation
import GatewayHTTP
import Logging
import OwnerKit
import ServiceLifecycle
import Synchronization
import Testing

@testable import vestibule

/// What is left of whoever asks as an owner does: nothing.
@Suite("An owner's traces")
struct OwnerTraceTests {
    /// A text of its own in every field that may say who asks, or by what way.
    private static let canaries: [String: String] = [
        "forwarded": "for=203.0.113.71;canary-forwarded", "x-forwarded-for": "203.0.113.72",
        "x-forwarded-host": "canary-host.example", "x-real-ip": "203.0.113.73", "via": "1.1 canary-via",
        "cookie": "session=canary-cookie", "authorization": "Bearer canary-authorization",
        "user-agent": "canary-agent/1.0", "accept-language": "canary-language",
        "referer": "https://canary-referer.example/",
        "x-device-id": "canary-device", "x-request-id": "canary-request", "origin": "https://canary-origin.example",
        "traceparent": "00-0af7651916cd43dd8448eb211c80319c-00f067aa0ba902b7-01", "from": "canary-from@owner.example",
        "etag": "canary-etag", "if-none-match": "\"canary-match\"",
    ]

    @Test("fields that tell who asks are in no log line, metric, table or file, by either way to the gateway")
    func traces() async throws {
        let folder = try GatewayFolder()
        let log = CapturedLog()
        let metrics = PrometheusRegistry()
        try await folder.serving(log: log, metrics: metrics) { publicPort, privatePort in
            let url = try #require(URL(string: "http://127.0.0.1:\(publicPort)"))
            let exchange = URLSessionExchange(gateway: url)
            let statuses = try await Self.ask(exchange)
            #expect(statuses.contains(200) && statuses.contains { $0 >= 400 })
            try await Self.askObliviously(exchange)

            let privateURL = try #require(URL(string: "http://127.0.0.1:\(privatePort)"))
            let exposed = try await URLSessionExchange(gateway: privateURL).send(ExchangeRequest(.get, "/metrics"))
            #expect(exposed.status == 200)
            let values = Self.canaries.values.map { String($0) } + ["canary-query", "canary-body", "canary-inner"]
            var places = try folder.files()
            places["metrics"] = Data(exposed.body)
            places["log"] = Data(log.text.utf8)
            for (place, bytes) in places {
                for value in values where bytes.range(of: Data(value.utf8)) != nil {
                    Issue.record("\(value) is in \(place)")
                }
            }
            // The search finds what is there, and nothing was said of any single call.
            #expect(places["log"]?.range(of: Data("Server started".utf8)) != nil || !log.text.isEmpty)
            #expect(!log.text.contains("/v1/answers") && !log.text.contains("/ohttp"))
            #expect(places.keys.contains { $0.hasSuffix(".sqlite") } && places.keys.contains { $0.hasSuffix(".seen") })
        }
    }

    /// Asks everything that owners ask, rightly and wrongly, with a canary in every field.
    private static func ask(_ exchange: URLSessionExchange) async throws -> [Int] {
        let keys = try WireJSON.decode(
            GatewayKeys.self,
            from: try await exchange.send(ExchangeRequest(.get, "/v1/keys", headers: self.canaries)).body
        )
        let cover = try SealedEnvelope.seal(.cover, to: keys.answerKey).body
        let noise = Array("canary-body".utf8) + [UInt8](repeating: 7, count: 4_085)
        var answers = self.canaries
        answers["content-type"] = "application/octet-stream"
        var oblivious = self.canaries
        oblivious["content-type"] = "message/ohttp-req"
        let requests = [
            ExchangeRequest(.get, "/v1/regions/10/236/412?canary-query", headers: self.canaries),
            ExchangeRequest(.get, "/v1/requests/CR-0000-0000-S", headers: self.canaries),
            ExchangeRequest(.get, "/ohttp-keys", headers: self.canaries),
            ExchangeRequest(.get, "/log/checkpoint", headers: self.canaries),
            ExchangeRequest(.get, "/v1/canary-query", headers: self.canaries),
            ExchangeRequest(.post, "/v1/keys", headers: self.canaries, body: noise),
            ExchangeRequest(.post, "/v1/answers", headers: answers, body: cover),
            ExchangeRequest(.post, "/v1/answers", headers: answers, body: noise),
            ExchangeRequest(.post, "/ohttp", headers: oblivious, body: noise),
        ]
        var statuses: [Int] = []
        for request in requests { statuses.append(try await exchange.send(request).status) }
        return statuses
    }

    /// Asks through oblivious HTTP, with canaries inside.
    private static func askObliviously(_ exchange: URLSessionExchange) async throws {
        let list = try await exchange.send(ExchangeRequest(.get, "/ohttp-keys")).body
        let configuration = try #require(ObliviousKeyConfiguration.read(list: list)?.first)
        for (name, status) in [("user-agent", 200), ("x-device-id", 400), ("accept-language", 200), ("cookie", 400)] {
            let field = try #require(BinaryHTTPField(name, "canary-inner"))
            let request = try #require(BinaryHTTPRequest(method: "GET", path: "/v1/keys", fields: [field]))
            let (body, key) = try ObliviousHTTP.seal(request, to: configuration)
            let answer = try await exchange.send(
                ExchangeRequest(.post, "/ohttp", headers: ["content-type": "message/ohttp-req"], body: body)
            )
            #expect(answer.status == 200)
            #expect(try ObliviousHTTP.open(answer.body, with: key).status == status)
        }
    }

    @Test("what comes through a relay is answered as what comes straight")
    func relayed() async throws {
        let folder = try GatewayFolder()
        try await folder.serving(log: CapturedLog(), metrics: PrometheusRegistry()) { port, _ in
            let url = try #require(URL(string: "http://127.0.0.1:\(port)"))
            let forward = RelayCommand.forward(to: url)
            let exchange = ObliviousExchange(
                relay: RelayInMemory(forward: forward),
                gateway: URLSessionExchange(gateway: url),
                authority: "127.0.0.1",
                now: { Int64(Date().timeIntervalSince1970) }
            )
            let keys = try await exchange.send(ExchangeRequest(.get, "/v1/keys"))
            #expect(keys.status == 200)
            let gateway = try WireJSON.decode(GatewayKeys.self, from: keys.body)
            let sealed = try SealedEnvelope.seal(.cover, to: gateway.answerKey)
            let answer = try await exchange.send(
                ExchangeRequest(
                    .post,
                    "/v1/answers",
                    headers: ["content-type": "application/octet-stream"],
                    body: sealed.body
                )
            )
            #expect(try sealed.openReply(answer.body) == .acknowledged)
        }
    }
}

/// The relay's forwarding, without its listener.
private struct RelayInMemory: HTTPExchange {
    let forward: @Sendable ([UInt8]) async -> RelaySurface.Answer?

    func send(_ request: ExchangeRequest) async throws(OwnerError) -> ExchangeResponse {
        guard let answer = await self.forward(request.body) else { throw .unreachable }
        return ExchangeResponse(status: answer.status, body: answer.body)
    }
}

extension GatewayFolder {
    /// Serves these files on loopback while `body` runs.
    func serving(
        log: CapturedLog,
        metrics: PrometheusRegistry,
        _ body: @Sendable @escaping (_ publicPort: Int, _ privatePort: Int) async throws -> Void
    ) async throws {
        let files = try await VerifiedFiles(options: self.options)
        let (ports, continuation) = AsyncStream<(isPublic: Bool, port: Int)>.makeStream()
        let running = try RunningGateway(
            RunningGateway.Plan(
                configuration: files.loaded.configuration,
                roster: files.roster,
                settings: files.loaded.settings,
                clock: GatewayClock(),
                metrics: metrics,
                logger: log.logger(),
                onPublicPort: { continuation.yield((true, $0)) },
                onPrivatePort: { continuation.yield((false, $0)) }
            )
        )
        try await running.openLog()
        let group = ServiceGroup(services: running.services(), logger: log.logger())
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            var found: [Bool: Int] = [:]
            for await (isPublic, port) in ports {
                found[isPublic] = port
                if found.count == 2 { break }
            }
            let result: Result<Void, any Error>
            do {
                result = .success(try await body(try #require(found[true]), try #require(found[false])))
            } catch {
                result = .failure(error)
            }
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
            try result.get()
        }
        try await running.close()
    }

    /// Every file below it, by name.
    func files() throws -> [String: Data] {
        var files: [String: Data] = [:]
        let names = try #require(FileManager.default.enumerator(atPath: self.root.path))
        for case let name as String in names where !name.hasPrefix("Contracts") && !name.hasPrefix("Adapters") {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: self.path(name), isDirectory: &isFolder), !isFolder.boolValue
            else { continue }
            files[name] = try Data(contentsOf: self.root.appendingPathComponent(name))
        }
        return files
    }
}
