import GatewayHTTP
import Testing

@Suite struct ListenAddressTests {
    @Test("an address is read and written back", arguments: ["127.0.0.1:8080", "[::1]:0", "localhost:65535"])
    func readable(text: String) throws {
        let address = try #require(ListenAddress(text))
        #expect(address.description == text)
        #expect(address.isLoopback)
    }

    @Test("what is no address is refused", arguments: ["", ":80", "host", "host:", "host:65536", "::1:80", "host:-1"])
    func unreadable(text: String) { #expect(ListenAddress(text) == nil) }
}
