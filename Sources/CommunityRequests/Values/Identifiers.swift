/// The gateway's own name for a request towards its partner: `req_`, 48 bits of time and 80 random bits.
///
/// Names of later requests sort after those of earlier ones, which makes them cheap to index. The time is the partner's
/// own: it knows when it asked.
public struct RequestID: Hashable, Sendable, LosslessStringConvertible {
    public let description: String

    /// Reads an identifier; `nil` unless it has the form of one.
    public init?(_ description: String) {
        guard RandomName.isWellFormed(description, prefix: "req_") else { return nil }
        self.description = description
    }

    /// Makes one from the time of arrival, in milliseconds, and 10 random bytes.
    public init(time: Instant, random bytes: [UInt8]) {
        precondition(bytes.count == 10, "request ids are made from 10 random bytes")
        let milliseconds = UInt64(clamping: time.seconds * 1_000 + Int64(time.nanoseconds) / 1_000_000)
        let prefix = (0..<6).map { UInt8(truncatingIfNeeded: milliseconds >> (40 - 8 * UInt64($0))) }
        self.description = RandomName.make("req_", prefix + bytes)
    }
}

/// The name of one release of consents: `rel_` and 128 random bits.
public struct ReleaseID: Hashable, Sendable, LosslessStringConvertible {
    public let description: String

    /// Reads an identifier; `nil` unless it has the form of one.
    public init?(_ description: String) {
        guard RandomName.isWellFormed(description, prefix: "rel_") else { return nil }
        self.description = description
    }

    /// Makes one from 16 random bytes.
    public init(random bytes: [UInt8]) { self.description = RandomName.make("rel_", bytes) }
}

/// The pseudonym of one consent towards one partner: `rsp_` and 128 random bits, made at its release.
public struct ResponderID: Hashable, Sendable, LosslessStringConvertible {
    public let description: String

    /// Reads an identifier; `nil` unless it has the form of one.
    public init?(_ description: String) {
        guard RandomName.isWellFormed(description, prefix: "rsp_") else { return nil }
        self.description = description
    }

    /// Makes one from 16 random bytes.
    public init(random bytes: [UInt8]) { self.description = RandomName.make("rsp_", bytes) }
}

/// The stable identifier of one outbound delivery, its `webhook-id`: `msg_` and 128 random bits.
public struct DeliveryID: Hashable, Sendable, LosslessStringConvertible {
    public let description: String

    /// Reads an identifier; `nil` unless it has the form of one.
    public init?(_ description: String) {
        guard RandomName.isWellFormed(description, prefix: "msg_") else { return nil }
        self.description = description
    }

    /// Makes one from 16 random bytes.
    public init(random bytes: [UInt8]) { self.description = RandomName.make("msg_", bytes) }
}

/// A partner as the configuration names it: 1 to 64 of `a-z`, `0-9`, `-` and `_`.
public struct PartnerID: Hashable, Sendable, Comparable, LosslessStringConvertible {
    public let description: String

    /// Reads a name; `nil` unless it is 1 to 64 of `a-z`, `0-9`, `-` and `_`.
    public init?(_ description: String) {
        let allowed = description.utf8.allSatisfy { byte in
            (97...122).contains(byte) || (48...57).contains(byte) || byte == 45 || byte == 95
        }
        guard allowed, (1...64).contains(description.utf8.count) else { return nil }
        self.description = description
    }

    public static func < (left: PartnerID, right: PartnerID) -> Bool { left.description < right.description }
}

enum RandomName {
    static func make(_ prefix: String, _ bytes: [UInt8]) -> String {
        precondition(bytes.count == 16, "identifiers are made from 16 random bytes")
        return prefix + CrockfordBase32.encode(bytes).lowercased()
    }

    static func isWellFormed(_ text: String, prefix: String) -> Bool {
        text.hasPrefix(prefix) && text.utf8.count == prefix.utf8.count + 26
            && text.dropFirst(prefix.count).utf8.allSatisfy { (48...57).contains($0) || (97...122).contains($0) }
    }
}
