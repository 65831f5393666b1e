import Foundation

/// Bytes that stand in JSON as standard base64 with padding (RFC 4648, section 4), in its one canonical form.
public struct Base64Bytes: Hashable, Sendable, Codable {
    public let bytes: [UInt8]

    public init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Reads base64; `nil` unless it is exactly what these bytes would be written as.
    public init?(base64 text: String) {
        guard let data = Data(base64Encoded: text), data.base64EncodedString() == text else { return nil }
        self.bytes = Array(data)
    }

    /// The bytes as base64.
    public var base64: String { Data(self.bytes).base64EncodedString() }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let value = Base64Bytes(base64: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "not standard base64 with padding; encode the bytes as RFC 4648, section 4, says"
            )
        }
        self = value
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(self.base64)
    }
}
