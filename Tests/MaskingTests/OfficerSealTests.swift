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

    @Test("what was sealed opens masked, and is shown only where it is asked for by name")
    func roundTrip() throws {
        let sealed = try #require(try self.seal.seal(self.fields, key: self.key, for: self.request))
        let opened = try self.seal.open(sealed, key: self.key, for: self.request)
        #expect(opened == self.fields)
        #expect(opened.values.allSatisfy { "\($0)" == "masked" })
        let disclosed = try self.seal.discloseForOversight(sealed, key: self.key, for: self.request)
        #expect(disclosed == [.caseNumber: "26-004512", .investigator: "Det. Maria Okafor"])
    }

    @Test("nothing of it can be read in the seal, not even its length")
    func opaque() throws {
        let sealed = try #require(try self.seal.seal(self.fields, key: self.key, for: self.request))
        let short = try #require(
            try self.seal.seal([.caseNumber: MaskedText("1")], key: self.key, for: self.request)
        )
        #expect(!String(decoding: sealed, as: Unicode.ASCII.self).contains("Okafor"))
        #expect(sealed.count == short.count)
    }

    @Test("another key, another request or a changed byte opens nothing")
    func authentic() throws {
        let sealed = try #require(try self.seal.seal(self.fields, key: self.key, for: self.request))
        let other = RequestID(time: Instant(seconds: 0), random: Array(repeating: 3, count: 10))
        #expect(throws: SealError.self) { try self.seal.open(sealed, key: self.key, for: other) }
        let otherKey = Array(repeating: UInt8(9), count: 32)
        #expect(throws: SealError.self) { try self.seal.open(sealed, key: otherKey, for: self.request) }
        for index in [0, 1, 20, sealed.count - 1] {
            var changed = sealed
            changed[index] ^= 1
            #expect(throws: SealError.self) { try self.seal.open(changed, key: self.key, for: self.request) }
        }
        #expect(throws: SealError.self) { try self.seal.open([], key: self.key, for: self.request) }
        #expect(throws: SealError.self) { try self.seal.seal(self.fields, key: [1], for: self.request) }
    }

    @Test("nothing to seal makes no seal")
    func empty() throws {
        #expect(try self.seal.seal([:], key: self.key, for: self.request) == nil)
    }

    @Test("the digest of a body is HMAC-SHA256 (RFC 4231, case 2)")
    func digest() {
        let digest = BodyDigest.digest(of: Array("what do ya want for nothing?".utf8), key: Array("Jefe".utf8))
        let hex = digest.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        #expect(hex == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
    }
}
