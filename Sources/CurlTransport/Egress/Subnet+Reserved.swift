extension Subnet {
    /// What is not the public internet: the special-purpose registries of IANA (RFC 6890), and the forms in
    /// which IPv6 carries an IPv4 address to where it could not go by itself.
    static let reserved: [Subnet] = [
        "0.0.0.0/8",  // this network
        "10.0.0.0/8",  // private
        "100.64.0.0/10",  // carrier-grade NAT
        "127.0.0.0/8",  // loopback
        "169.254.0.0/16",  // link-local, and the metadata services of clouds
        "172.16.0.0/12",  // private
        "192.0.0.0/24",  // protocol assignments
        "192.0.2.0/24",  // documentation
        "192.88.99.0/24",  // relays of 6to4
        "192.168.0.0/16",  // private
        "198.18.0.0/15",  // benchmarks
        "198.51.100.0/24",  // documentation
        "203.0.113.0/24",  // documentation
        "224.0.0.0/4",  // multicast
        "240.0.0.0/4",  // reserved, and broadcast
        "::/96",  // unspecified, loopback, IPv4-compatible
        "::ffff:0:0:0/96",  // IPv4-translated
        "64:ff9b::/96",  // NAT64
        "64:ff9b:1::/48",  // NAT64, local use
        "100::/64",  // discard
        "2001::/23",  // protocol assignments, Teredo among them
        "2001:db8::/32",  // documentation
        "2002::/16",  // 6to4
        "3fff::/20",  // documentation
        "5f00::/16",  // segment routing
        "fc00::/7",  // unique local, and metadata services at fd00:ec2::254
        "fe80::/10",  // link-local
        "fec0::/10",  // site-local, deprecated but still routed in places
        "ff00::/8",  // multicast
    ].map { text in
        guard let subnet = Subnet(text) else { preconditionFailure("a subnet of the list is malformed") }
        return subnet
    }
}
