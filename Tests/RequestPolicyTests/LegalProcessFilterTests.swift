import Testing

@testable import RequestPolicy

@Suite("Which texts are searched closely for legal process")
struct LegalProcessFilterTests {
    private static let phrases = LegalProcessPhrase.all.values.joined().map(\.words)

    @Test("all with a phrase in them, whatever stands between its words", arguments: phrases)
    func holdsPhrase(words: [String]) {
        for separator in [" ", "\n", ". ", " - "] {
            let phrase = words.joined(separator: separator)
            #expect(LegalProcessFilter.shared.mayHold(phrase))
            #expect(LegalProcessFilter.shared.mayHold("Please note: \(phrase.uppercased())!"))
        }
    }

    @Test("all that are not ASCII, because letters may be hidden in them")
    func hidden() {
        #expect(LegalProcessFilter.shared.mayHold("Sub\u{200B}poena enclosed."))
    }

    @Test("not a plain description")
    func plain() {
        let text = "This is about a dark blue pickup that you may have seen. Call us by Friday about the search."
        #expect(!LegalProcessFilter.shared.mayHold(text))
        #expect(!LegalProcessFilter.shared.mayHold(""))
    }
}
