import AnswerProtocol
import OwnerKit
import Synchronization
import Testing

/// A relay and an oblivious gateway in front of the gateway in memory.
final class ObliviousGateway: HTTPExchange {
    struct State {
        /// The identifiers of the keys that open requests, the newest first.
        var keyIDs: [UInt8] = []
        var now: Int64 = 1_771_000_000
        var keyFetches = 0
        /// Encapsulated requests as the relay saw them.
        var relayed: [ExchangeRequest] = []
        var isBroken = false
    }

    private let inner: InMemoryGateway
    private let state = Mutex(State())

    init(_ inner: InMemoryGateway) throws {
        self.inner = inner
        try self.turn(to: 1)
    }

    /// Takes another key, and puts it into the log.
    ///
    /// - Parameter keepsOld: Whether those before it are still accepted.
    func turn(to keyID: UInt8, keepsOld: Bool = false) throws {
        self.withState { $0.keyIDs = [keyID] + (keepsOld ? $0.keyIDs : []) }
        try self.inner.recordKeys(oblivious: Self.list(keyID))
    }

    /// The body of `/ohttp-keys`.
    static func list(_ id: UInt8) throws -> [UInt8] {
        ObliviousKeyConfiguration.list([ObliviousKeyConfiguration(try Self.key(id).publicKey)])
    }

    func withState<Value>(_ body: (inout State) throws -> Value) rethrows -> Value {
        try self.state.withLock { state in try body(&state) }
    }

    private static func key(_ id: UInt8) throws -> AnswerSealingKey {
        try AnswerSealingKey(keyID: id, rawRepresentation: Array(repeating: id, count: 32))
    }

    func send(_ request: ExchangeRequest) async throws(OwnerError) -> ExchangeResponse {
        if request.path == "/v1/keys" {
            self.withState { $0.keyFetches += 1 }
            return try await self.inner.send(request)
        }
        do { return try await self.relay(request) } catch { throw .unreachable }
    }

    private func relay(_ request: ExchangeRequest) async throws -> ExchangeResponse {
        let (ids, now, isBroken) = self.withState { state in
            state.relayed.append(request)
            return (state.keyIDs, state.now, state.isBroken)
        }
        let opened = isBroken ? nil : try? ObliviousHTTP.open(request.body, with: ids.map(Self.key))
        guard let (plaintext, key) = opened else {
            let type = "https://iana.org/assignments/http-problem-types#ohttp-key"
            return ExchangeResponse(status: 422, body: Array(#"{"type":"\#(type)"}"#.utf8))
        }
        let binary = try BinaryHTTPRequest(plaintext)
        #expect(Set(binary.fields.map(\.name)).isSubset(of: ["content-type"]))
        let answer = try await self.inner.send(
            ExchangeRequest(binary.method == "POST" ? .post : .get, binary.path, body: binary.content)
        )
        let fields = [BinaryHTTPField("date", HTTPDate.text(now))].compactMap(\.self)
        let response = try #require(BinaryHTTPResponse(status: answer.status, fields: fields, content: answer.body))
        let nonce = OwnerSetup.randomBytes(16)
        return ExchangeResponse(status: 200, body: try ObliviousHTTP.seal(response, with: key, nonce: nonce))
    }
}
