import AnswerProtocol
import CommunityRequests
import Foundation
import GatewayCore
import OwnerKit
import PartnerAdapters
import Synchronization
import TransparencyLog

/// The gateway's owner surface without sockets: what HTTP would carry, handed over in memory.
final class GatewayExchange: HTTPExchange {
    struct Sent: Sendable {
        let path: String
        let requestSize: Int
        let responseSize: Int
    }

    private struct State {
        var sent: [Sent] = []
        var lostResponses = 0
    }

    private let gateway: Gateway
    private let state = Mutex(State())

    init(_ gateway: Gateway) { self.gateway = gateway }

    /// What went to and fro, lost responses included.
    var sent: [Sent] { self.state.withLock { $0.sent } }

    /// Does what the next posts ask, and loses what it would say to them.
    func loseResponses(_ count: Int) { self.state.withLock { $0.lostResponses = count } }

    func send(_ request: ExchangeRequest) async throws(OwnerError) -> ExchangeResponse {
        let response: ExchangeResponse
        do {
            response = ExchangeResponse(status: 200, body: try await self.route(request))
        } catch {
            let isUnknown = (error as? Problem)?.kind == .notFound
            response = ExchangeResponse(status: isUnknown ? 404 : 422, body: [])
        }
        let isLost = self.state.withLock { state in
            state.sent.append(
                Sent(path: request.path, requestSize: request.body.count, responseSize: response.body.count)
            )
            guard request.method == .post, state.lostResponses > 0 else { return false }
            state.lostResponses -= 1
            return true
        }
        if isLost { throw .unreachable }
        return response
    }

    private func route(_ request: ExchangeRequest) async throws -> [UInt8] {
        let path = request.path.split(separator: "/").map(String.init)
        switch (request.method, path.dropFirst().first) {
        case (.get, "keys"):
            // As a gateway does before it serves.
            try await self.gateway.inForce.record()
            try await self.gateway.log.publishPending()
            return try WireJSON.encode(try await self.gateway.keys.published())
        case (.get, "regions"):
            guard path.count == 5, let x = Int(path[3]), let y = Int(path[4]) else { throw Problem(.notFound) }
            return try await self.gateway.register.region(Region(x: x, y: y)).bytes
        case (.get, "requests"):
            guard path.count == 3, let code = PublicCode(path[2]),
                let found = try await self.gateway.register.request(code)
            else { throw Problem(.notFound) }
            return found.json
        case (.post, "platforms"):
            let headers = MessageHeaders(request.headers.map { ($0.key, $0.value) })
            return try WireJSON.encode(
                try await self.gateway.tokens.sign(platform: path[2], headers: headers, body: request.body)
            )
        case (.get, _) where path.first == "log":
            guard let name = TileName(path.dropFirst().joined(separator: "/")),
                let tile = try self.gateway.log.folder.tile(name)
            else { throw Problem(.notFound) }
            return tile.bytes
        case (.post, "answers"): return try await self.gateway.answers.receive(request.body)
        default: throw Problem(.notFound)
        }
    }
}
