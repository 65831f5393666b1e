import GatewayCore
import Testing

@testable import GatewayCore

@Suite("Passwords")
struct PasswordTests {
    private static let cheap = PasswordHash.Cost(logRounds: 4, blockSize: 8, parallelism: 1)

    @Test("are kept as scrypt in a form of their own, and admitted only as they are")
    func roundTrip() throws {
        let hash = try PasswordHash("correct horse", salt: Array(repeating: 5, count: 16), cost: Self.cheap)
        let kept = try #require(PasswordHash(stored: hash.stored))
        #expect(hash.stored.hasPrefix("$scrypt$ln=4,r=8,p=1$"))
        #expect(try kept.admits("correct horse"))
        for wrong in ["", "correct horse ", "Correct horse", "correct\u{0}horse"] { #expect(try !kept.admits(wrong)) }
    }

    @Test("typed in two ways of Unicode are the same")
    func composed() throws {
        let hash = try PasswordHash("cafe\u{301} noir", salt: Array(repeating: 5, count: 16), cost: Self.cheap)
        #expect(try hash.admits("caf\u{E9} noir"))
    }

    @Test("cost what the guidance asks, and as much for nobody")
    func cost() {
        #expect(PasswordHash.ofNobody.stored.hasPrefix("$scrypt$ln=15,r=8,p=3$"))
        #expect(PasswordHash.Cost.standard == .init(logRounds: 15, blockSize: 8, parallelism: 3))
    }

    @Test(
        "are not read from what is no hash",
        arguments: [
            "", "$scrypt$", "scrypt", "$argon2id$ln=15,r=8,p=3$AAAA$AAAA", "$scrypt$ln=15,r=8,p=3$AA$AA",
            "$scrypt$ln=99,r=8,p=3$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            "$scrypt$ln=15,p=3,r=8$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        ]
    )
    func malformed(text: String) { #expect(PasswordHash(stored: text) == nil) }

    @Test("do not show in descriptions")
    func masked() throws {
        let hash = try PasswordHash("correct horse", salt: Array(repeating: 5, count: 16), cost: Self.cheap)
        #expect("\(hash) \(String(reflecting: hash))".contains("scrypt") == false)
        let token = AccessToken(prefix: "vop_", random: Array(repeating: 7, count: 32))
        #expect("\(token) \(String(reflecting: token))".contains("0707") == false)
    }

    @Test("must be long enough, not too long, and not the name")
    func rule() throws {
        let name = try #require(OperatorName("ana-maria"))
        #expect(PasswordRule.complaint("1234567", of: name) != nil)
        #expect(PasswordRule.complaint("Ana-Maria", of: name) != nil)
        #expect(PasswordRule.complaint(String(repeating: "a", count: 257), of: name) != nil)
        #expect(PasswordRule.complaint("12345678", of: name) == nil)
    }

    @Test(
        "belong to names of a form",
        arguments: [
            ("ana", "ana"), ("Ana@Example.org", "ana@example.org"), ("", nil), (".ana", nil), ("a b", nil),
            ("ana\n", nil), ("añа", nil),
        ]
    )
    func names(text: String, name: String?) { #expect(OperatorName(text)?.description == name) }
}
