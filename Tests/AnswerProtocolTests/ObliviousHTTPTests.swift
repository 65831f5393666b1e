import Testing

@testable import AnswerProtocol

/// Oblivious HTTP (RFC 9458), against the standard's own exchange.
@Suite("Oblivious HTTP")
struct ObliviousHTTPTests {
    private static func key(_ id: UInt8 = ObliviousExchangeVector.keyID) throws -> AnswerSealingKey {
        try AnswerSealingKey(keyID: id, rawRepresentation: bytes(hex: ObliviousExchangeVector.privateKey))
    }

    @Test("RFC 9458, A: the key configuration is read, and ours is one of its form")
    func keyConfiguration() throws {
        let theirs = try bytes(hex: ObliviousExchangeVector.keyConfiguration)
        let list = [0, UInt8(theirs.count)] + theirs
        let read = try #require(ObliviousKeyConfiguration.read(list: list))
        #expect(try read == [ObliviousKeyConfiguration(Self.key().publicKey)])
        // Theirs offers two algorithms, ours the one that is spoken here.
        let ours = ObliviousKeyConfiguration.list(read)
        #expect(ours.count == 2 + 41)
        #expect(ObliviousKeyConfiguration.read(list: ours) == read)
    }

    @Test("RFC 9458, A: the exchange is opened, read, answered and sealed byte for byte")
    func exchange() throws {
        let (plaintext, key) = try ObliviousHTTP.open(
            bytes(hex: ObliviousExchangeVector.encapsulatedRequest),
            with: [Self.key()]
        )
        let request = try BinaryHTTPRequest(plaintext)
        #expect(request.method == "GET" && request.authority == "example.com" && request.path == "/")
        let response = try #require(BinaryHTTPResponse(status: 200))
        // The standard's response is cut to its status; ours is padded, so the two are compared by what they mean.
        let sealed = try key.seal(
            bytes(hex: ObliviousExchangeVector.response),
            nonce: bytes(hex: ObliviousExchangeVector.responseNonce)
        )
        #expect(try sealed == bytes(hex: ObliviousExchangeVector.encapsulatedResponse))
        #expect(try ObliviousHTTP.open(sealed, with: key) == response)
    }

    @Test("an exchange: one size out, one of few sizes back", arguments: [0, 4_096, 5_000, 70_000])
    func sizes(_ count: Int) throws {
        let request = try #require(
            BinaryHTTPRequest(method: "POST", path: "/v1/answers", content: Samples.bytes(4_096, seed: 1))
        )
        let (body, responseKey) = try ObliviousHTTP.seal(request, to: ObliviousKeyConfiguration(Self.key().publicKey))
        #expect(body.count == ObliviousHTTP.requestSize + 7 + 32 + 16)
        let (plaintext, key) = try ObliviousHTTP.open(body, with: [Self.key()])
        #expect(try BinaryHTTPRequest(plaintext) == request)
        let response = try #require(BinaryHTTPResponse(status: 200, content: Samples.bytes(count, seed: 2)))
        let sealed = try ObliviousHTTP.seal(response, with: key, nonce: Samples.bytes(16, seed: 3))
        #expect([4_608, 18_432, 73_728].contains(sealed.count - 32))
        #expect(try ObliviousHTTP.open(sealed, with: responseKey) == response)
    }

    @Test("another key, another suite, a changed byte and a short body are told apart and refused")
    func refusals() throws {
        let request = try bytes(hex: ObliviousExchangeVector.encapsulatedRequest)
        #expect(throws: EnvelopeError.unknownKey) { try ObliviousHTTP.open(request, with: [Self.key(2)]) }
        var suite = request
        suite[6] = 3
        #expect(throws: EnvelopeError.unknownKey) { try ObliviousHTTP.open(suite, with: [Self.key()]) }
        for index in 7..<request.count {
            var changed = request
            changed[index] ^= 1
            #expect(throws: EnvelopeError.undecryptable) { try ObliviousHTTP.open(changed, with: [Self.key()]) }
        }
        for count in 0..<55 {
            #expect(throws: EnvelopeError.wrongLength) {
                try ObliviousHTTP.open(Array(request[..<count]), with: [Self.key()])
            }
        }
        #expect(ObliviousKeyConfiguration.read(list: [0, 5, 1]) == nil)
    }
}
