public import GatewayCore

/// One promise of the store ports, as a sentence with its proof. Every store keeps all of them: its own test runs each
/// over a new, empty store.
public struct StorePromise: Sendable, CustomStringConvertible {
    /// What holds.
    public let description: String
    private let proof: @Sendable (_ store: any GatewayStore, _ keys: any KeyStore) async throws -> Void

    init(
        _ description: String,
        _ proof: @escaping @Sendable (_ store: any GatewayStore, _ keys: any KeyStore) async throws -> Void
    ) {
        self.description = description
        self.proof = proof
    }

    /// Tries it on an empty store.
    ///
    /// - Throws: ``BrokenPromise``, or what the store throws.
    public func prove(on store: any GatewayStore, keys: any KeyStore) async throws {
        try await self.proof(store, keys)
    }

    /// All promises.
    public static let all: [StorePromise] =
        intake + history + closing + publication + register + review + consents + releases + withdrawals + deliveries
        + retention + keys + log + deadLetters + accounts + sessions + audit + listings + counts + demands
}

/// What a store did not keep, and where that was found.
public struct BrokenPromise: Error, CustomStringConvertible {
    public let description: String
}

/// Goes on only where `condition` holds.
func require(_ condition: Bool, _ what: String, file: String = #fileID, line: Int = #line) throws {
    guard condition else { throw BrokenPromise(description: "\(file):\(line): \(what)") }
}

/// Goes on only where both are the same.
func require<Value: Equatable>(
    _ value: Value,
    is expected: Value,
    file: String = #fileID,
    line: Int = #line
) throws {
    guard value != expected else { return }
    throw BrokenPromise(description: "\(file):\(line): got \(value) instead of \(expected)")
}

/// The value, where there is one.
func require<Value>(_ value: Value?, file: String = #fileID, line: Int = #line) throws -> Value {
    guard let value else { throw BrokenPromise(description: "\(file):\(line): nothing was there") }
    return value
}
