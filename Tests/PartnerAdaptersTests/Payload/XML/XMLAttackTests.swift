import PartnerAdapters
import Testing

@Suite("Nothing in XML grows, is fetched, or takes long")
struct XMLAttackTests {
    private static let laughs =
        (1...9).reduce("<!DOCTYPE r [<!ENTITY l0 \"lol\">") { text, level in
            let references = String(repeating: "&l\(level - 1);", count: 10)
            return text + "<!ENTITY l\(level) \"\(references)\">"
        } + "]><r>&l9;</r>"

    @Test(
        "a document type declaration is refused where it begins",
        arguments: [
            Self.laughs, "<!DOCTYPE r SYSTEM \"file:///etc/passwd\"><r/>",
            "<?xml version=\"1.0\"?><!-- c --> <!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><r>&x;</r>",
            "<!DOCTYPE r PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"http://127.0.0.1:1/x.dtd\"><r/>",
            "<!DOCTYPE r [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/\"> %p;]><r/>", "<!DOCTYPE r><r/>", "<!DOCTYPE",
            "<r/><!DOCTYPE r>", "<r><!DOCTYPE r></r>",
        ]
    )
    func documentTypes(_ text: String) throws {
        let failure = try #require(throws: MalformedPayload.self) { try Payload.xml(Array(text.utf8)) }
        #expect(failure.reason == .documentType)
        #expect(failure.description.contains("document type declaration"))
    }

    @Test(
        "no other way leads to an entity or a file",
        arguments: [
            "<!ENTITY x 'y'><r/>", "<r>&x;</r>", "<r>%x;</r>&x;", "<!doctype r><r/>", "<r a='&x;'/>",
            "<![INCLUDE[<!DOCTYPE r>]]><r/>",
        ]
    )
    func entities(_ text: String) {
        #expect(throws: MalformedPayload.self) { try Payload.xml(Array(text.utf8)) }
    }

    @Test("an inclusion and a style sheet are text like any other")
    func inclusions() throws {
        let xml = """
            <?xml-stylesheet href="http://127.0.0.1:1/x.xsl"?>
            <r xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="file:///etc/passwd" parse="text"/></r>
            """
        #expect(try NodeOutline.of(xml) == #"{include: ""{@href: "file:///etc/passwd", @parse: "text"}}"#)
    }

    /// Documents of the size that a body may have, or more, whose reading would take minutes if any part of it took the square of its length.
    private static let large: [(String, String)] = {
        func repeated(_ count: Int, _ make: (Int) -> String) -> String { (0..<count).map(make).joined() }
        return [
            ("one name", "<r>" + repeated(20_000) { _ in "<a/>" } + "</r>"),
            ("many names", "<r>" + repeated(10_000) { "<a\($0)/>" } + "</r>"),
            ("names in turn", "<r>" + repeated(5_000) { "<a\($0 % 500)>x</a\($0 % 500)>" } + "</r>"),
            ("attributes", "<r " + repeated(10_000) { "a\($0)='' " } + "/>"),
            ("prefixes", "<r " + repeated(3_000) { "xmlns:p\($0)='u\($0)' p\($0):a='' " } + "/>"),
            (
                "the first prefix",
                "<r " + repeated(3_000) { "xmlns:p\($0)='u' " } + ">" + repeated(5_000) { _ in "<p0:a/>" } + "</r>"
            ),
            ("declarations anew", "<r>" + repeated(5_000) { "<a xmlns='u\($0)'/>" } + "</r>"),
            ("namespaces of one name", "<r>" + repeated(5_000) { "<p:a xmlns:p='u\($0)'/>" } + "</r>"),
            (
                "a long namespace",
                "<r xmlns:p='" + repeated(20_000) { _ in "u" } + "'><a/>" + repeated(5_000) { _ in "<p:a/>" } + "</r>"
            ),
            ("pieces", "<r>" + repeated(10_000) { _ in "x<a/>" } + "</r>"),
            ("white space", "<r>" + repeated(100_000) { _ in " " } + "<a/>" + repeated(100_000) { _ in " " } + "</r>"),
            ("references", "<r>" + repeated(20_000) { _ in "&amp;" } + "</r>"),
            ("comments", "<r>" + repeated(20_000) { _ in "<!-- -->" } + "</r>"),
            ("sections", "<r>" + repeated(10_000) { _ in "<![CDATA[]]]]>" } + "</r>"),
            ("brackets", "<r>" + repeated(50_000) { _ in "]" } + "</r>"),
            ("a long name", "<" + repeated(50_000) { _ in "r" } + "/>"),
        ]
    }()

    @Test(
        "a large document is read in a time that grows with its size alone",
        .timeLimit(.minutes(10)),
        arguments: Self.large
    )
    func sizes(_ name: String, _ xml: String) throws {
        _ = try Payload.xml(Array(xml.utf8))
    }
}
