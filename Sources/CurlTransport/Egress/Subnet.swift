/// A block of addresses, `10.0.0.0/8` or `fd00::/8` (RFC 4632 §3.1, RFC 4291 §2.3).
public struct Subnet: Hashable, Sendable {
    private let base: IPAddress
    private let prefixLength: Int

    /// Reads `address/length`; an address alone is a block of one.
    ///
    /// `nil` when it is neither, when an address bit beyond the length is set (`10.1.2.3/8` is most likely a
    /// mistake), and for a block of IPv4-mapped addresses: those are judged as IPv4, and to be written so.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let base = IPAddress(String(parts[0])), base.unwrapped == base else { return nil }
        var length = base.width
        if parts.count == 2 {
            guard parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(parts[1]),
                number <= base.width
            else { return nil }
            length = number
        }
        guard base.bits & ((1 << (base.width - length)) &- 1) == 0 else { return nil }
        self.base = base
        self.prefixLength = length
    }

    /// Whether the block is wider than the widest private network of its family, `10.0.0.0/8` (RFC 1918 §3) or `fc00::/7`
    /// (RFC 4193 §3.1): then others are in it.
    public var isWiderThanAnyPrivateNetwork: Bool { self.prefixLength < (self.base.width == 32 ? 8 : 7) }

    /// Whether `address` is in the block. Addresses of the other family are not.
    public func contains(_ address: IPAddress) -> Bool {
        let width = self.base.width
        return address.width == width && (address.bits ^ self.base.bits) >> (width - self.prefixLength) == 0
    }
}
