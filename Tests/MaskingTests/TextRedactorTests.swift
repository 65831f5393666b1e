import CommunityRequests
import Masking
import Testing

@Suite("What redaction leaves")
struct TextRedactorTests {
    private let redactor = TextRedactor()

    @Test(
        "identities become labels, the rest of the sentence stays",
        arguments: [
            (
                "Dark blue pickup with a damaged tailgate left northbound on Alder after the break-in. "
                    + "Call Det. Okafor at 972-555-0148.",
                "Dark blue pickup with a damaged tailgate left northbound on [address] after the break-in. "
                    + "Call [name] at [phone]."
            ),
            (
                "Caller reports vehicle broken into overnight.\nUnit 4B12 on scene 0812, spoke to owner.",
                "Caller reports vehicle broken into overnight.\nUnit [number] on scene 0812, spoke to owner."
            ),
            (
                "Witness John Alvarez, 418 Alder St Apt 2, saw it.",
                "Witness [name], [address], saw it."
            ),
            ("Ford F-150, plate KXR4821, seen at 5th & Main.", "Ford F-150, plate [plate], seen at [address]."),
            ("born 17 March '81.", "born [birth date]."),
            ("DOB 17 Mar ’81, tall", "DOB [birth date], tall"),
            ("DOB Sat 17 Mar 81", "DOB Sat [birth date]"),
            ("Write jane(dot)doe(at)cedar(dot)example", "Write [e-mail]"),
            ("Write jane [dot] doe [at] mail [dot] cedar [dot] example now", "Write [e-mail] now"),
            ("Write jane{at}cedar{dot}example", "Write [e-mail]"),
            ("He used card 4111 1111 1111 1111 twice.", "He used card [card number] twice."),
            ("He used card 4111-1111-1111-1111, then left.", "He used card [card number], then left."),
            ("Money went to DE89 3704 0044 0532 0130 00 today.", "Money went to [bank account] today."),
            ("Money went to GB82WEST12345698765432 today.", "Money went to [bank account] today."),
            ("A note said Sm9obiBBbHZhcmV6LCA0MTggQWxkZXIgU3Q= and more.", "A note said [encoded text] and more."),
        ]
    )
    func sentences(text: String, expected: String) {
        #expect(self.redactor.redact(text).text == expected)
    }

    @Test(
        "what identifies nobody stays as it is",
        arguments: [
            "White sedan, two men, headed north at 10 pm.",
            "A white sedan with 3 doors, or a 4-door, left at 10:30pm toward I-35.",
            "Seen on Highway 75 between 2200 and 2330 hrs on 02/12/2026.",
            "Silver Honda Civic with tinted windows and a dent in the left rear door.",
            "Ford F-150, Toyota RAV4 or Lexus ES350, model year 2015-2018.",
            "The suspect wore a black hoodie, gray pants and white shoes.",
            "Burglary of a residence on Friday, February 13, between 4:00 PM and 8:30 PM.",
            "A 10-year-old pickup with 4x4 stickers and chrome wheels.",
            "Two males in their 20s ran north on foot. Anything helps.",
            "Stolen: about $15000 in tools and 3 bicycles.",
            "SUSPECT FLED ON FOOT WEARING A RED JACKET AND BLACK PANTS",
            "Window: 2026-02-12T22:00:00Z to 2026-02-13T02:30:00Z.",
        ]
    )
    func falseFriends(text: String) {
        #expect(self.redactor.redact(text).text == text)
        #expect(self.redactor.redact(text).counts.isEmpty)
    }

    @Test("labels are counted by kind")
    func counts() {
        let redacted = self.redactor.redact("Call Det. Okafor or Sgt. Reyes at 972-555-0148, badge 4471.")
        #expect(redacted.counts == ["name": 2, "phone": 1, "number": 1])
    }

    @Test("what was sealed is taken out wherever it stands, in any case")
    func knownIdentities() {
        let known = ["Det. Maria Okafor", "26-0451", "mokafor@cedarhollow.example", "Sgt. Brown"].map { MaskedText($0) }
        let text = "ask okafor, OKAFOR or mariaokafor about 26-0451, 0451; Brown saw a brown truck. maria knows."
        let redacted = self.redactor.redact(text, knownIdentities: known).text
        for canary in ["okafor", "0451", "maria", "brown saw"] {
            #expect(!redacted.lowercased().contains(canary))
        }
        #expect(redacted.contains("brown truck"))
    }

    @Test(
        "a telephone is called one beside the number that was sealed, and that number is taken out whole",
        arguments: [
            ("phone (469) 555-0123", "phone [phone]"),
            ("phone 214-555-0187", "phone [phone]"),
            ("reference 0187/22 here", "reference [number] here"),
        ]
    )
    func knownPhone(text: String, expected: String) {
        #expect(self.redactor.redact(text, knownIdentities: [MaskedText("+1-214-555-0187")]).text == expected)
    }

    @Test("a text that was redacted is not changed by redacting it again", arguments: Canaries.texts)
    func idempotent(text: String) {
        let once = self.redactor.redact(text)
        #expect(self.redactor.redact(once.text) == once)
    }

    @Test("hidden characters and look-alikes are resolved")
    func hiddenCharacters() {
        #expect(self.redactor.redact("Red\u{200B} truck\u{202E}, 4\u{00A0}doors\u{0007}").text == "Red truck, 4 doors")
        #expect(self.redactor.redact("Call ９７２-５５５-０１４８").text == "Call [phone]")
    }

    @Test(
        "a text may end right behind a name",
        arguments: [
            "Okafor", "Okafor,", "Okafor -", "Okafor (", "Okafor, ", "Okafor is", "Okafor van", "May,", "Okafor &",
            "\"",
        ]
    )
    func end(text: String) {
        #expect(!self.redactor.redact("seen by \(text)").text.contains("Okafor"))
    }

    @Test("an empty text stays empty")
    func empty() {
        #expect(self.redactor.redact("").text.isEmpty)
    }
}
