import AnswerProtocol

/// What an app remembers. It never leaves the device.
public struct VaultState: Sendable, Codable, Equatable {
    /// Whether the owner wants no requests at all.
    public var isTurnedOff = false
    /// The gateway's name and receipt key, as they were seen first.
    var gateway: KnownGateway?
    /// By public code.
    var requests: [String: RequestMemory] = [:]
    /// The largest checkpoint of the gateway's log that was seen.
    var checkpoint: SeenCheckpoint?

    public init() {}
}

/// Who the gateway was when the app first met it.
struct KnownGateway: Sendable, Codable, Equatable {
    let name: GatewayName
    let receiptKey: ReceiptPublicKey
    /// The verifier key of its log.
    let logKey: String

    init(_ keys: GatewayKeys) {
        self.name = keys.gateway
        self.receiptKey = keys.receiptKey
        self.logKey = keys.logKey
    }
}

/// A checkpoint as an app remembers it.
struct SeenCheckpoint: Sendable, Codable, Equatable {
    let size: Int
    /// Base64.
    let root: String
}

/// What an app remembers of one request.
struct RequestMemory: Sendable, Codable, Equatable {
    var token: Base64Bytes?
    /// When the token is to be taken, seconds since 1970-01-01T00:00:00Z; `nil` where no moment was drawn.
    var tokenMoment: Double?
    var isDeclined = false
    var consent: ConsentMemory?
}

/// A consent that was given, or is about to be: saved before it is first sent, so that whatever is sent again is the
/// same consent.
struct ConsentMemory: Sendable, Codable, Equatable {
    /// Ed25519 private key.
    let withdrawalKey: Base64Bytes
    /// As widened on the device.
    let clips: [ClipSpan]
    var receipt: Base64Bytes?
    /// Whether it may have arrived: saved before it is first sent.
    var wasSent = false
    /// Whether a withdrawal waits to be sent.
    var isWithdrawing = false
    var isWithdrawn = false
    /// Why the gateway does not take it, as ``Refusal`` numbers it.
    var refusal: UInt8?
}

extension VaultState: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "VaultState(masked)" }
    public var debugDescription: String { self.description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
