public import CommunityRequests
public import PartnerAdapters
public import RequestPolicy

/// A partner as the configuration enrols it, with its adapter compiled and its secrets loaded.
public struct Partner: Sendable {
    public let id: PartnerID
    /// What meets its messages.
    public let reception: Reception
    /// The agencies for which the partner may ask.
    public let agencies: Set<ORI>
    public let settings: PartnerSettings
    public let programme: Programme
    /// The key for reading its requests back; `nil` where none is configured.
    public let apiKey: APIKey?
    /// Where callbacks go; `nil` where the partner takes none.
    public let callback: CallbackTarget?
    public let isSandbox: Bool

    /// What meets a partner's messages. One is taken only where it can be both proved and translated.
    public enum Reception: Sendable {
        /// The adapter is in force; the authenticator verifies what comes in, under the scheme the partner uses.
        case open(PartnerAdapter, Authenticator)
        /// The adapter of that name is not in force; without an authenticator nothing can be proved either.
        case closed(adapter: String, Authenticator?)
    }

    public init(
        id: PartnerID,
        reception: Reception,
        agencies: Set<ORI>,
        settings: PartnerSettings,
        programme: Programme,
        apiKey: APIKey?,
        callback: CallbackTarget?,
        isSandbox: Bool
    ) {
        self.id = id
        self.reception = reception
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
    /// Where it is told of regions that changed; `nil` where it is not.
    public let notify: CallbackTarget?

    public init(id: PartnerID, authenticator: Authenticator, notify: CallbackTarget? = nil) {
        self.id = id
        self.authenticator = authenticator
        self.notify = notify
    }
}
