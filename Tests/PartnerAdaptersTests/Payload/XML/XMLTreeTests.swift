import PartnerAdapters
import Testing

@Suite("XML is read as if it were JSON")
struct XMLTreeTests {
    @Test(
        "elements are members, repeated ones lists, attributes @names, text is text",
        arguments: [
            ("<r/>", #""""#), ("<r></r>", #""""#), ("<r> \n </r>", #""""#), ("<r>a</r>", #""a""#),
            ("<r><a>1</a><b>2</b></r>", #"{a: "1", b: "2"}"#), ("<r><a/></r>", #"{a: ""}"#),
            ("<r><a>1</a><a>2</a></r>", #"{a: ["1", "2"]}"#),
            ("<r><a>1</a><b>2</b><a>3</a></r>", #"{a: ["1", "3"], b: "2"}"#),
            ("<r><a><b>1</b></a><a><b>2</b><b>3</b></a></r>", #"{a: [{b: "1"}, {b: ["2", "3"]}]}"#),
            ("<r><a><a><a>x</a></a><a/></a><a/></r>", #"{a: [{a: [{a: "x"}, ""]}, ""]}"#),
            ("<r x='1' y=\"2\"><a/></r>", #"{@x: "1", @y: "2", a: ""}"#), ("<r x='1'>t</r>", #""t"{@x: "1"}"#),
            ("<r><a x='1'>t</a><a>u</a></r>", #"{a: ["t"{@x: "1"}, "u"]}"#),
            ("<r>\n one <a/> two\t<b/>\n</r>", #"{#text: "one two", a: "", b: ""}"#),
        ]
    )
    func shapes(_ xml: String, _ outline: String) throws {
        #expect(try NodeOutline.of(xml) == outline)
    }

    @Test(
        "text is joined across comments, CDATA, instructions and references, and trimmed at its ends",
        arguments: [
            ("<r>a<!-- - -->b<?p q?>c</r>", #""abc""#), ("<r> a <![CDATA[<b> & ]] ]]>c </r>", #""a <b> & ]] c""#),
            ("<r>&lt;&gt;&amp;&quot;&apos;</r>", #""<>&\u{22}'""#), ("<r>&#65;&#x42;&#x1F600;</r>", #""AB\u{1f600}""#),
            ("<r>a\r\nb\rc\nd</r>", #""a\u{a}b\u{a}c\u{a}d""#),
            ("<r><![CDATA[a\r\nb\rc\n]]>d</r>", #""a\u{a}b\u{a}c\u{a}d""#),
            ("<r>a&#13;&#10;b</r>", #""a\u{d}\u{a}b""#), ("<r>\u{A0}a\u{A0}</r>", #""\u{a0}a\u{a0}""#),
            ("<r a=' x\ty\r\nz&#10;&lt;\n '/>", #"""{@a: " x y z\u{a}<  "}"#), ("<r>a ]] > b]</r>", #""a ]] > b]""#),
            ("<r>é€😀</r>", #""\u{e9}\u{20ac}\u{1f600}""#), ("<ré a·='1'/>", "\"\"{@a·: \"1\"}"),
            ("\u{FEFF}<?xml version='1.0' encoding=\"utf-8\" standalone='yes' ?>\n<!-- --><?p?><r/><!-- -->\n", #""""#),
        ]
    )
    func texts(_ xml: String, _ outline: String) throws {
        #expect(try NodeOutline.of(xml) == outline)
    }

    @Test("prefixed, unprefixed and default-namespaced documents read the same")
    func prefixes() throws {
        let body = #"{identifier: "1", info: [{area: {circle: "1,2 3"}}, ""]}"#
        func document(_ declaration: String, _ p: String) -> String {
            "<\(p)alert\(declaration)><\(p)identifier>1</\(p)identifier><\(p)info><\(p)area><\(p)circle>1,2 3</\(p)circle>"
                + "</\(p)area></\(p)info><\(p)info/></\(p)alert>"
        }
        #expect(try NodeOutline.of(document("", "")) == body)
        #expect(try NodeOutline.of(document(" xmlns:cap='urn:cap'", "cap:")) == body)
        #expect(try NodeOutline.of(document(" xmlns='urn:cap'", "")) == body)
    }

    @Test(
        "an element of another namespace takes no name from those of its parent's",
        arguments: [
            ("<r><a>1</a><x:a xmlns:x='u'>2</x:a></r>", #"{a: "1", :a: "2"}"#),
            ("<r><x:a xmlns:x='u'>2</x:a><a>1</a><y:a xmlns:y='v'>3</y:a></r>", #"{:a: ["2", "3"], a: "1"}"#),
            ("<r><x:a xmlns:x='u'>1</x:a><y:a xmlns:y='u'>2</y:a></r>", #"{a: ["1", "2"]}"#),
            ("<r><a>1</a><a xmlns='u'>2</a></r>", #"{a: "1", :a: "2"}"#),
            ("<r xmlns='u'><x:a xmlns:x='v'>1</x:a></r>", #"{a: "1"}"#),
            ("<r xmlns='u'><a xmlns=''>1</a><a>2</a></r>", #"{:a: "1", a: "2"}"#),
            ("<r xmlns:x='u' lang='1' xml:lang='2' x:k='3'/>", #"""{@lang: "1", @k: "3"}"#),
            ("<r xml:lang='2' lang='1'/>", #"""{@lang: "1"}"#), ("<r xmlns:x='u'>t</r>", #""t""#),
            ("<r><x:a xmlns:x='u'/><b><x:a xmlns:x='v'/></b></r>", #"{a: "", b: {a: ""}}"#),
        ]
    )
    func namespaces(_ xml: String, _ outline: String) throws {
        #expect(try NodeOutline.of(xml) == outline)
    }

    @Test("numbers and truth values are read from texts, and attributes do not disturb them")
    func scalars() throws {
        let root = try Payload.xml(Array("<r><n u='m'> -1.50 </n><t>true</t><z>0</z><w>x</w></r>".utf8)).root
        #expect(root["n"]?.double == -1.5)
        #expect(root["n"]?.numberLiteral == "-1.50")
        #expect(root["n"]?["@u"]?.text == "m")
        #expect(root["t"]?.bool == true)
        #expect(root["z"]?.bool == false)
        #expect(root["w"]?.double == nil)
        #expect(root["n"]?.isListOfOne == true)
    }
}
