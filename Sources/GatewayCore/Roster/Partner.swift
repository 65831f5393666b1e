public import CommunityRequests
public import PartnerAdapters
public import RequestPolicy

/// A partner as the configuration enrols it, with its adapter compiled and its secrets loaded.
public struct Partner: Sendable {
    public let id: PartnerID
    public let adapter: PartnerAdapter
    /// Verifies what comes in, under the scheme the partner uses.
    public let authenticator: Authenticator
    /// The agencies for which the partner may ask.
    public let agencies: Set<ORI>
    public let settings: PartnerSettings
    public let programme: Programme
    /// The key for reading its requests back; `nil` where none is configured.
    public let apiKey: APIKey?
    /// Where callbacks go; `nil` where the partner takes none.
    public let callback: CallbackTarget?
    public let isSandbox: Bool

    public init(
        id: PartnerID,
        adapter: PartnerAdapter,
        authenticator: Authenticator,
        agencies: Set<ORI>,
        settings: PartnerSettings,
        programme: Programme,
        apiKey: APIKey?,
        callback: CallbackTarget?,
        isSandbox: Bool
    ) {
        self.id = id
        self.adapter = adapter
        self.authenticator = authenticator
        self.agencies = agencies
        self.settings = settings
        self.programme = programme
        self.apiKey = apiKey
        self.callback = callback
        self.isSandbox = isSandbox
    }
}

/// Where a partner takes callbacks, and the keys that sign them.
public struct CallbackTarget: Sendable {
    public let url: String
    public let signer: WebhookSigner

    public init(url: String, signer: WebhookSigner) {
        self.url = url
        self.signer = signer
    }
}

/// An owner platform: it vouches for owners towards the gateway.
public struct OwnerPlatform: Sendable {
    /// 1 to 64 of `a-z`, `0-9`, `-` and `_`, as a partner's.
    public let id: PartnerID
    public let authenticator: Authenticator

    public init(id: PartnerID, authenticator: Authenticator) {
        self.id = id
        self.authenticator = authenticator
    }
}
