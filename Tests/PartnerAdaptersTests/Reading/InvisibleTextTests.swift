import CommunityRequests
import Testing

@testable import PartnerAdapters

@Suite("A text that shows nothing is missing, whatever reads it")
struct InvisibleTextTests {
    static let invisible = ["", " \t\n", "\u{200B}", " \u{2060}\u{FEFF} ", "\u{A0}", "\u{3164}"]

    @Test("a code, a time and a place", arguments: invisible)
    func required(text: String) throws {
        let node = xml(text)
        let grammar = try CodeGrammar(form: "AXN-{########}-{check}", check: "luhn", maximumLength: 64)
        #expect(rule { () throws(ReadingFailure) in try grammar.read(node) } == .required)
        let instant = InstantReader(edge: .start)
        #expect(rule { () throws(ReadingFailure) in try instant.read(node, zone: nil) } == .required)
        for reader in [
            ShapeReader.capCircle, .capPolygon, .wkt(pointRadiusMetres: 250),
            .position(order: .latitudeFirst, radiusMetres: 250),
        ] {
            #expect(rule { () throws(ReadingFailure) in try reader.read(node, in: nil) } == .required, "\(reader)")
        }
        #expect(node.isVacant)
    }

    @Test("what shows something is not", arguments: ["x", "\u{200B}x", "é", "0"])
    func shown(text: String) { #expect(!xml(text).isVacant) }

    @Test("of two shapes of which one is empty the other counts")
    func oneOfTwo() throws {
        let source = "{ exactly_one: [{ at: /polygon, as: cap-polygon }, { at: /circle, as: cap-circle }] }"
        let manifest = ManifestSamples.smallest.replacing("{ at: /area, as: point }", with: source)
        let (compiled, diagnostics) = ManifestSamples.compile(manifest)
        let adapter = try #require(compiled, "\(diagnostics)")
        func isRefused(_ polygon: String) throws -> Bool {
            let body = #"{"type": "new", "polygon": \#(polygon), "circle": "32.98,-96.74 0.3"}"#
            let submission = try AdapterSamples.submission(body, by: adapter)
            return submission.violations.contains { $0.rule.description == "exactly-one" }
        }
        for empty in ["null", "\"\"", "\" \"", "\"\\u200b\""] { #expect(try !isRefused(empty), "\(empty)") }
        #expect(try isRefused("\"x\""))
    }
}
