import AnswerProtocol
import Testing

@Suite("An eligibility token")
struct EligibilityTokenTests {
    @Test("is blinded, signed, unblinded and verified, and says so in 354 bytes")
    func roundTrip() throws {
        let code = try Samples.code()
        let token = try Samples.token(for: code)
        let read = try #require(EligibilityToken(token.encoded))
        #expect(token.encoded.count == 354)
        #expect(read == token)
        try Samples.issuer.get().verificationKey.verify(read, for: code, at: Samples.gateway())
    }

    @Test("is good for its own request alone")
    func otherRequest() throws {
        let key = try Samples.issuer.get().verificationKey
        let token = try Samples.token(for: Samples.code())
        let other = try Samples.code("CR-7K3M-9QXF-X")
        let elsewhere = try #require(GatewayName("other.example"))
        #expect(throws: TokenError.otherChallenge) { try key.verify(token, for: other, at: Samples.gateway()) }
        #expect(throws: TokenError.otherChallenge) { try key.verify(token, for: Samples.code(), at: elsewhere) }
    }

    @Test("of another key is refused")
    func otherKey() throws {
        let other = try TokenIssuerKey.generate()
        let token = try Samples.token(for: Samples.code())
        #expect(throws: TokenError.otherKey) {
            try other.verificationKey.verify(token, for: Samples.code(), at: Samples.gateway())
        }
    }

    @Test("does not survive the change of any byte", arguments: [0, 1, 2, 33, 34, 65, 66, 97, 98, 200, 353])
    func tampering(position: Int) throws {
        let key = try Samples.issuer.get().verificationKey
        var encoded = try Samples.token(for: Samples.code()).encoded
        encoded[position] ^= 1
        guard let token = EligibilityToken(encoded) else { return }
        #expect(throws: TokenError.self) { try key.verify(token, for: Samples.code(), at: Samples.gateway()) }
    }

    @Test("of the wrong length or type is none")
    func form() throws {
        let encoded = try Samples.token(for: Samples.code()).encoded
        #expect(EligibilityToken(encoded.dropLast()) == nil)
        #expect(EligibilityToken(encoded + [0]) == nil)
        #expect(EligibilityToken([0, 1] + encoded.dropFirst(2)) == nil)
    }

    @Test("is blinded: what is signed has nothing of it, and differs each time")
    func blinding() throws {
        let key = try Samples.issuer.get()
        let nonce = Samples.bytes(32, seed: 5)
        let requests = try (0..<2).map { _ in
            try TokenRequest(for: Samples.code(), at: Samples.gateway(), key: key.verificationKey, nonce: nonce)
        }
        #expect(requests[0].blinded != requests[1].blinded)
        #expect(requests[0].blinded.count == 256)
        let signature = try key.blindSign(requests[0].blinded)
        #expect(try key.blindSign(requests[0].blinded) == signature)
        #expect(throws: TokenError.badSignature) { try requests[1].finalize(signature) }
    }

    @Test("is signed only for 256 bytes below the modulus")
    func malformedBlindMessages() throws {
        let key = try Samples.issuer.get()
        for blinded in [[], [1], [UInt8](repeating: 1, count: 255), [UInt8](repeating: 255, count: 256)] {
            #expect(throws: TokenError.malformedBlindMessage) { try key.blindSign(blinded) }
        }
    }

    @Test("verifies after its key went to disk and back")
    func keyOnDisk() throws {
        let key = try Samples.issuer.get()
        let reloaded = try TokenIssuerKey(der: key.der)
        #expect(reloaded.verificationKey == key.verificationKey)
        #expect(throws: TokenError.unusableKey) { try TokenIssuerKey(der: [0x30, 0x00]) }
    }

    @Test("is of a key that has one form", arguments: [0, 4, 10, 20, 60, 70, 80, 337, 341])
    func keyForm(position: Int) throws {
        var spki = try Samples.issuer.get().verificationKey.spki
        #expect(spki.count == 342)
        spki[position] ^= 1
        #expect(throws: TokenError.unusableKey) { try TokenVerificationKey(spki: spki) }
        #expect(throws: TokenError.unusableKey) { try TokenVerificationKey(spki: Array(spki.dropLast())) }
    }

    @Test("and its keys are masked in every description")
    func masking() throws {
        let token = try Samples.token(for: Samples.code())
        #expect("\(token)" == "EligibilityToken(masked)")
        #expect(String(reflecting: try Samples.issuer.get()) == "TokenIssuerKey(masked)")
        #expect(Mirror(reflecting: token).children.isEmpty)
    }
}
