import Testing

@testable import PartnerAdapters

@Suite("HTML is reduced to what a reader would see")
struct HTMLTextTests {
    @Test(
        "tags go, blocks are lines, references are characters",
        arguments: [
            ("plain", "plain"), ("  a \n b  ", "a b"), ("<p>one</p><p>two</p>", "one\ntwo"),
            ("a<br>b<BR/>c<hr>d", "a\nb\nc\nd"), ("<ul><li>x<li>y</ul>z", "x\ny\nz"),
            ("K<b>X</b>R<i>48</i>21", "KXR4821"),
            ("<td>a</td><td>b</td>", "a b"), ("a &lt;b&gt; &amp;&quot;&apos;", "a <b> &\"'"),
            ("&eacute;&#233;&#xE9;&euro;", "ééé€"),
            ("a&nbsp;b&#160;c", "a b c"), ("&copy 1 &ampx", "© 1 &x"), ("&unknown; &", "&unknown; &"),
            ("j&commat;x&period;org", "j@x.org"),
            ("&#0;&#xD800;&#x110000;&#128;", "\u{FFFD}\u{FFFD}\u{FFFD}€"), ("&#;&#x;", "&#;&#x;"), ("&#75XR", "KXR"),
            ("1 < 2 > 0 <3", "1 < 2 > 0 <3"), ("a</>b</ c>d", "abd"), ("</", "</"), ("<", "<"),
            ("<a href='x>y' title=\"<\">link</a>", "link"), ("<a =\">\">x", "\">x"), ("caf\u{e9} 😀", "café 😀"),
        ]
    )
    func seen(_ html: String, _ text: String) {
        #expect(HTMLText.reduced(html) == text)
    }

    @Test(
        "what would not be seen is gone, and parts nothing",
        arguments: [
            ("a<!-- 972-555-0148 -->b", "ab"), ("a<!-->b<!--->c<!-- x --!>d", "abcd"), ("a<!-- open", "a"),
            ("a<!DOCTYPE html>b<?php x ?>c", "abc"), ("<script>if (a</b) '</scripts>'</script>x", "x"),
            ("<STYLE>p{}</sTyle >x", "x"), ("<script>open", ""), ("a<script/>b</script>c", "ac"),
            ("<p hidden>x<p>y</p></p>z", "z"), ("<span style='DISPLAY : none'>x<b>y</b></span>z", "z"),
            ("<div style=\"visibility:hidden\">x</div>z", "z"), ("<head><title>t</title></head><body>b", "b"),
            ("<template>x</template>y", "y"), ("KX&shy;R\u{200B}48&#8203;21", "KXR4821"), ("K\u{1}X&#2;R", "KXR"),
            ("a<input hidden>b", "ab"), ("a<b", "a"), ("a<b c='", "a"),
        ]
    )
    func unseen(_ html: String, _ text: String) {
        #expect(HTMLText.reduced(html) == text)
    }

    @Test(
        "no input stops it or takes long",
        arguments: ["<", "<!--", "</", "<a ", "<script>", "<script></", "&", "&#", "&amp", "<a '", "<p hidden>"]
    )
    func anything(_ piece: String) {
        _ = HTMLText.reduced(String(repeating: piece, count: 20_000))
    }
}
