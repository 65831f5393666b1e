public import AnswerProtocol
public import TransparencyLog

/// Reads the register and delivers sealed messages; it knows nothing of its owner.
public struct GatewayClient: Sendable {
    private let exchange: any HTTPExchange

    public init(exchange: any HTTPExchange) { self.exchange = exchange }

    /// `GET /v1/keys`.
    public func keys() async throws(OwnerError) -> GatewayKeys {
        let body = try await self.read("/v1/keys")
        do {
            return try WireJSON.decode(GatewayKeys.self, from: body)
        } catch {
            throw .malformedResponse
        }
    }

    /// `GET /v1/regions/10/{x}/{y}`: everything that is open in a region and stands in a log of the policy.
    public func region(_ region: RegionTile, policy: LogPolicy) async throws(OwnerError) -> RegionReading {
        try RegionReading(
            json: try await self.read("/v1/regions/\(RegionTile.zoom)/\(region.x)/\(region.y)"),
            policy: policy
        )
    }

    /// `GET /v1/requests/{public_code}`. It comes without a proof, so no token is taken for it: see
    /// ``region(_:policy:)``.
    public func request(_ code: RequestCode) async throws(OwnerError) -> OpenRequest {
        let body = try await self.read("/v1/requests/\(code)")
        guard let request = try? WireJSON.decode(OpenRequest.self, from: body), request.code == code else {
            throw .malformedResponse
        }
        return request
    }

    /// `POST /v1/answers`.
    ///
    /// - Throws: ``OwnerError/unexpectedStatus(_:)`` where the envelope could not be opened.
    public func deliver(_ message: AnswerMessage, sealedTo key: AnswerPublicKey) async throws(OwnerError) -> AnswerReply
    {
        guard let sealed = try? SealedEnvelope.seal(message, to: key) else { throw .malformedResponse }
        let response = try await self.exchange.send(
            ExchangeRequest(
                .post,
                "/v1/answers",
                headers: ["content-type": "application/octet-stream"],
                body: sealed.body
            )
        )
        guard response.status == 200 else { throw .unexpectedStatus(response.status) }
        guard let reply = try? sealed.openReply(response.body) else { throw .malformedResponse }
        return reply
    }

    /// `GET /log/tile/…`: a tile of the log, cut from its full one where that has taken its place.
    func tile(_ name: TileName) async throws(OwnerError) -> LogFile {
        do {
            return LogFile(name: name, bytes: try await self.read("/log/\(name)"))
        } catch .unexpectedStatus(404) where name.isPartial {
            let full = LogFile(name: name.full, bytes: try await self.read("/log/\(name.full)"))
            guard let file = try? full.cut(to: name) else { throw .malformedResponse }
            return file
        }
    }

    private func read(_ path: String) async throws(OwnerError) -> [UInt8] {
        let response = try await self.exchange.send(
            ExchangeRequest(.get, path, headers: ["accept": "application/json"])
        )
        guard response.status == 200 else { throw .unexpectedStatus(response.status) }
        return response.body
    }
}
