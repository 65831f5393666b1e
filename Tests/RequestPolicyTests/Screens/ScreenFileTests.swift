import Testing

@testable import RequestPolicy

@Suite("The files of the screens")
struct ScreenFileTests {
    @Test("every line is a phrase, and says why it is there")
    func lines() {
        for file in [
            PackageResources.immigration_enforcement_csv, PackageResources.reproductive_care_csv,
            PackageResources.lawful_assembly_csv, PackageResources.pressure_csv, PackageResources.victim_identity_csv,
            PackageResources.surveillance_csv,
        ] {
            let (phrases, mistakes) = TextScreen.phrases(in: file)
            #expect(mistakes.isEmpty)
            #expect(!phrases.isEmpty)
        }
    }

    @Test("a phrase that could be anything, or that gives no reason, is none")
    func noPhrase() {
        #expect(ScreenPhrase("_ raid", weight: .strong, with: "", unless: "", reason: "a reason") == nil)
        #expect(ScreenPhrase("raid", weight: .strong, with: "", unless: "", reason: "") == nil)
        #expect(ScreenPhrase("one proud boys?|other", weight: .strong, with: "", unless: "", reason: "a reason") == nil)
        #expect(ScreenPhrase("raid", weight: .strong, with: "dep*rt", unless: "", reason: "a reason") == nil)
    }

    @Test(
        "a disguise is seen through",
        arguments: [
            "i.c.e. raid", "I C E raid", "I - C - E raid", "deport@tion", "d-e-p-o-r-t-e-d", "dep\u{200B}ortation",
            "dеportation",
            "ｄｅｐｏｒｔａｔｉｏｎ",
            "deportación", "d3portation", "de-portation",
        ]
    )
    func disguises(_ text: String) {
        #expect(!ScreenedReadings(text).hits(of: .immigrationEnforcement).isEmpty)
    }

    @Test("a strong phrase is found where its own words stand, by its screen", arguments: TextScreen.allCases)
    func ownWords(_ screen: TextScreen) {
        let phrases = TextScreen.phrases(in: screen.csv).phrases
        for phrase in phrases where phrase.weight == .strong && phrase.unless == nil {
            let words = phrase.patterns.filter { !$0.isOptional }.map { pattern in
                let word = pattern.words.max() ?? pattern.beginnings.first ?? "something"
                return pattern.isUppercase ? word.uppercased() : word
            }
            let with = phrase.with.flatMap { $0.words.max() ?? $0.beginnings.first } ?? "seen"
            let text = "Yesterday it was \(words.joined(separator: " ")) then \(with) at dusk"
            #expect(ScreenedReadings(text).hits(of: screen).contains { $0.phrase == phrase.text }, "\(phrase.text)")
        }
    }

    @Test("a word that is listed by itself is not every word that begins so, be that a phrase's")
    func beginnings() {
        #expect(IncidentWords.areIn(ScreenedText("They burglarized it")))
        #expect(!IncidentWords.areIn(ScreenedText("They were shotputters")))
    }

    @Test("two halves of a word are one, however often they stand in a text")
    func halves() {
        let text = ScreenedReadings(String(repeating: "depor tation ", count: 30_000))
        #expect(!text.hits(of: .immigrationEnforcement).isEmpty)
    }

    @Test("a text in capitals is read like any other, but its capitals say nothing")
    func shouted() {
        let shouted = ScreenedReadings("ICE AGENTS ASK FOR VIDEO OF THE STREET")
        #expect(!shouted.hits(of: .immigrationEnforcement).isEmpty)
        #expect(ScreenedReadings("THICK ICE ON THE ROAD, CAR SLID").hits(of: .immigrationEnforcement).isEmpty)
    }
}
