import CommunityRequests
import RequestPolicy
import Testing

@Suite("A person's name, and what is said to owners")
struct NamedPersonTests {
    private static func reviews(_ text: String) throws -> [RuleID] {
        try Cases.decide { $0.description = .read(text, at: "/data/message") }.reviews.map(\.rule)
    }

    @Test(
        "who was harmed is not told by name, kin or role",
        arguments: [
            "A man groped Xiomara Quispe on the bus.", "Video of the van that hit Dana S., 24, on Oak Street.",
            "The kid who was hurt is Noah, 15.", "Assault on Mrs. Pettibone in her yard.",
            "A girl named Precious was grabbed by a man.", "Golpearon a la hija de los Medina.",
            "A student body president was sexually assaulted.",
        ]
    )
    func named(_ text: String) throws {
        #expect(try Self.reviews(text).contains(.victimIdentity))
    }

    @Test(
        "a street, a make and a date are no names",
        arguments: [
            "A woman was assaulted on Martin Street at 10 p.m.", "A Honda Civic hit a cyclist near Lincoln Park.",
            "Shots were fired from a car around Sumner & Vine, 10/1 at 9 pm.",
            "A sailboat named Second Wind was stolen and damaged.",
        ]
    )
    func unnamed(_ text: String) throws {
        #expect(try Self.reviews(text) == [])
    }

    @Test(
        "initials begin a name, and an address makes one of a title",
        arguments: [
            "The student who was groped is K. Vasquez.", "Fraud. Harold and Edith Pettibone lost money.",
            "Burglary. Homeowner Gerald Whitcomb was away.", "Fatal crash, decedent ID'd as Jamal Prewitt.",
            "Le dispararon a Héctor Manuel Sandoval desde un Impala.",
            "Two men asked Mr. Harold Stempel of 1120 Poplar for money.",
        ]
    )
    func abbreviated(_ text: String) throws {
        #expect(try Self.reviews(text).contains(.victimIdentity))
    }

    @Test(
        "a question to owners, and thanks, are no pressure",
        arguments: [
            "Did you see the crash? We would appreciate your footage of a red truck.",
            "You may have recorded a burglar in a blue coat. Thank you.",
        ]
    )
    func asked(_ text: String) throws {
        #expect(try Self.reviews(text) == [])
    }
}
