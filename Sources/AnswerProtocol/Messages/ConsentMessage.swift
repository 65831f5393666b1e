/// An owner's consent to share clips for one request.
public struct ConsentMessage: Hashable, Sendable {
    /// The most clips a consent may name.
    public static let clipLimit = 16

    public let code: RequestCode
    public let token: EligibilityToken
    /// Ed25519 public key, made on the device for this consent alone, that may withdraw it; 32 bytes.
    public let withdrawalKey: [UInt8]
    public let clips: [Clip]

    /// Makes a consent; `nil` unless the withdrawal key has 32 bytes and there are 1 to ``clipLimit`` clips.
    public init?(code: RequestCode, token: EligibilityToken, withdrawalKey: [UInt8], clips: [Clip]) {
        guard withdrawalKey.count == 32, (1...ConsentMessage.clipLimit).contains(clips.count) else { return nil }
        self.code = code
        self.token = token
        self.withdrawalKey = withdrawalKey
        self.clips = clips
    }

    /// The consent's name; the same for the same token and withdrawal key.
    public var name: ConsentName { ConsentName(token: self.token, withdrawalKey: self.withdrawalKey) }
}
