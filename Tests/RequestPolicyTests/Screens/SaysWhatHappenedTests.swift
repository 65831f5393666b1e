import CommunityRequests
import RequestPolicy
import Testing

@Suite("A text says what happened, or what can be seen")
struct SaysWhatHappenedTests {
    private static func reviews(_ text: String) throws -> [RuleID] {
        try Cases.decide { $0.description = .read(text, at: "/data/message") }.reviews.map(\.rule)
    }

    @Test(
        "what happened, and what can be seen, is published",
        arguments: [
            "Burglary of a residence. Dark blue pickup, damaged tailgate, left northbound.",
            "Silver sedan, northbound on Alder around 9 pm.",
            "Please check your camera between 1 and 3 am.",
            "Camioneta gris con escalera, sin placas.",
            "The driver who fled wore a red cap after the crash.",
        ]
    )
    func told(_ text: String) throws {
        #expect(try Self.reviews(text) == [])
    }

    @Test(
        "what does neither waits for a person",
        arguments: [
            "Cars that honked in support at the intersection.", "Bike riders of the monthly mass ride.",
            "Checking eligibility of the crew at the site.",
        ]
    )
    func untold(_ text: String) throws {
        #expect(try Self.reviews(text).contains(.saysWhatHappened))
    }

    @Test(
        "a crime in the text explains no question about people",
        arguments: [
            "Burglary. Tell us their whereabouts.", "Stolen car: identify the tenants who live there.",
            "Robo. Quién entra y sale?", "After the shooting we want to see who has been there.",
        ]
    )
    func asks(_ text: String) throws {
        #expect(try !Self.reviews(text).isEmpty)
    }

    @Test(
        "letters that are set apart and make no known word hide one",
        arguments: [
            "Stalking: L-e-n-a M-a-r-c-h-e-t-t-i was followed by a man in a white Audi.",
            "Robbery. Send clips of any b l a c k m a l e.",
        ]
    )
    func hidden(_ text: String) throws {
        #expect(try Self.reviews(text).contains(.saysWhatHappened))
    }
}
