import CommunityRequests
import PartnerAdapters
import Testing

@Suite("Mistakes in manifests")
struct DiagnosticTests {
    static let mistakes: [(part: String, other: String, diagnostic: String)] = [
        (
            "  reference:", "  refrence:",
            "10:3: error: `refrence` is not a key of a new request. Did you mean `reference`?"
        ),
        (
            "title: Example\n", "",
            "1:1: error: `title` is missing from a manifest. Add `title:`. The platform's name, as owners read it."
        ),
        (
            "adapter: example", "adapter: other",
            "1:10: error: the adapter's name is not its folder's. Write `adapter: example`, or rename the folder."
        ),
        (
            "adapter: example", "adapter: [a]",
            "1:10: error: `adapter` must be an adapter's name, and is a list. Lower-case letters, digits and hyphens; the name of its folder."
        ),
        (
            "modelled on nothing", "guessed",
            "3:13: error: `provenance` must be a provenance. `modelled on …` or `published: …`."
        ),
        (
            "application/json", "text/plain",
            "4:10: error: `text/plain` is a format that cannot be read. Write `application/json`, `application/xml`, or a type that ends in `+json` or `+xml`."
        ),
        ("bearer", "bearr", "5:17: error: `bearr` is not an authentication scheme. Did you mean `bearer`?"),
        (
            "bearer", "[hmac]",
            "5:18: error: `hmac` does not say its `header`. Write `hmac: { header: … }`."
        ),
        ("bearer", "{ hmac: { header: X-S, signed: '{body}{time}' } }", "5:48: error: '{time}' cannot be signed"),
        (
            "bearer", "{ hmac: { header: X-S, timestamp_header: X-T } }",
            "5:25: error: the time is not signed, so that anybody could change it. Add `{timestamp}` to `signed`."
        ),
        (
            "bearer", "{ hmac: { header: X-S, signed: '{timestamp}{body}' } }",
            "5:25: error: the time is signed, and nothing says where it stands. Add `timestamp_header`, `timestamp_before` or `timestamp_prefix`."
        ),
        (
            "bearer", "{ hmac: { header: X-S, timestamp_form: milliseconds } }",
            "5:56: error: the time has a form, and nothing says where it stands."
        ),
        (
            "bearer", "{ hmac: { header: X-S, signed: '{setting:address}{body}' } }",
            "5:48: error: the setting `address` is not declared. Add to `settings:` the line `address: { is: text, for: … }`."
        ),
        (
            "bearer",
            "{ hmac: { header: X-S, signed: '{setting:a}{body}' } }\nsettings: { a: { is: text, for: b, default: c } }",
            "5:48: error: the setting `a` is signed, and has a default. Leave `default` out"
        ),
        (
            "as: point", "as: point, per_degree: 60",
            "15:45: error: `60` is not a number of parts of a degree. Write one of: `100000`, `1000000`, `10000000`."
        ),
        (
            "bearer",
            "{ hmac: { header: X-S, signed: '{timestamp}{body}', timestamp_header: X-T, timestamp_prefix: t= } }",
            "5:25: error: the time stands in 2 places. Keep one of `timestamp_header`, `timestamp_prefix`."
        ),
        (
            "bearer", "{ hmac: { header: X-S, prefix: v1=, signed: '{timestamp}{body}', timestamp_prefix: t= } }",
            "5:100: error: the time is a part of the header, and nothing says what stands between its parts. Add `separator`, as in `separator: \",\"`."
        ),
        (
            "bearer",
            "{ hmac: { header: X-S, separator: ',', signed: '{timestamp}{body}', timestamp_prefix: t= } }",
            "5:103: error: the time and the signature begin alike, so that one could be taken for the other."
        ),
        (
            "bearer",
            "{ hmac: { header: X-S, separator: ',', signed: '{timestamp}{body}', timestamp_before: '|' } }",
            "5:103: error: the time is said to stand before one signature, and the header to have several parts."
        ),
        (
            "{ new: submit }", "{ new: submitt }",
            "8:33: error: `submitt` is not an outcome. Did you mean `submit`?"
        ),
        (
            "{ new: submit }", "{ new: ignore }",
            "8:9: error: no kind of message submits a request. Give one of the kinds the outcome `submit`."
        ),
        (
            "{ new: submit }", "{ \"*\": submit, old: ignore }",
            "8:41: error: `old` is never reached: line 1 of the table fits it too. Move it up, or leave it out."
        ),
        (
            "{ new: submit }", "{ new: submit, old: resolve }",
            "7:3: error: messages are resolved or withdrawn, and nothing says how they name their request. Add `close:` with `reference` or `investigation`."
        ),
        (
            "at: /type, is: { new: submit }", "at: [/type, /state], is: { new: submit }",
            "8:38: error: `new` has 1 words for 2 places. Write one word for each place of `at`, with a space between them; `*` stands for any."
        ),
        (
            "agency: /ori", "agency: ori",
            "11:11: error: `ori` is not a place: a place begins with `/`. Write `/ori`."
        ),
        (
            "agency: /ori", "agency: /a//b",
            "11:11: error: `/a//b` is not a place: a step without a name. Write each name once, without a `/` at the end."
        ),
        (
            "agency: /ori", "agency: { at: /ori, as: orri }",
            "11:27: error: `orri` is not a way of reading an agency. Did you mean `ori`?"
        ),
        (
            "agency: /ori", "agency: { at: /ori, setting: agency }",
            "11:11: error: `agency` says twice where it comes from: `at`, `setting`. Keep one of them."
        ),
        (
            "agency: /ori", "agency: { ta: /ori }",
            "11:13: error: `ta` is not a key of `agency`. Did you mean `at`?"
        ),
        (
            "agency: /ori", "agency: { setting: agency }",
            "11:22: error: the setting `agency` is not declared. Add to `settings:` the line `agency: { is: agency, for: … }`."
        ),
        (
            "agency: /ori", "agency: { at: /ori, required: false }",
            "11:23: error: `required` is not a key of `agency`."
        ),
        (
            "agency: /ori", "agency: { constant: nowhere }",
            "11:23: error: `agency` cannot be this constant."
        ),
        (
            "{ at: /code, as: identifier }", "/code",
            "12:18: error: `investigation` does not say how it is read. Add `as:` and one of: `code`, `identifier`."
        ),
        ("{ at: /code, as: identifier }", "{ at: /code, as: code, form: \"A-{\" }", "12:47: error: '{' is not closed"),
        (
            "{ at: /code, as: identifier }", "{ at: /code, as: identifier, max_length: 900 }",
            "12:59: error: `max_length` must be a whole number. Write a number from 1 to 128."
        ),
        (
            "offense: /offense", "offense: { at: /o, or: { Other: { review: false } } }",
            "13:45: error: what is no NIBRS offence is always reviewed. Write `review: true`."
        ),
        (
            "{ start: /start, end: /end }", "{ start: /start }",
            "14:11: error: a window has `start` and `end`, or `start` and `length`, or `around`, `before` and `after`. Write all keys of one form and none of the other."
        ),
        (
            "{ at: /area, as: point }", "{ at: /area, as: circle }",
            "15:9: error: `unit` is missing from `area`. Add `unit:`. The unit of the radius."
        ),
        (
            "{ at: /area, as: point }", "{ at: /area, as: utm, zone: 61 }",
            "15:37: error: `zone` is neither a place in the item nor a zone. Write where it stands, as in `./zone`, or the zone itself, as in `14` or `14S`."
        ),
        (
            "{ at: /area, as: point }", "{ at: /area, as: utm, easting: ./x/* }",
            "15:40: error: `easting` must be one place in the shape. Write names and positions alone"
        ),
        (
            "{ at: /area, as: point }", "{ at: /area!xml/p!xml/q, as: point }",
            "15:15: error: `/area!xml/p!xml/q` is not a place: `!xml` can stand once only. Read XML in XML as a text."
        ),
        (
            "description: /text", "description: { join: [/a] }",
            "16:16: error: `with` is missing from `description`. Add `with:`. What stands between them."
        ),
        (
            "description: /text", "description: &a /text",
            "16:16: error: anchors and aliases (& and *) are not part of the manifest language. Write the value itself; put a text that begins with & or * in quotes."
        ),
        (
            "description: /text", "description: !!int 3",
            "16:16: error: tags (!) are not part of the manifest language. Write the value without its tag."
        ),
        (
            "description: /text", "description: /text\n  description: /more",
            "16:3: error: `description` stands more than once in one mapping. Write each key once."
        ),
        (
            "description: /text", "description: /text\n  vehicles: { each: /v, color: color }",
            "17:32: error: `color` is not a place: a place in an item begins with `./`. Write `./color`."
        ),
        (
            "\"{items}\"", "\"{itmes}\"",
            "18:31: error: `{itmes}` is not a variable of this callback. Did you mean `{items}`?"
        ),
        (
            "\"{items}\"", "\"got {items}\"",
            "18:31: error: `{items}` is a list and cannot be part of a text. Let it stand alone, or use `each: items`."
        ),
        (
            "\"{items}\"", "{ each: itms, r: \"{responder}\" }",
            "18:39: error: `itms` is no list that a callback has here. Did you mean `items`?"
        ),
        ("\"{items}\"", "\"{responder}\"", "18:31: error: `{responder}` is not a variable of this callback."),
        (
            "\"{items}\"", "\"{ items\"",
            "18:31: error: a brace stands alone. Write `{{` or `}}` for the character itself."
        ),
        (
            "  consent.withdrawn: { responder: \"{responder}\" }", "",
            "18:3: error: `consent.withdrawn` is missing from callbacks."
        ),
        (
            "callbacks:", "drop: { identities: nobody asked }\ncallbacks:",
            "17:9: error: `identities` is not a place: a place begins with `/`. Write `/identities`."
        ),
        (
            "message:", "settings: { zone: { is: text, for: nothing } }\nmessage:",
            "6:13: warning: the setting `zone` is declared and not used. Use it, or leave it out."
        ),
        (
            "message:", "settings: { time_zone: { is: text, for: x } }\nmessage:",
            "6:13: error: every partner may set `time_zone`; an adapter does not declare it. Leave it out."
        ),
        (
            "message:", "close: { agency: /ori }\nmessage:",
            "6:8: error: a closing names its request neither by reference nor by investigation. Add `reference: as-submitted` or `investigation: as-submitted`."
        ),
    ]

