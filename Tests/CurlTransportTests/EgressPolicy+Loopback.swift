import CurlTransport

extension EgressPolicy {
    /// What the tests' own server needs.
    static let loopback = EgressPolicy(permittedSubnets: [Subnet("127.0.0.0/8")].compactMap { $0 })
}
