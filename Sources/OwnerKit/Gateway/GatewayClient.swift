public import AnswerProtocol

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

    /// `GET /v1/regions/10/{x}/{y}`: everything that is open in a region.
    public func region(_ region: RegionTile) async throws(OwnerError) -> RegionReading {
        try RegionReading(json: try await self.read("/v1/regions/\(RegionTile.zoom)/\(region.x)/\(region.y)"))
    }

    /// `GET /v1/requests/{public_code}`.
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

    private func read(_ path: String) async throws(OwnerError) -> [UInt8] {
        let response = try await self.exchange.send(
            ExchangeRequest(.get, path, headers: ["accept": "application/json"])
        )
        guard response.status == 200 else { throw .unexpectedStatus(response.status) }
        return response.body
    }
}
