import AnswerProtocol
import CommunityRequests
public import Logging
public import ServiceLifecycle
import Synchronization

/// Opens what comes through oblivious HTTP (RFC 9458), each once, and makes and destroys its keys by the clock.
///
/// Nothing about a request is logged or counted.
public final class ObliviousDesk: Service {
    /// How far the `Date` of a request may be from the gateway's clock, in seconds, either way.
    static let tolerance: Int64 = 300

    private let store: any ObliviousKeyStore
    private let environment: GatewayEnvironment
    private let logger: Logger
    private let capacity: Int
    /// `nil` until the keys have been read.
    private let keyring = Mutex<ObliviousKeyring?>(nil)

    public convenience init(store: any ObliviousKeyStore, environment: GatewayEnvironment, logger: Logger) {
        self.init(store: store, environment: environment, logger: logger, capacity: ObliviousKeyring.standardCapacity)
    }

    init(store: any ObliviousKeyStore, environment: GatewayEnvironment, logger: Logger, capacity: Int) {
        self.store = store
        self.environment = environment
        self.logger = logger
        self.capacity = capacity
    }

    /// The body of `/ohttp-keys`: the one configuration that is published now.
    public func configurations() throws -> [UInt8] {
        try self.withKeys { keyring in
            ObliviousKeyConfiguration.list(
                keyring.published.map { [ObliviousKeyConfiguration($0.publicKey)] } ?? []
            )
        }
    }

    /// Opens an encapsulated request.
    ///
    /// - Throws: ``Problem`` in clear, since it could not be opened: `ohttp-key`, `malformed-request`, `replayed`.
    public func open(_ body: [UInt8]) throws -> OpenedObliviousRequest {
        let keys = try self.withKeys { $0.keys }
        let request: [UInt8]
        let response: ResponseKey
        do {
            (request, response) = try ObliviousHTTP.open(body, with: keys)
        } catch EnvelopeError.unknownKey {
            throw Problem(.obliviousKey)
        } catch {
            throw Problem(
                .malformedRequest,
                detail: "The message could not be opened. Encapsulate it to the key of /ohttp-keys (RFC 9458)."
            )
        }
        let mark = ReplayMark(encapsulatedKey: response.encapsulatedKey)
        guard let keyID = ObliviousHTTP.keyID(of: body),
            try self.withKeys({ keyring in
                guard let key = keyring.note(mark, under: keyID) else { return false }
                try self.store.note(mark, under: key)
                return true
            })
        else { throw Problem(.replayed) }
        let now = self.environment.now().seconds
        return OpenedObliviousRequest(
            request: Result { () throws(Problem) in try Self.read(request, at: now) },
            now: now,
            response: response,
            nonce: self.environment.random(for: .reply)(SealedEnvelope.replyNonceByteCount)
        )
    }

    /// Changes keys when it is time, also while nobody asks.
    public func run() async throws {
        for await _ in Ticks(every: .seconds(60)).cancelOnGracefulShutdown() {
            do {
                try self.withKeys { _ in }
            } catch {
                self.logger.error("changing oblivious HTTP keys failed", metadata: ["error": "\(type(of: error))"])
            }
        }
    }

    /// Reads what was opened; what is wrong with it is said inside.
    private static func read(_ bytes: [UInt8], at now: Int64) throws(Problem) -> BinaryHTTPRequest {
        let request: BinaryHTTPRequest
        do {
            request = try BinaryHTTPRequest(bytes)
        } catch {
            throw Problem(.malformedRequest, detail: "What was encapsulated is no binary HTTP request (RFC 9292).")
        }
        guard !request.fields.contains(where: { Self.namesSomebody($0.name) }) else {
            throw Problem(
                .malformedRequest,
                detail: "Leave out Authorization, Cookie, Forwarded and every other field that names who asks."
            )
        }
        for date in request.fields.values(of: "date") {
            guard let time = HTTPDate.seconds(date), abs(time - now) <= Self.tolerance else { throw Problem(.date) }
        }
        return request
    }

    /// Whether a field says who sends, or by what way: nothing that should stand where nobody can be told.
    private static func namesSomebody(_ name: String) -> Bool {
        Self.names.contains(name) || Self.ends.contains { name.hasSuffix($0) }
            || Self.parts.contains { name.contains($0) }
    }

    private static let names: Set = ["authorization", "from", "via"]
    private static let ends = ["-ip", "-addr", "-address"]
    /// Cookies, forwarded addresses, and what proxies and tracers call a device, a caller or a request by.
    private static let parts = [
        "client-id", "cookie", "correlation-id", "device-id", "forwarded", "proxy-", "request-id", "trace",
    ]

    /// Does something with the keys as they must be now.
    private func withKeys<Value>(_ body: (inout ObliviousKeyring) throws -> Value) throws -> Value {
        try self.keyring.withLock { keyring in
            var current = try keyring ?? ObliviousKeyring(self.store.load(), capacity: self.capacity)
            let turn = try current.turn(at: self.environment.now()) { self.environment.random(for: .obliviousKeys)(32) }
            // A key is on disk before anybody is told of it, and gone before it is no longer answered for.
            for key in turn.added { try self.store.add(key) }
            for key in turn.destroyed { try self.store.destroy(key) }
            // In its place here, so that there is one copy only while it is changed.
            keyring = nil
            defer { keyring = current }
            return try body(&current)
        }
    }
}
