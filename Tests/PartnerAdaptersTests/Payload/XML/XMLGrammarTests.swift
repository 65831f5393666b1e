import PartnerAdapters
import Testing

@Suite("XML is read strictly")
struct XMLGrammarTests {
    @Test(
        "what the grammar does not allow is refused, with the reason and the place",
        arguments: [
            ("", .empty, 0), (" \n", .empty, 2), ("<!-- -->", .unterminated, 8), ("text", .notWellFormed, 0),
            ("{\"a\":1}", .notWellFormed, 0), ("<r>", .unterminated, 3), ("<r", .unterminated, 0),
            ("<r a", .unterminated, 3), ("<r a=", .unterminated, 5), ("<r a='", .unterminated, 6),
            ("<r></", .unterminated, 3), ("<r></s>", .mismatchedTag, 3), ("<r></rr>", .mismatchedTag, 6),
            ("<a><b></a></b>", .mismatchedTag, 6), ("<r/><s/>", .trailingContent, 4), ("<r/>x", .trailingContent, 4),
            ("<r/></r>", .trailingContent, 4), ("< r/>", .notWellFormed, 1), ("<1/>", .notWellFormed, 1),
            ("<-r/>", .notWellFormed, 1), ("<r a=1/>", .notWellFormed, 5), ("<r a='1'b='2'/>", .notWellFormed, 8),
            ("<r a='1' a='2'/>", .duplicateAttribute, 9), ("<r a='<'/>", .notWellFormed, 6),
            ("<r a/>", .notWellFormed, 4), ("<r / >", .notWellFormed, 3), ("<r>]]></r>", .notWellFormed, 3),
            ("<r><!-- -- --></r>", .notWellFormed, 10), ("<r><!-- ---></r>", .notWellFormed, 10),
            ("<r><!-</r>", .notWellFormed, 3), ("<r><![CDATA[</r>", .unterminated, 16),
            ("<![CDATA[]]><r/>", .notWellFormed, 1),
            ("<r>&nbsp;</r>", .unknownEntity, 3), ("<r>&</r>", .unknownEntity, 3), ("<r>&amp</r>", .unknownEntity, 3),
            ("<r>&#0;</r>", .invalidReference, 3), ("<r>&#xD800;</r>", .invalidReference, 3),
            ("<r>&#x110000;</r>", .invalidReference, 3), ("<r>&#xFFFE;</r>", .invalidReference, 3),
            ("<r>&#99999999999999999999;</r>", .invalidReference, 3), ("<r>&#;</r>", .invalidReference, 3),
            ("<r>&#x;</r>", .invalidReference, 3), ("<r>&#X41;</r>", .invalidReference, 3),
            ("<r>&#1;</r>", .invalidReference, 3),
            ("<r>\u{1}</r>", .forbiddenCharacter, 3), ("<r>\u{0}</r>", .forbiddenCharacter, 3),
            ("<r>\u{FFFE}</r>", .forbiddenCharacter, 3), ("<r a='\u{FFFF}'/>", .forbiddenCharacter, 6),
            ("<!-- \u{8} --><r/>", .forbiddenCharacter, 5), (" <?xml version='1.0'?><r/>", .notWellFormed, 1),
            ("<r><?xml version='1.0'?></r>", .notWellFormed, 3), ("<r><?XmL?></r>", .notWellFormed, 3),
            ("<r><?a:b?></r>", .notWellFormed, 6), ("<r><?p", .unterminated, 3), ("<r><? p?></r>", .notWellFormed, 5),
            ("<?xml version='1.1'?><r/>", .version, 15), ("<?xml version=''?><r/>", .version, 15),
            ("<?xml encoding='utf-8'?><r/>", .notWellFormed, 5),
            ("<?xml version='1.0' encoding='UTF-16'?><r/>", .declaredEncoding, 30),
            ("<?xml version='1.0' encoding='ISO-8859-1'?><r/>", .declaredEncoding, 30),
            ("<?xml version='1.0' standalone='maybe'?><r/>", .notWellFormed, 32),
            ("<?xml version='1.0' standalone='no' encoding='utf-8'?><r/>", .notWellFormed, 36),
            ("<?xml version='1.0'encoding='utf-8'?><r/>", .notWellFormed, 19),
            ("<x:r/>", .undeclaredPrefix, 1), ("<r x:a='1'/>", .undeclaredPrefix, 3),
            ("<r><x:a xmlns:x='u'/><x:b/></r>", .undeclaredPrefix, 22), ("<x:r xmlns:y='u'/>", .undeclaredPrefix, 1),
            ("<xmlns:r/>", .undeclaredPrefix, 1), ("<a:b:c xmlns:a='u'/>", .notWellFormed, 4),
            ("<:r/>", .notWellFormed, 1),
            ("<r:/>", .notWellFormed, 3), ("<r xmlns:x=''/>", .namespaceDeclaration, 3),
            ("<r xmlns:xml='u'/>", .namespaceDeclaration, 3), ("<r xmlns:xmlns='u'/>", .namespaceDeclaration, 3),
            ("<r xmlns='http://www.w3.org/2000/xmlns/'/>", .namespaceDeclaration, 3),
            ("<r xmlns:x='http://www.w3.org/XML/1998/namespace'/>", .namespaceDeclaration, 3),
            ("<r xmlns:x='u' xmlns:y='u' x:a='1' y:a='2'/>", .duplicateAttribute, 35),
            ("<r xmlns='u' xmlns='v'/>", .duplicateAttribute, 13),
            ("<r xmlns:x='u' xmlns:x='u'/>", .duplicateAttribute, 15),
        ] as [(String, MalformedPayload.Reason, Int)]
    )
    func refused(_ text: String, _ reason: MalformedPayload.Reason, _ offset: Int) {
        #expect(throws: MalformedPayload(reason: reason, byteOffset: offset)) { try Payload.xml(Array(text.utf8)) }
    }

