import CommunityRequests
import Testing

@Suite("Offences")
struct OffenseTests {
    @Test("all 85 are there, whatever stands between quotation marks included")
    func table() throws {
        #expect(Offense.table.count == 85)
        #expect(Offense.table["90F"]?.name == "Family Offenses, Nonviolent")
        #expect(Offense.table["30A"]?.note == "federal, immigration")
        #expect(Offense.table["90Z"]?.group == "B")
        for (code, offense) in Offense.table {
            #expect(offense.code == code)
            #expect(code.utf8.count == 3)
            #expect(!offense.name.isEmpty)
            #expect(["A", "B"].contains(offense.group))
        }
    }

    @Test(
        "are found by their code in either case, with this gateway's decision",
        arguments: [
            ("220", "Burglary/Breaking & Entering", Offense.Decision.permit),
            ("23f", "Theft From Motor Vehicle", .permit),
            ("90J", "Trespass of Real Property", .permit), ("90c", "Disorderly Conduct", .review),
            ("30A", "Illegal Entry into the United States", .refuse),
        ]
    )
    func lookup(code: String, name: String, decision: Offense.Decision) throws {
        let offense = try #require(Offense(code: code))
        #expect(offense.name == name)
        #expect(offense.defaultDecision == decision)
    }

    @Test("what is not in the list is no offence", arguments: ["", "22", "2200", "ZZZ", "Other"])
    func unknown(code: String) {
        #expect(Offense(code: code) == nil)
    }
}
