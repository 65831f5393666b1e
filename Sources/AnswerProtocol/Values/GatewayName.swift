/// The name by which a gateway is bound into tokens and receipts: its host name, `gateway.example`.
///
/// It is the `issuer_name` of RFC 9577. Everybody must be given the same one: a name of her own would mark an
/// owner's token.
public struct GatewayName: Hashable, Sendable, LosslessStringConvertible, Codable {
    public let description: String

    /// Reads a name; `nil` unless it is 1 to 255 of `a-z`, `0-9`, `.`, `-` and `:` (for a port).
    public init?(_ description: String) {
        let allowed = description.utf8.allSatisfy { byte in
            (97...122).contains(byte) || (45...46).contains(byte) || (48...58).contains(byte)
        }
        guard allowed, (1...255).contains(description.utf8.count) else { return nil }
        self.description = description
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let name = GatewayName(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "not a gateway's name; write its host name in lower case"
            )
        }
        self = name
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(self.description)
    }
}
