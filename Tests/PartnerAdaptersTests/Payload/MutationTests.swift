import Foundation
import PartnerAdapters
import Testing

@Suite("Bytes that were tampered with")
struct MutationTests {
    /// SplitMix64: the same mutations in every run.
    private struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            self.state &+= 0x9E37_79B9_7F4A_7C15
            var word = self.state
            word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
            word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
            return word ^ (word >> 31)
        }
    }

    private static let xml = [
        #"<?xml version="1.0" encoding="UTF-8"?><cap:alert xmlns:cap="urn:a" a='1'><!-- c --><cap:info>a&amp;b&#x41;</cap:info><cap:info b="&lt;"/><![CDATA[x]]><?pi d?></cap:alert>"#,
        "\u{FEFF}<a xmlns=\"u\"><b>é</b><b/><c xml:lang='en'>1 < 2</c></a>",
    ]
    private static let json = [
        #"{"a":[1,-2.5e3,"\u00e9\ud83d\ude00\n",{"b":null}],"c":true,"d":"é","e":{}}"#,
        #"[[[]],{"k":"v"},"\\\"",0.1,1E+2]"#,
    ]

    private static func mutated(_ text: String, by generator: inout Generator) -> [UInt8] {
        var bytes = Array(text.utf8)
        let pieces: [[UInt8]] = [
            "<", ">", "&", ";", "]]>", "<!--", "<![CDATA[", "\"", "\\u", "{", "[", "xmlns:", "\0", "é",
        ].map {
            Array($0.utf8)
        }
        for _ in 0...Int.random(in: 0...3, using: &generator) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &generator)
            switch Int.random(in: 0...4, using: &generator) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
            case 1: bytes.remove(at: place)
            case 2: bytes.insert(contentsOf: pieces[Int.random(in: 0..<pieces.count, using: &generator)], at: place)
            case 3: bytes.removeSubrange(place...)
            default:
                let end = Int.random(in: place..<bytes.count, using: &generator)
                bytes.insert(contentsOf: bytes[place...end], at: place)
            }
        }
        return bytes
    }

    @Test("are read or refused, and never read beyond their end", arguments: 0..<8)
    func tampered(seed: Int) {
        var generator = Generator(state: UInt64(seed) &* 0x5EED)
        for round in 0..<2_000 {
            let sample = MutationTests.xml[round % 2]
            if let payload = try? Payload.xml(MutationTests.mutated(sample, by: &generator)) {
                self.visit(payload.root)
            }
            let other = MutationTests.json[round % 2]
            if let payload = try? Payload.json(MutationTests.mutated(other, by: &generator)) {
                self.visit(payload.root)
            }
        }
    }

    /// Decodes everything that an adapter could ask for.
    private func visit(_ node: Payload.Node) {
        _ = node.text
        _ = node.double
        _ = node.bool
        node.forEachMember { key, value in
            _ = node[key]
            self.visit(value)
        }
        node.forEachElement { _, value in self.visit(value) }
    }
}
