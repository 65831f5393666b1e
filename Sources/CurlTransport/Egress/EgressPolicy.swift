/// Where callbacks may go.
public struct EgressPolicy: Sendable {
    /// Reserved ranges that are permitted in spite of the default refusal.
    public var permittedSubnets: [Subnet]
    /// Refuses `http:`, so that no callback travels in the clear.
    public var requiresHTTPS: Bool

    public init(permittedSubnets: [Subnet] = [], requiresHTTPS: Bool = false) {
        self.permittedSubnets = permittedSubnets
        self.requiresHTTPS = requiresHTTPS
    }

    /// Whether a connection to `address` may be opened: it is public, or in a permitted subnet.
    ///
    /// To be asked at the moment of connecting, about the address that is connected to. A name that was
    /// looked up before may have another address by then.
    public func permits(_ address: IPAddress) -> Bool {
        let address = address.unwrapped
        return self.permittedSubnets.contains { $0.contains(address) }
            || !Subnet.reserved.contains { $0.contains(address) }
    }
}
