/// A header or trailer field of a binary message (RFC 9292, section 3.6).
public struct BinaryHTTPField: Hashable, Sendable {
    /// In lower case.
    public let name: String
    public let value: [UInt8]

    /// Makes a field; `nil` unless name and value are what HTTP/2 takes (RFC 9113, section 8.2.1).
    public init?(_ name: String, _ value: String) { self.init(name: Array(name.utf8), value: Array(value.utf8)) }

    init?(name: [UInt8], value: [UInt8]) {
        let token = name.first == UInt8(ascii: ":") ? name.dropFirst() : name[...]
        guard HTTPToken.isToken(token), !Self.controlData.contains(where: { $0.utf8.elementsEqual(name) }),
            value.allSatisfy({ $0 != 0 && $0 != 0x0a && $0 != 0x0d }), !Self.isBlank(value.first),
            !Self.isBlank(value.last)
        else { return nil }
        self.name = String(decoding: name, as: UTF8.self).lowercased()
        self.value = value
    }

    /// The value as text; bytes that are no UTF-8 are replaced.
    public var text: String { String(decoding: self.value, as: UTF8.self) }

    /// Whether it is control data of an extension, which may stand before other fields only.
    var isPseudoField: Bool { self.name.utf8.first == UInt8(ascii: ":") }

    /// What a message has in its control data and nowhere else.
    private static let controlData = [":method", ":scheme", ":authority", ":path", ":status"]

    private static func isBlank(_ byte: UInt8?) -> Bool { byte == 0x20 || byte == 0x09 }
}

extension [BinaryHTTPField] {
    /// The values of a field, in order.
    ///
    /// - Parameter name: In lower case.
    public func values(of name: String) -> [String] { self.filter { $0.name == name }.map(\.text) }
}