    @Test(
        "namespaces may be declared after use, again, and inside",
        arguments: [
            "<x:r x:a='1' xmlns:x='u'/>", "<r xmlns:x='u'><x:a xmlns:x='v' x:b=''/><x:a/></r>",
            "<r xmlns:xml='http://www.w3.org/XML/1998/namespace'/>", "<r xmlns=''/>", "<r a='1' xml:a='2'/>",
            "<a><b xmlns:p='x'/><c xmlns:q='y' xmlns:p='z'/></a>", "<r xmlns:x='u' xmlns='u' x:a='1' a='2'/>",
        ]
    )
    func allowed(_ text: String) throws {
        _ = try Payload.xml(Array(text.utf8))
    }

    @Test(
        "bytes that are not UTF-8 are refused",
        arguments: [
            [0xFF, 0xFE, 0x3C, 0x00, 0x72, 0x00], [0xFE, 0xFF, 0x00, 0x3C, 0x00, 0x72], [0x3C, 0x00, 0x72, 0x00],
            [0x00, 0x3C, 0x00, 0x72], [0x3C, 0x72, 0x3E, 0xE9, 0x3C, 0x2F, 0x72, 0x3E], [0x3C, 0xE9, 0x2F, 0x3E],
            [0x3C, 0x72, 0x20, 0x61, 0x3D, 0x22, 0xC0, 0x80, 0x22, 0x2F, 0x3E],
            [0x3C, 0x72, 0x3E, 0xED, 0xA0, 0x80, 0x3C, 0x2F, 0x72, 0x3E], [0x00, 0x00, 0xFE, 0xFF],
        ] as [[UInt8]]
    )
    func notUTF8(_ bytes: [UInt8]) throws {
        let failure = try #require(throws: MalformedPayload.self) { try Payload.xml(bytes) }
        #expect(failure.reason == .notUTF8)
    }

    @Test("64 levels are read and 65 are not; the root is the first")
    func depth() throws {
        func nested(_ levels: Int) -> [UInt8] {
            Array((String(repeating: "<a>", count: levels) + String(repeating: "</a>", count: levels)).utf8)
        }
        _ = try Payload.xml(nested(64))
        #expect(throws: MalformedPayload(reason: .tooDeep, byteOffset: 192)) { try Payload.xml(nested(65)) }
        let endless = Array(String(repeating: "<a>", count: 300_000).utf8)
        #expect(throws: MalformedPayload(reason: .tooDeep, byteOffset: 192)) { try Payload.xml(endless) }
    }
}
