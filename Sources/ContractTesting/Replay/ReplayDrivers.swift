public import GatewayCore
public import TransparencyLog

/// What a replay needs from outside: a store, and the real surface around a gateway.
public struct ReplayDrivers: Sendable {
    /// Opens an empty store.
    public var openStore: @Sendable () async throws -> ReplayStore
    /// Puts the gateway's own HTTP surface around a gateway.
    public var exchange: @Sendable (Gateway, GatewayEnvironment) throws -> ReplayExchange

    public init(
        openStore: @escaping @Sendable () async throws -> ReplayStore,
        exchange: @escaping @Sendable (Gateway, GatewayEnvironment) throws -> ReplayExchange
    ) {
        self.openStore = openStore
        self.exchange = exchange
    }
}

/// Sends one message through the surface and waits for its answer.
public typealias ReplayExchange = @Sendable (RecordedMessage) async throws -> RecordedResponse

/// A store that lives as long as one replay.
public struct ReplayStore: Sendable {
    public let store: any GatewayStore
    public let keyStore: any KeyStore
    /// Where the log is written.
    public let log: LogFolder
    /// Closes and removes it.
    public let close: @Sendable () async throws -> Void

    public init(
        store: any GatewayStore,
        keyStore: any KeyStore,
        log: LogFolder,
        close: @escaping @Sendable () async throws -> Void
    ) {
        self.store = store
        self.keyStore = keyStore
        self.log = log
        self.close = close
    }
}
