/// What the gateway says back, sealed, in the same size as anything else it says.
public enum AnswerReply: Hashable, Sendable {
    /// Cover arrived.
    case acknowledged
    /// The consent is kept; a consent sent again gets the receipt it got before, byte for byte.
    case accepted(Receipt)
    /// The consent is withdrawn, now or before.
    case withdrawn
    case refused(Refusal)

    private static let version: UInt8 = 1
    private enum Kind: UInt8 { case acknowledged, accepted, withdrawn, refused }

    /// The reply's bytes, without padding.
    public var encoded: [UInt8] {
        switch self {
        case .acknowledged: [AnswerReply.version, Kind.acknowledged.rawValue]
        case .accepted(let receipt): [AnswerReply.version, Kind.accepted.rawValue] + receipt.encoded
        case .withdrawn: [AnswerReply.version, Kind.withdrawn.rawValue]
        case .refused(let refusal): [AnswerReply.version, Kind.refused.rawValue, refusal.rawValue]
        }
    }

    /// Reads a reply and the zero bytes after it; `nil` unless it is one of this version.
    public init?(padded bytes: [UInt8]) {
        var reader = ByteReader(bytes)
        do {
            guard try reader.integer(UInt8.self) == AnswerReply.version else { return nil }
            switch Kind(rawValue: try reader.integer(UInt8.self)) {
            case .acknowledged: self = .acknowledged
            case .accepted:
                guard let receipt = try Receipt(from: &reader) else { return nil }
                self = .accepted(receipt)
            case .withdrawn: self = .withdrawn
            case .refused:
                guard let refusal = Refusal(rawValue: try reader.integer(UInt8.self)) else { return nil }
                self = .refused(refusal)
            case nil: return nil
            }
            try reader.onlyPaddingIsLeft()
        } catch {
            return nil
        }
    }
}

/// Why the gateway did not do what a message asked: the closed list, of which only the sender learns.
public enum Refusal: UInt8, Error, Sendable, CaseIterable {
    /// The message is none of this protocol.
    case malformed = 1
    /// The message is of a version that the gateway does not know.
    case unsupportedVersion = 2
    /// There is no such request, or it takes no answers any more.
    case notOpen = 3
    /// The token is not one of this request.
    case notEligible = 4
    /// The token was used with another withdrawal key, or its consent was withdrawn.
    case tokenSpent = 5
    /// A clip reaches out of the request's window.
    case clipOutsideWindow = 6
    /// There is no such consent, or the signature is not that of its withdrawal key.
    case unknownConsent = 7
}

extension Refusal {
    /// The refusal of a message that could not be read.
    public init(_ error: MessageError) {
        switch error {
        case .unsupportedVersion: self = .unsupportedVersion
        case .malformed: self = .malformed
        }
    }
}
