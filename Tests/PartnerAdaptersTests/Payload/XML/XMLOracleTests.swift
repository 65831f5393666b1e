import PartnerAdapters
import Testing

@Suite("Another parser agrees")
struct XMLOracleTests {
    /// A generator with a fixed beginning, so that a failure comes again.
    private struct Random: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            self.state = self.state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let mixed = (self.state ^ (self.state >> 33)) &* 0xFF51_AFD7_ED55_8CCD
            return mixed ^ (mixed >> 33)
        }
    }

    @Test("generated documents are the same trees", arguments: 0..<8)
    func documents(_ seed: UInt64) throws {
        var random = Random(state: seed)
        for _ in 0..<60 {
            let xml = Self.document(by: &random)
            let mine = try? NodeOutline.of(xml)
            #expect(mine == XMLOracle.outline(of: Array(xml.utf8)), "\(xml)")
            #expect(mine != nil, "\(xml)")
        }
    }

    private static func document(by random: inout Random) -> String {
        let prolog = [
            "", "<?xml version=\"1.0\"?>", "<?xml version='1.0' encoding='UTF-8'?>\n", "<!-- c -->\n", "<?p d?>",
            "\u{FEFF}",
        ].randomElement(using: &random)
        return (prolog ?? "") + self.element(depth: 0, by: &random)
            + (Bool.random(using: &random) ? "\n<!-- end -->" : "")
    }

    private static func element(depth: Int, by random: inout Random) -> String {
        let prefix = depth > 0 && Int.random(in: 0..<4, using: &random) == 0 ? "p:" : ""
        let name = prefix + (["a", "b", "c", "é", "name-1", "_x.y"].randomElement(using: &random) ?? "a")
        var tag = "<" + name
        if depth == 0 { tag += " xmlns:p='urn:p'" }
        if depth > 0, Int.random(in: 0..<6, using: &random) == 0 {
            tag += [" xmlns='urn:d'", " xmlns:p=\"urn:q\"", " xmlns=''"].randomElement(using: &random) ?? ""
        }
        if Int.random(in: 0..<3, using: &random) == 0 {
            let key = ["k", "p:k", "xml:lang"].randomElement(using: &random) ?? "k"
            let value = ["", "v", " a\tb\r\nc ", "&lt;&#10;&amp;'", "é😀", "]]>"].randomElement(using: &random) ?? ""
            tag += " \(key) = \"\(value)\""
        }
        if Int.random(in: 0..<6, using: &random) == 0 { return tag + (Bool.random(using: &random) ? "/>" : " />") }
        tag += ">"
        for _ in 0..<Int.random(in: 0...4, using: &random) {
            if depth < 4, Bool.random(using: &random) {
                tag += self.element(depth: depth + 1, by: &random)
            } else {
                tag +=
                    [
                        "text", " \n\t", "a\r\nb\rc", "&amp;&lt;&gt;&quot;&apos;", "&#65;&#x1F600;",
                        "<![CDATA[<x>&amp;\n]]>",
                        "<!-- - -->", "<?pi data?>", "é€😀", "]] >", "32.98,-96.74",
                    ].randomElement(using: &random) ?? ""
            }
        }
        return tag + "</\(name)" + (Bool.random(using: &random) ? ">" : " >")
    }
}
