import CommunityRequests
import Testing

@testable import Masking

@Suite("An invention in the place of an identity")
struct IdentityInventorTests {
    private static let inventor = IdentityInventor(key: [UInt8](repeating: 9, count: 32), shiftDays: -14)

    /// The text with `a` for every small letter, `A` for every capital and `0` for every digit.
    private static func form(_ text: String) -> String {
        String(text.map { $0.isNumber ? "0" : $0.isUppercase ? "A" : $0.isLetter ? "a" : $0 })
    }

    @Test(
        "has the form of the identity, and nothing of it",
        arguments: [
            "Maria Okafor", "CH26-004512", "4B12-Xray", "5f1c2c7e_0f52", "O'Brien-Smith", "KXR4821", "26-4512 (supp)",
            "urn:emergency:uid:a56e556d871",
        ]
    )
    func form(_ text: String) {
        let invention = Self.inventor.identity(text)
        #expect(Self.form(invention) == Self.form(text))
        for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) where word.count > 3 && word != "urn" {
            #expect(!invention.contains(word))
        }
    }

    @Test("is the same wherever and however the identity is written")
    func sameness() {
        let alone = Self.inventor.identity("Okafor")
        #expect(Self.inventor.identity("Det. Maria Okafor, CH26-004512").contains(alone))
        #expect(Self.inventor.identity("OKAFOR") == alone.uppercased())
        #expect(Self.inventor.identity("sender@a.example,CH-26-1,x").contains(Self.inventor.identity("CH-26-1")))
    }

    @Test("is another for another identity, and under another key")
    func difference() {
        let names = (0..<2000).map { Self.inventor.identity("CH-\($0)") }
        #expect(Set(names).count == names.count)
        let other = IdentityInventor(key: [UInt8](repeating: 8, count: 32), shiftDays: -14)
        #expect(other.identity("Maria Okafor") != Self.inventor.identity("Maria Okafor"))
    }

    @Test(
        "of a phone is a number kept free for fiction",
        arguments: [
            "972-555-0148", "(972) 771-0148", "+1-972-771-3321", "+19727713321", "972.771.3321", "1-972-771-3321",
            "1 972 771 3321", "1.972.771.3321",
        ]
    )
    func phones(_ text: String) {
        let invention = Self.inventor.identity(text)
        #expect(Self.form(invention) == Self.form(text))
        #expect(String(invention.filter(\.isNumber).suffix(7)).hasPrefix("55501"))
        for country in ["+1", "1-", "1 ", "1."] where text.hasPrefix(country) {
            #expect(invention.hasPrefix(country))
        }
    }

    @Test("of an e-mail address or a link leads to a host that nobody has")
    func hosts() {
        #expect(Self.inventor.identity("write to mokafor@police.cedarhollow.gov now").contains(".example "))
        let link = Self.inventor.identity("https://records.cedarhollow.gov/case/4512?name=okafor")
        #expect(link.hasPrefix("https://"))
        #expect(link.contains(".example/"))
        #expect(!link.contains("okafor"))
    }

    @Test(
        "of a vehicle identification number has a right check digit",
        arguments: ["1M8GDM9AXKP042788", "11111111111111111"]
    )
    func vehicles(_ text: String) {
        let invention = Self.inventor.identity(text)
        #expect(invention != text)
        #expect(VehicleIdentificationNumber(invention.unicodeScalars) != nil)
    }

    @Test(
        "of a time is that time of day on another day, with its offset",
        arguments: [
            ("2026-02-13T07:39:50-06:00", "2026-01-30T07:39:50-06:00"), ("2026-02-13", "2026-01-30"),
            ("2026-01-05T00:00:00.000Z", "2025-12-22T00:00:00.000Z"), ("2026-02-13T07:39:50", "2026-01-30T07:39:50"),
        ]
    )
    func times(text: String, moved: String) {
        #expect(Self.inventor.identity(text) == moved)
    }

    @Test("of an ORI is one of the same state, of a UUID one of the same version")
    func others() throws {
        let ori = try #require(ORI(Self.inventor.identity("TX0571200")))
        #expect(ori.state == USState(code: "TX"))
        #expect(ori.description != "TX0571200")
        let uuid = Self.inventor.identity("5f1c2c7e-0f52-4a0e-8a3c-2f6b1a9d7e01")
        #expect(uuid.count == 36)
        #expect(uuid.allSatisfy { $0.isHexDigit || $0 == "-" })
        #expect(Array(uuid)[14] == "4")
        #expect(Array(uuid)[19] == "8")
    }

    @Test(
        "of a number has as many digits, its sign, its point and its exponent",
        arguments: ["0", "-12.50", "918273645", "1e5"]
    )
    func numbers(_ literal: String) {
        let invention = Self.inventor.number(literal)
        #expect(Self.form(invention) == Self.form(literal))
        #expect(Double(invention) != nil)
        #expect(!invention.hasPrefix("0") || invention.count == 1)
    }

    @Test("of something in a text leaves the same labels once it is redacted")
    func texts() throws {
        let redactor = TextRedactor()
        let pieces = [
            "Footage near 418 Alder St", "Ofc. Maria Okafor, badge 4471, saw plate KXR4821. Call 972-555-0148.",
        ]
        let text = pieces.joined(separator: ". ")
        let invention = try #require(TextInvention(text, pieces: pieces, knownIdentities: [], redactor: redactor))
        let invented = invention.pieces(.invented, by: Self.inventor, knownIdentities: [])
        #expect(redactor.redact(invented.joined(separator: ". ")).text == redactor.redact(text).text)
        #expect(invented[1].contains("badge "))
        for word in ["Alder", "Maria", "Okafor", "4471", "KXR4821", "972"] {
            #expect(!invented.joined().contains(word))
        }
        let labelled = invention.pieces(.labelled, by: Self.inventor, knownIdentities: [])
        #expect(labelled[1].contains("[name]"))
    }
}
