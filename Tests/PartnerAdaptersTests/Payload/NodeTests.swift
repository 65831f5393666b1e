import PartnerAdapters
import Testing

@Suite("A payload is walked as a tree")
struct NodeTests {
    private let root: Payload.Node

    init() throws {
        let text = #"""
            {"text": "caf\u00e9 \ud83d\ude00 \"x\" \\ \/\b\f\n\r\t", "plain": "Alder Street", "nul": "a\u0000b",
             "t": true, "f": false, "nothing": null, "k\u0065y": 1,
             "numbers": [0, -12, 1.50, 1e400, 9223372036854775808, 1770989995231],
             "deep": {"list": [[], {"x": [1, {"y": "end"}]}]}}
            """#
        self.root = try Payload.json(Array(text.utf8)).root
    }

    @Test("texts are decoded")
    func texts() {
        #expect(self.root["text"]?.text == "café 😀 \"x\" \\ /\u{8}\u{C}\n\r\t")
        #expect(self.root["plain"]?.text == "Alder Street")
        #expect(self.root["nul"]?.text == "a\0b")
        #expect(self.root["nul"]?.hasNUL == true)
        #expect(self.root["text"]?.hasNUL == false)
        #expect(self.root["t"]?.text == nil)
    }

    @Test("keys are found as decoded, and what is not there is not")
    func keys() {
        #expect(self.root["key"]?.integer == 1)
        #expect(self.root["ke"] == nil)
        #expect(self.root["numbers"]?["key"] == nil)
        #expect(self.root["deep"]?["list"]?[1]?["x"]?[1]?["y"]?.text == "end")
        #expect(self.root["deep"]?["list"]?[2] == nil)
        #expect(self.root["deep"]?["list"]?[-1] == nil)
        #expect(self.root[0] == nil)
    }

    @Test("numbers keep their exact characters, and do not overflow")
    func numbers() throws {
        let numbers = try #require(self.root["numbers"])
        var literals: [String] = []
        numbers.forEachElement { _, number in literals.append(number.numberLiteral ?? "") }
        #expect(literals == ["0", "-12", "1.50", "1e400", "9223372036854775808", "1770989995231"])
        #expect(numbers[1]?.integer == -12)
        #expect(numbers[2]?.integer == nil)
        #expect(numbers[2]?.double == 1.5)
        #expect(numbers[3]?.double == nil)
        #expect(numbers[4]?.integer == nil)
        #expect(numbers[5]?.integer == 1_770_989_995_231)
    }

    @Test("words are what they say")
    func words() {
        #expect(self.root["t"]?.bool == true)
        #expect(self.root["f"]?.bool == false)
        #expect(self.root["nothing"]?.isNull == true)
        #expect(self.root["nothing"]?.bool == nil)
        #expect(self.root["plain"]?.bool == nil)
    }

    @Test("members and elements are visited in their order")
    func visits() throws {
        var keys: [String] = []
        self.root.forEachMember { key, _ in keys.append(key) }
        #expect(keys == ["text", "plain", "nul", "t", "f", "nothing", "key", "numbers", "deep"])
        #expect(self.root.count == 9)
        let list = try #require(self.root["deep"]?["list"])
        var kinds: [Payload.Node.Kind] = []
        list.forEachElement { position, value in
            #expect(position == kinds.count)
            kinds.append(value.kind)
        }
        #expect(kinds == [.array, .object])
        #expect(self.root["plain"]?.count == 0)
    }
}
