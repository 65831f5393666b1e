import Glibc

/// An IPv4 or IPv6 address, in host byte order, without port or scope.
public enum IPAddress: Hashable, Sendable {
    case v4(UInt32)
    case v6(UInt128)

    /// Reads the textual form: four decimal numbers (`192.0.2.1`), or RFC 4291 §2.2 for IPv6.
    public init?(_ text: String) {
        var four = in_addr()
        var six = in6_addr()
        if unsafe inet_pton(AF_INET, text, &four) == 1 {
            self = .v4(UInt32(bigEndian: four.s_addr))
        } else if unsafe inet_pton(AF_INET6, text, &six) == 1 {
            self.init(six)
        } else {
            return nil
        }
    }

    /// The address of a socket; `nil` for a family other than IPv4 and IPv6.
    ///
    /// `address` must point to as many bytes as its family needs.
    @unsafe init?(at address: UnsafePointer<sockaddr>) {
        let bytes = unsafe UnsafeRawPointer(address)
        switch Int32(unsafe address.pointee.sa_family) {
        case AF_INET:
            self = .v4(UInt32(bigEndian: unsafe bytes.loadUnaligned(as: sockaddr_in.self).sin_addr.s_addr))
        case AF_INET6:
            self.init(unsafe bytes.loadUnaligned(as: sockaddr_in6.self).sin6_addr)
        default:
            return nil
        }
    }

    private init(_ address: in6_addr) {
        self = .v6(
            unsafe withUnsafeBytes(of: address) { bytes in
                unsafe bytes.reduce(0) { $0 << 8 | UInt128($1) }
            }
        )
    }

    /// The IPv4 address inside an IPv4-mapped one (RFC 4291 §2.5.5.2), else the address itself.
    ///
    /// The kernel connects to `::ffff:10.0.0.1` over IPv4, so it has to be judged as `10.0.0.1`.
    var unwrapped: IPAddress {
        guard case .v6(let bits) = self, bits >> 32 == 0xffff else { return self }
        return .v4(UInt32(truncatingIfNeeded: bits))
    }

    var bits: UInt128 {
        switch self {
        case .v4(let bits): UInt128(bits)
        case .v6(let bits): bits
        }
    }

    /// How many bits an address of this family has.
    var width: Int {
        switch self {
        case .v4: 32
        case .v6: 128
        }
    }
}
