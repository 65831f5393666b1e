import CurlTransport
import Testing

@Suite struct SubnetTests {
    @Test(
        "a block holds its own addresses and no others",
        arguments: [
            ("10.0.0.0/8", "10.255.255.255", true), ("10.0.0.0/8", "11.0.0.0", false),
            ("127.0.0.1", "127.0.0.1", true), ("127.0.0.1", "127.0.0.2", false),
            ("0.0.0.0/0", "203.0.113.9", true), ("0.0.0.0/0", "2001:db8::1", false),
            ("::/0", "2001:db8::1", true), ("::/0", "203.0.113.9", false),
            ("fd00:1::/32", "fd00:1:ffff::1", true), ("fd00:1::/32", "fd00:2::", false),
            ("::1/128", "::1", true), ("::1", "::2", false),
        ]
    )
    func containment(block: String, address: String, isInside: Bool) throws {
        let subnet = try #require(Subnet(block))
        #expect(subnet.contains(try #require(IPAddress(address))) == isInside)
    }

    @Test(
        "what is not a block is refused",
        arguments: [
            "", "/", "/8", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/+8", "10.0.0.0/8/8", "10.0.0/8",
            "010.0.0.0/8", "10.1.2.3/8", "0x0a000000/8", "::/129", "fd00::1/8", "[::1]/128", "fe80::1%eth0",
            "::ffff:10.0.0.0/104", "localhost", "10.0.0.0/99999999999999999999",
        ]
    )
    func malformed(text: String) {
        #expect(Subnet(text) == nil)
    }
}
