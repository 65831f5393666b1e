import CommunityRequests
import Testing

@testable import PartnerAdapters

@Suite("Investigation codes are read by their platform's grammar")
struct CodeGrammarTests {
    private static let nova = (form: "NOVA-{YY}-{XXXX}-{XXXX}-{check}", check: "iso7064-mod37-36")
    private static let fos = "FOS/{ORI}/{YY}-{#######}/{1-99}"
    private static let axon = (form: "AXN-{########}-{check}", check: "luhn")

    private func read(_ text: String, _ grammar: CodeGrammar) throws -> String {
        try grammar.read(json("\"\(text)\"")).code.description
    }

    private func failure(_ text: String, _ grammar: CodeGrammar) throws -> RuleID? {
        let node = try json(text)
        return rule { () throws(ReadingFailure) in try grammar.read(node) }
    }

    @Test(
        "a Nova code is normalised to capitals and hyphens",
        arguments: ["NOVA-26-4F7K-0193-7", "nova-26-4f7k-0193-7", "Nova 26 4f7K 0193 7", " NOVA-26-4F7K-0193-7 "]
    )
    func novaForms(_ text: String) throws {
        let grammar = try CodeGrammar(form: Self.nova.form, check: Self.nova.check)
        #expect(try self.read(text, grammar) == "NOVA-26-4F7K-0193-7")
    }

    @Test(
        "what is not a Nova code says why",
        arguments: [
            (#""NOVA-26-4F7K-0193-8""#, .checkCharacter), (#""NOVA-26-4F7K-0139-7""#, .checkCharacter),
            (#""NOVA-26-4F7K-0193""#, .form), (#""NOVA-2A-4F7K-0193-7""#, .form), (#""NOVA-26-4F7K-0193-77""#, .form),
            (#""NOVA--26-4F7K-0193-7""#, .form), (#""NOVA-26-4F7É-0193-7""#, .form), (#""NOVA-26-4F7K-0193-*""#, .form),
            (#""NOVA-26-4F7K-0193-7\u0000""#, .form), ("26", .type), ("null", .required), (#"" ""#, .required),
        ] as [(String, RuleID)]
    )
    func novaFailures(_ text: String, _ expected: RuleID) throws {
        let grammar = try CodeGrammar(form: Self.nova.form, check: Self.nova.check)
        #expect(try self.failure(text, grammar) == expected)
    }

    @Test("a FlockOS code names its agency")
    func flockOS() throws {
        let grammar = try CodeGrammar(form: Self.fos)
        let read = try grammar.read(json(#""fos/tx0571200/26-0081733/1""#))
        #expect(read.code.description == "FOS/TX0571200/26-0081733/1")
        #expect(read.agency == ORI("TX0571200"))
        #expect(try self.read("FOS/TX0571200/26-0081733/99", grammar) == "FOS/TX0571200/26-0081733/99")
        for wrong in ["0", "100", "01", "", "1/"] {
            #expect(try self.failure("\"FOS/TX0571200/26-0081733/\(wrong)\"", grammar) == .form)
        }
        #expect(try self.failure(#""FOS/120571200/26-0081733/1""#, grammar) == .form)
    }

    @Test("an Axon code has a Luhn digit")
    func axonCodes() throws {
        let grammar = try CodeGrammar(form: Self.axon.form, check: Self.axon.check)
        #expect(try self.read("axn 20260213 2", grammar) == "AXN-20260213-2")
        #expect(try self.failure(#""AXN-20260213-3""#, grammar) == .checkCharacter)
        #expect(try self.failure(#""AXN-20260213-X""#, grammar) == .checkCharacter)
    }

    @Test("a sender's own identifier is trimmed and otherwise kept")
    func identifiers() throws {
        let grammar = try CodeGrammar(form: "identifier")
        #expect(try self.read("  ABC-2019 x/7 ", grammar) == "ABC-2019 x/7")
        #expect(try self.read(String(repeating: "a", count: 64), grammar).count == 64)
        #expect(try self.failure("\"\(String(repeating: "a", count: 65))\"", grammar) == .form)
        #expect(try self.failure(#""caf\u00e9""#, grammar) == .form)
        #expect(try self.failure(#""a\tb""#, grammar) == .form)
        let longer = try CodeGrammar(form: "identifier", maximumLength: 128)
        #expect(try self.read(String(repeating: "a", count: 128), longer).count == 128)
    }

    @Test(
        "a form that makes no sense is refused when it is compiled",
        arguments: [
            ("", nil), ("ABC", nil), ("A-{XX", nil), ("A-XX}", nil), ("A-{ZZ}", nil), ("A-{}", nil), ("A {XX}", nil),
            ("A-{XX}-{check}", nil), ("A-{XX}", "luhn"), ("A-{XX}-{check}", "luhn"), ("A-{##}-{check}", "crc"),
            ("{check}-{##}", "luhn"), ("{##}{check}{check}", "luhn"), ("{1-99}{##}", nil), ("{9-1}", nil),
            ("é{XX}", nil), ("{ORI}{ORI}", nil), ("identifier", "luhn"),
        ] as [(String, String?)]
    )
    func invalidForms(_ form: String, _ check: String?) throws {
        let invalid = try #require(throws: CodeGrammar.InvalidForm.self) { try CodeGrammar(form: form, check: check) }
        #expect(!invalid.messages.isEmpty)
    }

    @Test("check characters are those of their standards")
    func checkCharacters() {
        #expect(CheckCharacter.iso7064Mod3736.character(for: Array("264F7K0193".utf8)) == UInt8(ascii: "7"))
        #expect(CheckCharacter.iso7064Mod3736.character(for: Array("A12425GABC1234002".utf8)) == UInt8(ascii: "M"))
        #expect(CheckCharacter.luhn.character(for: Array("7992739871".utf8)) == UInt8(ascii: "3"))
        #expect(CheckCharacter.luhn.character(for: Array("20260213".utf8)) == UInt8(ascii: "2"))
        #expect(CheckCharacter.luhn.character(for: Array("2A".utf8)) == nil)
    }
}
