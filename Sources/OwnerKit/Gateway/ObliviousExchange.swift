import AnswerProtocol
public import TransparencyLog

/// Exchanges through oblivious HTTP (RFC 9458): a relay sees who asks and not what, the gateway what and not who.
///
/// The relay must be run by others than the gateway; together they would know both. Every request has one size.
///
/// The gateway's keys are fetched from the gateway itself, over its own TLS, since a relay that could choose them could
/// read everything; and a key is taken only where it stands in the gateway's log, since a gateway that could make one for
/// each owner could know them apart. They are fetched when the register is read and not for an answer, so that fetching
/// them tells nothing.
///
/// Whoever asks for `/v1/keys` through it gets what it believes, so that both believe the same.
public actor ObliviousExchange: HTTPExchange {
    /// Seconds after which the key configuration is fetched again, when the register is read next. A gateway accepts a
    /// key for a day after it has published another.
    public static let keyLifetime: Int64 = 12 * 3_600

    private static let keysPath = "/v1/keys"

    private struct Believed {
        let configuration: ObliviousKeyConfiguration
        /// `/v1/keys` as it was fetched.
        let document: [UInt8]
        let fetchedAt: Int64
    }

    private let relay: any HTTPExchange
    private let relayPath: String
    private let gateway: any HTTPExchange
    private let authority: String
    private let now: @Sendable () -> Int64
    /// Which logs are believed; `nil` until the gateway has shown the key of its own.
    private var policy: LogPolicy?
    private var believed: Believed?
    /// Whether the gateway no longer has the key.
    private var isRefused = false

    /// - Parameters:
    ///   - relay: How to reach the relay.
    ///   - relayPath: Where on the relay requests are posted.
    ///   - gateway: How to reach the gateway itself, for `/v1/keys` alone.
    ///   - authority: The gateway's host, `gateway.example`.
    ///   - policy: Which logs are believed, and which witnesses must have cosigned them: the agent's. Without one, the log
    ///     whose key the gateway shows first is believed.
    ///   - now: Whole seconds since 1970-01-01T00:00:00Z.
    public init(
        relay: any HTTPExchange,
        relayPath: String = "/",
        gateway: any HTTPExchange,
        authority: String,
        policy: LogPolicy? = nil,
        now: @escaping @Sendable () -> Int64
    ) {
        self.relay = relay
        self.relayPath = relayPath
        self.gateway = gateway
        self.authority = authority
        self.policy = policy
        self.now = now
    }

    /// Sends a request, encapsulated anew for each attempt, since a gateway opens the same bytes only once.
    ///
    /// A gateway that no longer has the key has not looked at the request: then it is sent once more, with the new key. A
    /// message is not: a gateway that had refused it to see who then fetches keys would know whose it is. The keys are
    /// fetched when the register is read next, and the message is sent again after that.
    ///
    /// No date goes with it (RFC 9458, sections 6.5.1 and 6.8): a clock that is wrong would mark an owner's requests, and
    /// the gateway, which remembers what it opened, needs none.
    ///
    /// - Throws: ``OwnerError/unreachable`` where a message waits for that; ``OwnerError/keysNotLogged`` where the gateway's key does not stand in its log.
    public func send(_ request: ExchangeRequest) async throws(OwnerError) -> ExchangeResponse {
        let believed = try await self.keys(for: request)
        guard request.method == .post || request.path != Self.keysPath else {
            return ExchangeResponse(status: 200, body: believed.document)
        }
        let configuration = believed.configuration
        switch try await self.attempt(request, configuration) {
        case .response(let response): return response
        case .wrongKey where request.method == .post:
            self.isRefused = true
            throw .unreachable
        case .wrongKey:
            let renewed = try await self.fetchKeys().configuration
            guard renewed != configuration, case .response(let response) = try await self.attempt(request, renewed)
            else { throw .unusableRelay }
            return response
        }
    }

    private enum Outcome {
        case response(ExchangeResponse)
        case wrongKey
    }

    private struct ProblemDocument: Decodable {
        static let keyType = "https://iana.org/assignments/http-problem-types#ohttp-key"

        let type: String

        static func type(of body: [UInt8]) -> String? { (try? WireJSON.decode(Self.self, from: body))?.type }
    }

    private func attempt(
        _ request: ExchangeRequest,
        _ configuration: ObliviousKeyConfiguration
    ) async throws(OwnerError) -> Outcome {
        // Of the fields only those that say what is asked.
        let fields = ["content-type", "if-none-match"].compactMap { name in
            request.headers[name].flatMap { BinaryHTTPField(name, $0) }
        }
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
        return .response(ExchangeResponse(status: response.status, body: response.content))
    }

    private func keys(for request: ExchangeRequest) async throws(OwnerError) -> Believed {
        guard let believed = self.believed,
            request.method == .post || (self.now() - believed.fetchedAt < Self.keyLifetime && !self.isRefused)
        else { return try await self.fetchKeys() }
        return believed
    }

    private func fetchKeys() async throws(OwnerError) -> Believed {
        let answer = try await self.gateway.send(ExchangeRequest(.get, Self.keysPath))
        guard answer.status == 200 else { throw .unexpectedStatus(answer.status) }
        guard let keys = try? WireJSON.decode(GatewayKeys.self, from: answer.body) else { throw .malformedResponse }
        let policy = try LogPolicy(self.policy, elseTrustingLogOf: keys)
        // An entry of an earlier version has no such key.
        guard let configuration = try LoggedKeys(of: keys, under: policy).oblivious else { throw .keysNotLogged }
        let believed = Believed(configuration: configuration, document: answer.body, fetchedAt: self.now())
        self.policy = policy
        self.believed = believed
        self.isRefused = false
        return believed
    }
}
