public import CommunityRequests

/// The keys of single requests, kept apart from the database and its backups, so that destroying one
/// makes what it sealed unreadable everywhere.
public protocol KeyStore: Sendable {
    /// The keys of a request; `nil` when it has none, or they were destroyed.
    func keys(of request: RequestID) async throws -> RequestKeys?
    /// Keeps a request's token key beside its sealing key. On disk when it returns.
    func setTokenKey(_ key: [UInt8], of request: RequestID) async throws
    /// Destroys the keys of requests, and of the consents to them. Nothing of them is left in the store's files when it
    /// returns; how long it takes does not tell whether there was a consent.
    func destroy(_ requests: [RequestID]) async throws
}

/// The secret keys of one request.
public struct RequestKeys: Sendable {
    /// AES-256 key that seals the officer's side.
    public let sealing: [UInt8]
    /// RSA private key, PKCS#1 or PKCS#8 DER, that signs eligibility tokens; `nil` until it is published.
    public let token: [UInt8]?

    public init(sealing: [UInt8], token: [UInt8]?) {
        self.sealing = sealing
        self.token = token
    }
}

extension RequestKeys: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "RequestKeys(masked)" }
    public var debugDescription: String { "RequestKeys(masked)" }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
