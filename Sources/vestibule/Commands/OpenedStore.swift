import Foundation
import GatewayCore
import SQLiteStore

/// The store of a configuration, opened beside a gateway that may be running.
struct OpenedStore {
    let store: SQLiteStore
    let keys: SQLiteKeyStore
    let environment: GatewayEnvironment

    /// Opens it, making it where there is none yet.
    init(_ configuration: Configuration) throws {
        self.keys = try SQLiteKeyStore(folder: configuration.keys)
        self.store = try SQLiteStore(data: configuration.data, keys: self.keys)
        let clock = ClockFile(data: configuration.data).clock()
        self.environment = GatewayEnvironment(now: { clock.now }, randomBytes: SystemRandom.bytes)
    }

    /// Works on the store that a configuration names, and closes it. Of the configuration only its folders count, so
    /// that a mistake elsewhere in it keeps nobody out.
    static func with<Value>(
        _ options: ConfigurationFile,
        _ body: (OpenedStore) async throws -> Value
    ) async throws -> Value {
        let configuration = options.readUnchecked()
        guard configuration.isRead else {
            throw CommandFailure(.notHeld, "\(options.config): cannot be read; name the configuration with --config")
        }
        return try await OpenedStore(configuration).run(body)
    }

    /// Works on it, and closes it.
    func run<Value>(_ body: (OpenedStore) async throws -> Value) async throws -> Value {
        do {
            let value = try await body(self)
            try await self.store.close()
            return value
        } catch {
            try? await self.store.close()
            throw error
        }
    }
}
