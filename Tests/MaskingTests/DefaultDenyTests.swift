import CommunityRequests
import Masking
import Testing

@Suite("Only what is known to be harmless passes")
struct DefaultDenyTests {
    @Test(
        "a word on no list goes, wherever it stands and however it is written",
        arguments: [
            ("the blorptag was taken", "the [word] was taken"),
            ("Kowalczewska near the door.", "[name] near the door."),
            ("seen by okwudili near the door", "seen by [word] near the door"),
            ("it was J0hn Sm1th", "it was [number] [plate]"),
            ("on 8GH, 44719 and 8812 as well", "on [number], [number] and [number] as well"),
        ]
    )
    func unknown(text: String, expected: String) {
        #expect(TextRedactor().redact(text).text == expected)
    }

    @Test(
        "a word that is a name as well passes only where it is the word",
        arguments: [
            ("The price rose, and a hunter saw it in may.", "The price rose, and a hunter saw it in may."),
            ("Then Rose Grant ran.", "Then [name] ran."),
            ("witness rose grant stated that it was dark", "witness [name] stated that it was dark"),
            ("det hunter said so", "[name] said so"),
            ("Hunter said it was dark.", "[name] said it was dark."),
            ("A brown truck. Ofc. Brown saw it.", "A brown truck. [name] saw it."),
        ]
    )
    func ambiguous(text: String, expected: String) {
        #expect(TextRedactor().redact(text).text == expected)
    }

    @Test(
        "what police write passes",
        arguments: [
            "susp fled eb on foot, unk direction, gray hoodie and jeans",
            "veh 4-dr blk Ford, tinted windows, no front plate",
            "Two males 5'10\" to 6'2\", about 180 lbs, ran north on I-35 at 2230 hrs.",
            "Dos hombres rompieron la ventana de un carro y se llevaron una mochila.",
            "Between 10:30 pm and 11:15 pm on Friday, 02/12/2026.",
        ]
    )
    func trade(text: String) {
        #expect(TextRedactor().redact(text).text == text)
    }

    @Test("markup hides nothing", arguments: ["Al<b></b>varez", "&#65;lvarez", "&amp;#65;lvarez"])
    func markup(name: String) {
        #expect(TextRedactor().redact("Witness \(name) saw it.").text == "Witness [name] saw it.")
    }

    @Test("an operator's lists add harmless words and names")
    func lists() {
        var lists = RedactionLists()
        #expect(lists.add(.harmless, file: "words.txt", content: "Zootopia  # the shop\n\n").isEmpty)
        #expect(lists.add(.names, file: "names.txt", content: "window\n").isEmpty)
        let text = TextRedactor(lists: lists).redact("the zootopia window was broken").text
        #expect(text == "the zootopia [name] was broken")
    }

    @Test("a list's mistakes are told by line, and never with their words")
    func mistakes() throws {
        var lists = RedactionLists()
        let problems = lists.add(.names, file: "names.txt", content: "okafor\ntwo words\n4711\n")
        #expect(problems.map(\.line) == [2, 3])
        #expect(!problems.contains { $0.description.contains("4711") })
    }

    @Test("every word is explained")
    func explanation() {
        let words = TextRedactor().explain("Call Okafor now")
        #expect(words.map(\.text) == ["Call", "Okafor", "now"])
        #expect(words.map(\.kind) == [nil, "name", nil])
    }
}
