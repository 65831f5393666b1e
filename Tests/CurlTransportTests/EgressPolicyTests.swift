import CurlTransport
import Testing

@Suite struct EgressPolicyTests {
    @Test(
        "no address that is reserved is permitted",
        arguments: [
            "0.0.0.0", "0.255.255.255", "10.0.0.0", "10.255.255.255", "100.64.0.1", "100.127.255.255", "127.0.0.1",
            "127.255.255.255", "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.1", "192.0.2.1",
            "192.88.99.1", "192.168.0.1", "198.18.0.1", "198.19.255.255", "198.51.100.1", "203.0.113.1", "224.0.0.1",
            "239.255.255.255", "240.0.0.1", "255.255.255.255",
            "::", "::1", "::127.0.0.1", "::ffff:127.0.0.1", "::ffff:a9fe:a9fe", "::ffff:0:127.0.0.1",
            "64:ff9b::7f00:1", "64:ff9b::808:808", "64:ff9b:1::1", "100::1", "2001::1", "2001:0:7f00:1::",
            "2001:db8::1", "2002:7f00:1::", "2002:808:808::1", "3fff::1", "5f00::1", "fc00::1", "fd00:ec2::254",
            "fe80::1", "febf::1", "fec0::1", "ff02::1",
        ]
    )
    func reserved(text: String) throws {
        #expect(!EgressPolicy().permits(try #require(IPAddress(text))))
    }

    @Test(
        "an address of the public internet is permitted",
        arguments: [
            "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.0",
            "169.253.255.255", "172.15.255.255", "172.32.0.0", "192.0.1.0", "192.167.255.255", "198.17.255.255",
            "198.20.0.0", "223.255.255.255", "::ffff:8.8.8.8", "2001:200::1", "2003::1", "2606:4700::1111",
            "2a00:1450::1",
        ]
    )
    func publicAddress(text: String) throws {
        #expect(EgressPolicy().permits(try #require(IPAddress(text))))
    }

    @Test("a listed subnet is permitted, in either form, and nothing beside it")
    func permittedSubnet() throws {
        let policy = EgressPolicy(permittedSubnets: [
            try #require(Subnet("10.1.0.0/16")), try #require(Subnet("fd12::/16")),
        ])
        #expect(policy.permits(try #require(IPAddress("10.1.2.3"))))
        #expect(policy.permits(try #require(IPAddress("::ffff:10.1.2.3"))))
        #expect(policy.permits(try #require(IPAddress("fd12::1"))))
        #expect(!policy.permits(try #require(IPAddress("10.2.0.0"))))
        #expect(!policy.permits(try #require(IPAddress("fd13::1"))))
    }
}