    @Test("a mistake is told with its line, what is wrong and what to write", arguments: DiagnosticTests.mistakes)
    func mistake(part: String, other: String, diagnostic: String) throws {
        let found = try ManifestSamples.diagnostics(replacing: part, with: other)
        #expect(found.contains { $0.hasPrefix("adapter.yaml:\(diagnostic)") }, "\(found)")
    }

    @Test("a manifest without mistakes compiles, and its digest is its bytes'")
    func smallest() throws {
        let (adapter, diagnostics) = ManifestSamples.compile(ManifestSamples.smallest)
        #expect(diagnostics.isEmpty)
        let digest = try #require(adapter?.digest)
        #expect(digest.utf8.count == 64)
        let (other, _) = ManifestSamples.compile(ManifestSamples.smallest + "\n# more\n")
        #expect(other?.digest != digest)
    }

    @Test("all mistakes are told at once, in the order of the file")
    func everything() {
        let text = ManifestSamples.smallest
            .replacing("bearer", with: "barer").replacing("/ori", with: "ori").replacing("{items}", with: "{owner}")
        let lines = ManifestSamples.compile(text).1.map(\.line)
        #expect(lines == [5, 11, 18])
    }

    @Test(
        "what is no YAML mapping is told",
        arguments: ["", "- a", "text", "a: [", "\u{7}", "a: b: c", "? [a]\n: b", "--- 1\n--- 2"]
    )
    func noManifest(text: String) {
        let (adapter, diagnostics) = ManifestSamples.compile(text)
        #expect(adapter == nil)
        #expect(!diagnostics.isEmpty)
    }

    @Test("a file that unfolds without end is refused")
    func billionLaughs() {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...40 {
            let below = [String](repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(below)]\n"
        }
        let (adapter, diagnostics) = ManifestSamples.compile(text)
        #expect(adapter == nil)
        #expect(diagnostics.contains { $0.message.contains("anchors") })
    }

    @Test("a manifest that is too large is not read")
    func size() {
        let text = "# " + String(repeating: "x", count: PartnerAdapter.manifestSizeLimit)
        #expect(ManifestSamples.compile(text).1.map(\.message) == ["the manifest is larger than 262144 bytes"])
    }

    @Test("a header cannot name the messages of a batch")
    func batch() throws {
        let found = try ManifestSamples.diagnostics(
            replacing: "message:\n  id: /id",
            with: "batch: array\nmessage:\n  id: { header: webhook-id }"
        )
        #expect(found.count == 1)
        #expect(found.first?.contains("a header names one message") == true)
    }
}
