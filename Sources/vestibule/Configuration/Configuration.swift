import CommunityRequests
import CurlTransport
import GatewayCore
import GatewayHTTP
import Masking
import PartnerAdapters

/// What `vestibule.yaml` says, read and checked; paths are resolved against the file's folder.
struct Configuration: Sendable {
    /// The file it was read from, as diagnostics name it.
    var file: String
    /// Whether the file could be read at all.
    var isRead = false
    var listen = ListenAddress(host: "127.0.0.1", port: 8080)
    var privateListen = ListenAddress(host: "127.0.0.1", port: 8081)
    var tls: TLSFiles?
    var data = "./data"
    var keys = "./keys"
    var adapters = "./Adapters"
    var contracts = "./Contracts"
    var agencies = "./agencies.csv"
    /// The log's name, `gateway.example/log`.
    var origin = "vestibule.invalid/log"
    /// Where the gateway is reached from outside; empty where it is not said.
    var publicURL = ""
    var partners: [PartnerEntry] = []
    var ownerPlatforms: [PlatformEntry] = []
    /// Seconds, multiples of 900.
    var releaseEvery: Int64 = 6 * 3_600
    var openFor: Int64 = 7 * 86_400
    var retentionAfterClose: Int64 = 21 * 86_400
    var policy: String?
    /// Files with the operator's own words for redaction.
    var harmlessWords: String?
    var names: String?
    var permittedSubnets: [Subnet] = []
    /// Whose word counts for where a login to the console comes from.
    var trustedProxies: [Subnet] = []
    /// Whether an adapter that may not be activated keeps the gateway from starting, and a reload from happening.
    var isStrict = false
    /// Whether the gateway looks for changes of its files, and reads them again by itself.
    var watchesFiles = false
    /// Who cosigns the log's checkpoints.
    var witnesses: [WitnessAddress] = []
    /// To whom officers' identities are sealed; `nil` for nobody beside the gateway.
    var oversight: OversightPublicKey?
    /// Where the file, or what was set over it, names its folders.
    var places: [String: ConfigurationPlace] = [:]
}

/// The certificate and key of the public listener.
struct TLSFiles: Sendable {
    var certificate: String
    var key: SecretReference
    var place: ConfigurationPlace
}

/// Where a secret is kept; its value never stands in the configuration.
enum SecretReference: Hashable, Sendable {
    /// `file:PATH`, resolved.
    case file(String)
    /// `env:NAME`.
    case environment(String)
}

/// A secret with the time for which it is accepted.
struct SecretEntry: Sendable {
    var value: SecretReference
    var acceptFrom: Instant?
    var acceptUntil: Instant?
    /// Where it stands, for diagnostics about its content.
    var place: ConfigurationPlace
}

/// One partner of the configuration.
struct PartnerEntry: Sendable {
    var id: PartnerID
    var adapter: String
    var agencies: [ORI]
    var secrets: [SecretEntry]
    var apiKey: SecretEntry?
    var authentication: String?
    var settings: PartnerSettings
    var isSandbox: Bool
    var callback: CallbackEntry?
    var opens: Instant?
    var noNewRequestsAfter: Instant?
    var noAnswersAfter: Instant?
    var place: ConfigurationPlace
    /// Where its adapter, agencies and settings are named.
    var places: [String: ConfigurationPlace]
}

/// Where a partner takes callbacks.
struct CallbackEntry: Sendable {
    var url: String
    /// Several during a rotation: each delivery is signed with all of them.
    var secrets: [SecretEntry]
}

/// One owner platform of the configuration.
struct PlatformEntry: Sendable {
    var id: PartnerID
    var secrets: [SecretEntry]
    /// Where it is told of regions that changed.
    var notify: CallbackEntry?
    var place: ConfigurationPlace
}

/// A place in the configuration: a line of the file, or the variable or flag that set it.
struct ConfigurationPlace: Sendable {
    var file: String
    var line: Int
    var column: Int
}
