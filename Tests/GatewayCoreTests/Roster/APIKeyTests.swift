import GatewayCore
import Testing

@Suite("A partner's API key")
struct APIKeyTests {
    private static let text = "0123456789abcdef"

    @Test(
        "is taken from 16 bytes on",
        arguments: [("", false), ("0123456789abcde", false), (text, true), ("ééééééé€", true)]
    )
    func length(key: String, isTaken: Bool) { #expect((APIKey(key) != nil) == isTaken) }

    @Test("admits its bearer, the scheme in either case", arguments: ["Bearer", "bearer", "BEARER"])
    func admits(scheme: String) throws {
        #expect(try #require(APIKey(Self.text)).admits(authorization: "\(scheme) \(Self.text)"))
    }

    @Test(
        "admits nothing else",
        arguments: [
            nil, "", "Bearer", "Bearer ", text, "Basic \(text)", "Bearer  \(text)", "Bearer \(text) ",
            "Bearer \(text)0", "Bearer 0123456789abcdeF", "Bearer 0123456789abcde",
        ]
    )
    func refuses(authorization: String?) throws {
        #expect(try !#require(APIKey(Self.text)).admits(authorization: authorization))
    }

    @Test("does not show itself")
    func masked() throws {
        var dumped = ""
        let key = try #require(APIKey(Self.text))
        dump(key, to: &dumped)
        #expect("\(key) \(String(reflecting: key)) \(dumped)".contains(Self.text) == false)
    }
}
