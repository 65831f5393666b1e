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
    }

    @Test(
        "a disguise is seen through",
        arguments: [
            "i.c.e. raid", "I C E raid", "deport@tion", "d-e-p-o-r-t-e-d", "dep\u{200B}ortation", "dеportation",
            "ｄｅｐｏｒｔａｔｉｏｎ",
            "deportación", "d3portation", "de-portation",
        ]
    )
    func disguises(_ text: String) {
        #expect(!TextScreen.immigrationEnforcement.hits(in: ScreenedReadings(text)).isEmpty)
    }

    @Test("the filter lets nothing pass in which a phrase stands", arguments: ScreenTexts.all)
    func filter(_ sample: ScreenTexts.Case) {
        for screen in [
            TextScreen.immigrationEnforcement, .reproductiveCare, .lawfulAssembly, .pressure, .surveillance,
        ] {
            #expect(
                screen.hits(in: ScreenedReadings(sample.text))
                    == screen.hitsWithoutFilter(in: ScreenedReadings(sample.text))
            )
        }
    }

    @Test("a text in capitals is read like any other, but its capitals say nothing")
    func shouted() {
        #expect(
            !TextScreen.immigrationEnforcement.hits(in: ScreenedReadings("ICE AGENTS ASK FOR VIDEO OF THE STREET"))
                .isEmpty
        )
        #expect(TextScreen.immigrationEnforcement.hits(in: ScreenedReadings("THICK ICE ON THE ROAD, CAR SLID")).isEmpty)
    }
}
