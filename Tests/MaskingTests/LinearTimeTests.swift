import Testing

@testable import Masking

@Suite("The work is linear in the text")
struct LinearTimeTests {
    private static let patterns = [
        "a", "1", "1-", "a.", "@", "a@", "@a.", "A ", "Det. ", "4 1 ", "plate ", "dot at ", "O ", "(", "1 A ", "-1.",
        "5th and ",
        "J.D. ", "one ", "Alder ", "a.com", "[name] ", "SSN - ", "12:", "\n", "418 Alder St ", "\u{200B}", "é", "°1 ",
        "may rose ", "w/ rose ", "rose, ", "\"Rose\" ", "plano ", "van de ", "May Rose ", "white/", "to hunter way ",
        "A&B ", "4111 ", "DE89 ", "aB3+", "Zm9v=",
    ]

    private static func steps(_ text: String) -> Int {
        var steps = 0
        _ = TextRedactor().redact(text, knownIdentities: [], countingSteps: &steps)
        return steps
    }

    @Test("a hostile text of twice the length takes about twice the steps", arguments: patterns)
    func linear(pattern: String) {
        let once = String(repeating: pattern, count: 8_000 / pattern.count)
        let (short, long) = (Self.steps(once), Self.steps(once + once))
        #expect(long <= short * 5 / 2 + 1_000, "\(short) \(long)")
    }

    @Test("256 kB take a bounded number of steps a character")
    func large() {
        let mixed = Self.patterns.joined()
        let text = String(repeating: mixed, count: 262_144 / mixed.utf8.count)
        #expect(Self.steps(text) < text.utf8.count * 400)
    }
}
