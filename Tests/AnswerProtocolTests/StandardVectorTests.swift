import Crypto
import CryptoExtras
import Foundation
import Testing

@testable import AnswerProtocol

/// What the standards publish, against what is used of the library and what is made here.
@Suite("The standards' vectors")
struct StandardVectorTests {
    @Test("RFC 9578, B.2: key, challenge, token and blind signature are theirs", arguments: IssuanceVector.all)
    func issuance(_ vector: IssuanceVector) throws {
        let issuer = try TokenIssuerKey(der: bytes(hex: IssuanceVector.privateKey))
        let spki = try bytes(hex: IssuanceVector.publicKey)
        #expect(issuer.verificationKey.spki == spki)

        // TokenRequest is type, truncated key id and blinded message.
        let request = try bytes(hex: vector.tokenRequest)
        #expect(Array(request[..<3]) == [0, 2, try #require(issuer.verificationKey.id.last)])
        #expect(try issuer.blindSign(Array(request[3...])) == bytes(hex: vector.tokenResponse))

        let token = try #require(EligibilityToken(bytes(hex: vector.token)))
        #expect(try token.nonce == bytes(hex: vector.nonce))
        #expect(try token.encoded == bytes(hex: vector.token))
        let encodedChallenge = try bytes(hex: vector.tokenChallenge)
        let contextEnd = encodedChallenge.count - 16
        let challenge = TokenChallenge(
            issuerName: "issuer.example",
            redemptionContext: Array(encodedChallenge[19..<contextEnd]),
            originInfo: "origin.example"
        )
        #expect(challenge.encoded == encodedChallenge)
        try TokenVerificationKey(spki: spki).verify(token, for: challenge)
    }

    @Test("RFC 9474, A.3: blind signing and verifying are theirs; blinding by its length")
    func blindSignature() throws {
        let key = try _RSA.BlindSigning.PrivateKey(
            n: bytes(hex: BlindSignatureVector.n),
            e: bytes(hex: BlindSignatureVector.e),
            d: bytes(hex: BlindSignatureVector.d),
            p: bytes(hex: BlindSignatureVector.p),
            q: bytes(hex: BlindSignatureVector.q),
            parameters: .RSABSSA_SHA384_PSS_Deterministic
        )
        let blinded = try bytes(hex: BlindSignatureVector.blindedMessage)
        #expect(
            try Array(key.blindSignature(for: blinded).rawRepresentation)
                == bytes(hex: BlindSignatureVector.blindSignature)
        )
        let prepared = try key.publicKey.prepare(bytes(hex: BlindSignatureVector.message))
        let signature = try _RSA.Signing.RSASignature(rawRepresentation: bytes(hex: BlindSignatureVector.signature))
        #expect(key.publicKey.isValidSignature(signature, for: prepared))
        // The library takes no salt and no blinding factor from outside, so blinding cannot be compared.
        #expect(try key.publicKey.blind(prepared).blindedMessage.count == blinded.count)
    }

    @Test("RFC 9180, A.1.1: the envelope's suite opens and exports as it says")
    func hpke() throws {
        var recipient = try HPKE.Recipient(
            privateKey: Curve25519.KeyAgreement.PrivateKey(rawRepresentation: bytes(hex: HPKEVector.privateKey)),
            ciphersuite: .init(kem: .Curve25519_HKDF_SHA256, kdf: .HKDF_SHA256, aead: .AES_GCM_128),
            info: Data(bytes(hex: HPKEVector.info)),
            encapsulatedKey: Data(bytes(hex: HPKEVector.encapsulatedKey))
        )
        for (aad, ciphertext) in HPKEVector.encryptions {
            let plaintext = try recipient.open(bytes(hex: ciphertext), authenticating: bytes(hex: aad))
            #expect(try Array(plaintext) == bytes(hex: HPKEVector.plaintext))
        }
        for (context, value) in HPKEVector.exports {
            let secret = try recipient.exportSecret(context: bytes(hex: context), outputByteCount: 32)
            #expect(try secret.withUnsafeBytes { Array($0) } == bytes(hex: value))
        }
        let key = try AnswerSealingKey(keyID: 1, rawRepresentation: bytes(hex: HPKEVector.privateKey))
        #expect(try key.publicKey.publicKey == bytes(hex: HPKEVector.publicKey))
    }

    @Test("RFC 9458, A: the exchange is opened and answered byte for byte")
    func obliviousExchange() throws {
        let encapsulation = MessageEncapsulation(
            requestLabel: "message/bhttp request",
            responseLabel: "message/bhttp response"
        )
        let key = try AnswerSealingKey(
            keyID: ObliviousExchangeVector.keyID,
            rawRepresentation: bytes(hex: ObliviousExchangeVector.privateKey)
        )
        #expect(try key.publicKey.publicKey == bytes(hex: ObliviousExchangeVector.publicKey))
        let request = try bytes(hex: ObliviousExchangeVector.encapsulatedRequest)
        let (plaintext, response) = try encapsulation.open(request, with: [key])
        #expect(try plaintext == bytes(hex: ObliviousExchangeVector.request))
        let reply = try bytes(hex: ObliviousExchangeVector.response)
        let sealed = try response.seal(reply, nonce: bytes(hex: ObliviousExchangeVector.responseNonce))
        #expect(try sealed == bytes(hex: ObliviousExchangeVector.encapsulatedResponse))
        #expect(try response.open(sealed) == reply)
        #expect(throws: EnvelopeError.undecryptable) { try MessageEncapsulation.answers.open(request, with: [key]) }
    }
}
