import AnswerProtocol

/// Exchanges through oblivious HTTP (RFC 9458): a relay sees who asks and not what, the gateway what and not who.
///
/// The relay must be run by others than the gateway; together they would know both. Every request has one size.
///
/// The gateway's key configuration is fetched from the gateway itself, over its own TLS, since a relay that could choose
/// it could read everything. It is fetched when the register is read and never for an answer, so that fetching it tells
/// nothing.
public actor ObliviousExchange: HTTPExchange {
    /// Seconds after which the key configuration is fetched again, when the register is read next. A gateway accepts a
    /// key for a day after it has published another.
    public static let keyLifetime: Int64 = 12 * 3_600

    private let relay: any HTTPExchange
    private let relayPath: String
    private let gateway: any HTTPExchange
    private let authority: String
    private let now: @Sendable () -> Int64
    private var key: (configuration: ObliviousKeyConfiguration, fetchedAt: Int64)?
    /// Seconds by which the gateway's clock is ahead of the device's.
    private var clockOffset: Int64 = 0

    /// - Parameters:
    ///   - relay: How to reach the relay.
    ///   - relayPath: Where on the relay requests are posted.
    ///   - gateway: How to reach the gateway itself, for `/ohttp-keys` alone.
    ///   - authority: The gateway's host, `gateway.example`.
    ///   - now: Whole seconds since 1970-01-01T00:00:00Z.
    public init(
        relay: any HTTPExchange,
        relayPath: String = "/",
        gateway: any HTTPExchange,
        authority: String,
        now: @escaping @Sendable () -> Int64
    ) {
        self.relay = relay
        self.relayPath = relayPath
        self.gateway = gateway
        self.authority = authority
        self.now = now
    }

    /// Sends a request, encapsulated anew for each attempt, since a gateway opens the same bytes only once.
    ///
    /// A gateway that no longer has the key, or finds the device's clock wrong, has not looked at the request: then it
    /// is sent once more, with the new key or by the gateway's clock.
    public func send(_ request: ExchangeRequest) async throws(OwnerError) -> ExchangeResponse {
        let configuration = try await self.configuration(for: request)
        switch try await self.attempt(request, configuration) {
        case .response(let response): return response
        case .wrongKey:
            let renewed = try await self.fetchKey()
            guard renewed != configuration, case .response(let response) = try await self.attempt(request, renewed)
            else { throw .unusableRelay }
            return response
        case .wrongClock(let time):
            self.clockOffset = time - self.now()
            guard case .response(let response) = try await self.attempt(request, configuration) else {
                throw .unusableRelay
            }
            return response
        }
    }

    private enum Outcome {
        case response(ExchangeResponse)
        case wrongKey
        case wrongClock(Int64)
    }

    private struct ProblemDocument: Decodable {
        static let keyType = "https://iana.org/assignments/http-problem-types#ohttp-key"
        static let dateType = "https://iana.org/assignments/http-problem-types#date"

        let type: String

        static func type(of body: [UInt8]) -> String? { (try? WireJSON.decode(Self.self, from: body))?.type }
    }

    private func attempt(
        _ request: ExchangeRequest,
        _ configuration: ObliviousKeyConfiguration
    ) async throws(OwnerError) -> Outcome {
        // Of the fields only those that say what is asked; the date is the same for all who ask now.
        var fields = ["content-type", "if-none-match"].compactMap { name in
            request.headers[name].flatMap { BinaryHTTPField(name, $0) }
        }
        fields += [BinaryHTTPField("date", HTTPDate.text(self.now() + self.clockOffset))].compactMap(\.self)
        guard
            let binary = BinaryHTTPRequest(
                method: request.method.rawValue,
                authority: self.authority,
                path: request.path,
                fields: fields,
                content: request.body
            ), let sealed = try? ObliviousHTTP.seal(binary, to: configuration)
        else { throw .invalidSetting }
        let answer = try await self.relay.send(
            ExchangeRequest(
                .post,
                self.relayPath,
                headers: ["content-type": ObliviousHTTP.requestType],
                body: sealed.body
            )
        )
        guard answer.status == 200 else {
            return ProblemDocument.type(of: answer.body) == ProblemDocument.keyType
                ? .wrongKey : .response(ExchangeResponse(status: answer.status, body: answer.body))
        }
        guard let response = try? ObliviousHTTP.open(answer.body, with: sealed.response) else {
            throw .malformedResponse
        }
        if response.status == 400, ProblemDocument.type(of: response.content) == ProblemDocument.dateType,
            let time = response.fields.values(of: "date").first.flatMap(HTTPDate.seconds)
        {
            return .wrongClock(time)
        }
        return .response(ExchangeResponse(status: response.status, body: response.content))
    }

    private func configuration(for request: ExchangeRequest) async throws(OwnerError) -> ObliviousKeyConfiguration {
        guard let key = self.key, request.method == .post || self.now() - key.fetchedAt < Self.keyLifetime else {
            return try await self.fetchKey()
        }
        return key.configuration
    }

    private func fetchKey() async throws(OwnerError) -> ObliviousKeyConfiguration {
        let answer = try await self.gateway.send(ExchangeRequest(.get, "/ohttp-keys"))
        guard answer.status == 200 else { throw .unexpectedStatus(answer.status) }
        guard let configuration = ObliviousKeyConfiguration.read(list: answer.body)?.first else {
            throw .malformedResponse
        }
        self.key = (configuration, self.now())
        return configuration
    }
}
