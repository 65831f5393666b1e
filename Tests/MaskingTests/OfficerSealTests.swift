import CommunityRequests
import Masking
import Testing

@Suite("The officer's side is sealed")
struct OfficerSealTests {
    private let seal = OfficerSeal { Array(repeating: 7, count: $0) }
    private let key = Array(repeating: UInt8(1), count: 32)
    private let request = RequestID(time: Instant(seconds: 0), random: Array(repeating: 2, count: 10))
    private let fields: [SealedField: MaskedText] = [
        .caseNumber: MaskedText("26-004512"), .investigator: MaskedText("Det. Maria Okafor"),
    ]

    @Test("what was sealed is shown only where it is asked for, each field with the salt of its commitment")
    func roundTrip() throws {
        let sealed = try self.seal.seal(self.fields, key: self.key, for: self.request)
        let openings = try self.opened(sealed, with: self.seal)
        #expect(openings.map(\.field) == SealedField.allCases)
        #expect(openings.map(\.value) == ["26-004512", "Det. Maria Okafor", nil])
        #expect(openings.allSatisfy { "\($0)" == "FieldOpening(masked)" })
        #expect(OfficerSeal.commitments(of: sealed)?.count == SealedField.allCases.count)
        for opening in openings {
            #expect(OfficerSeal.commitments(of: sealed)?[opening.field] == opening.commitment)
            let other = FieldOpening(field: opening.field, salt: opening.salt, value: "Det. Maria Okafo")
            #expect(other.commitment != opening.commitment)
        }
    }

    @Test("sealed to an oversight body, only its private key opens it; the request's own key does not")
    func oversight() throws {
        let body = OversightPrivateKey()
        let seal = OfficerSeal(oversight: body.publicKey) { Array(repeating: 7, count: $0) }
        let sealed = try seal.seal(self.fields, key: self.key, for: self.request)
        guard case .forOversight(let unlocked) = try seal.unlock(sealed, key: self.key, for: self.request) else {
            Issue.record("the request's own key opened it")
            return
        }
        let openings = try body.open(unlocked, for: self.request)
        #expect(openings.map(\.value) == ["26-004512", "Det. Maria Okafor", nil])
        #expect(openings.allSatisfy { OfficerSeal.commitments(of: sealed)?[$0.field] == $0.commitment })
        #expect(throws: SealError.self) { try OversightPrivateKey().open(unlocked, for: self.request) }
        let other = RequestID(time: Instant(seconds: 0), random: Array(repeating: 3, count: 10))
        #expect(throws: SealError.self) { try body.open(unlocked, for: other) }
        #expect(throws: SealError.self) { try body.open(Array(unlocked.dropLast()), for: self.request) }
        let kept = try #require(OversightPrivateKey(text: body.text))
        #expect(OversightPublicKey(kept.publicKey.description) == body.publicKey && "\(kept)".contains("masked"))
        #expect(OversightPublicKey("vopk_AAAA") == nil && OversightPrivateKey(text: body.publicKey.description) == nil)
    }

    private func opened(_ sealed: [UInt8], with seal: OfficerSeal) throws -> [FieldOpening] {
        guard case .opened(let openings) = try seal.unlock(sealed, key: self.key, for: self.request) else { return [] }
        return openings
    }

    @Test("nothing of it can be read in the seal, not even its length")
    func opaque() throws {
        let sealed = try self.seal.seal(self.fields, key: self.key, for: self.request)
        let short = try self.seal.seal([.caseNumber: MaskedText("1")], key: self.key, for: self.request)
        #expect(!String(decoding: sealed, as: Unicode.ASCII.self).contains("Okafor"))
        #expect(sealed.count == short.count)
    }

    @Test("another key, another request or a changed byte opens nothing")
    func authentic() throws {
        let sealed = try self.seal.seal(self.fields, key: self.key, for: self.request)
        let other = RequestID(time: Instant(seconds: 0), random: Array(repeating: 3, count: 10))
        #expect(throws: SealError.self) { try self.seal.unlock(sealed, key: self.key, for: other) }
        let otherKey = Array(repeating: UInt8(9), count: 32)
        #expect(throws: SealError.self) { try self.seal.unlock(sealed, key: otherKey, for: self.request) }
        for index in [0, 1, 20, 97, 99, sealed.count - 1] {
            var changed = sealed
            changed[index] ^= 1
            #expect(throws: SealError.self) { try self.seal.unlock(changed, key: self.key, for: self.request) }
        }
        #expect(throws: SealError.self) { try self.seal.unlock([], key: self.key, for: self.request) }
        #expect(throws: SealError.self) { try self.seal.seal(self.fields, key: [1], for: self.request) }
    }

    @Test("nothing to seal makes a seal like any other, so that nobody sees what was sent")
    func empty() throws {
        let full = try self.seal.seal(self.fields, key: self.key, for: self.request)
        #expect(try self.seal.seal([:], key: self.key, for: self.request).count == full.count)
    }

    @Test("the digest of a body is HMAC-SHA256 (RFC 4231, case 2)")
    func digest() {
        let digest = BodyDigest(key: Array("Jefe".utf8)).digest(of: Array("what do ya want for nothing?".utf8))
        let hex = digest.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        #expect(hex == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
    }
}
