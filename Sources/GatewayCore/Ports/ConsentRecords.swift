public import CommunityRequests

/// The name of a consent, on its owner's receipt: 128 random bits, 32 hexadecimal digits.
public struct ConsentID: Hashable, Sendable, LosslessStringConvertible {
    public let description: String

    /// Reads a name; `nil` unless it is 32 lower-case hexadecimal digits.
    public init?(_ description: String) {
        guard description.utf8.count == 32,
            description.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) })
        else { return nil }
        self.description = description
    }
}

/// A consent to be kept. There is no time and no order in it.
public struct NewConsent: Sendable {
    public let id: ConsentID
    public let request: RequestID
    /// SHA-256 of the token's nonce: what makes a token spendable once.
    public let tokenDigest: [UInt8]
    /// Ed25519 public key that may withdraw the consent.
    public let withdrawalKey: [UInt8]
    /// Inside the request's window, widened to five-minute marks.
    public let clips: [TimeWindow]
    /// The receipt's bytes, so that a repetition gets the same.
    public let receipt: [UInt8]

    public init(
        id: ConsentID,
        request: RequestID,
        tokenDigest: [UInt8],
        withdrawalKey: [UInt8],
        clips: [TimeWindow],
        receipt: [UInt8]
    ) {
        self.id = id
        self.request = request
        self.tokenDigest = tokenDigest
        self.withdrawalKey = withdrawalKey
        self.clips = clips
        self.receipt = receipt
    }
}

/// What became of a consent.
public enum ConsentOutcome: Sendable, Equatable {
    /// Kept, now or before; with the receipt.
    case kept(receipt: [UInt8])
    /// The token has been used with another withdrawal key, or has been withdrawn.
    case tokenSpent
    /// The request takes no answers.
    case notOpen
}

/// A stored consent.
public struct ConsentRecord: Sendable, Equatable {
    public let id: ConsentID
    public let request: RequestID
    public let withdrawalKey: [UInt8]
    public let isWithdrawn: Bool

    public init(id: ConsentID, request: RequestID, withdrawalKey: [UInt8], isWithdrawn: Bool) {
        self.id = id
        self.request = request
        self.withdrawalKey = withdrawalKey
        self.isWithdrawn = isWithdrawn
    }
}
