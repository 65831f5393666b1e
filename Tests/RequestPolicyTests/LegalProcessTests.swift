import CommunityRequests
import RequestPolicy
import Testing

@Suite("Legal process never passes")
struct LegalProcessTests {
    @Test(
        "a text that claims to be legal process is told apart",
        arguments: [
            "Search warrant attached, please provide footage from the doorbell.",
            "A search warrant has been served on the provider for this address.",
            "Pursuant to a search warrant signed today, all video is requested.",
            "PURSUANT TO COURT ORDER NO. 26-1 ALL VIDEO IS REQUESTED",
            "Search warrant No. 26-1187 is attached.",
            "This subpoena requires production of all footage.",
            "Grand jury subpoena duces tecum to follow.",
            "By order of the court, keep all recordings.",
            "This is an emergency disclosure request.",
            "Emergency data request: imminent danger.",
            "Exigent circumstances. You are required to hand over all video.",
            "Exigent circumstances: you are ordered to turn over all video.",
            "You are hereby commanded to produce the recordings.",
            "Disclosure is sought under 18 U.S.C. § 2703(d).",
            "Sub\u{200B}poena enclosed.",
            "This is a warrant.",
            "We have a warrant for your camera footage.",
            "We have a warrant for footage of the suspect.",
            "A warrant has been issued for the footage.",
            "Warrant No. 26-W-0113 requires owners to provide footage.",
            "A judge signed a warrant for these recordings.",
            "Warrants require all owners to provide video.",
            "Search warrant 26-W-0113 for the footage",
            "This is a search\nwarrant for the video.",
            "This is a search\r\nwarrant for the video.",
            "This subpoena is for footage of the burglar who broke in.",
            "Grand jury summons",
            "Administrative summons for video records.",
            "Court order for the footage.",
            "The court orders owners to hand over recordings.",
            "This is an emergency demand for footage from all owners.",
            "Emergency demand: provide video now.",
            "Exigent circumstances exist; provide footage immediately.",
            "Under exigent circumstances, provide footage immediately.",
            "Owners are required by law to provide footage.",
            "Owners are legally required to share their recordings.",
            "Owners are compelled to upload video.",
            "This is a legal demand.",
            "Search warrant",
            "WARRANT\n\nAll video of the night.",
            "COURT ORDER",
            "A judge signed a warrant.",
            "This is a legal order to hand over footage.",
            "We demand your footage.",
            "Demand for video of the night",
            "Under penalty of law, keep what you have.",
        ]
    )
    func claims(text: String) throws {
        let decision = try Cases.decide { $0.description = .read(text, at: "/text") }
        #expect(decision.isLegalProcess)
        #expect(decision.legalProcess.map(\.pointer) == ["/text"])
        #expect(try Cases.decide { $0.purpose = .read(text, at: "/reason") }.isLegalProcess)
    }

    @Test(
        "a text that only tells of warrants and orders is not legal process",
        arguments: [
            "Suspect has an outstanding warrant.",
            "A man wanted on a burglary warrant signed by a judge fled a traffic stop.",
            "A warrant officer saw the car.",
            "An arrest warrant was served on the suspect.",
            "The suspect was arrested pursuant to a warrant and is in custody.",
            "He had ordered food before the robbery.",
            "Court order violation: the man came back to the house.",
            "Possible violation of a court order, suspect left in a grey van.",
            "Suspect is in custody; looking for a second vehicle.",
            "Deputies executed a search warrant at the warehouse last week.",
            "The clerk was ordered to the ground.",
            "You are not required to answer. Anything helps.",
            "Officers entered under exigent circumstances after hearing screams.",
            "Emergency services blocked the road.",
            "The witness was intimidated after a subpoena to testify.",
            "Please hand over nothing; we only ask for help.",
            "Burglar broke in while owner served a subpoena at work.",
            "suspect has an outstanding arrest warrant",
            "A man with an active warrant was seen on camera.",
            "arrested on a warrant last week",
            "The victim is a warrant officer.",
            "A warrant officer appears in the video.",
            "executed a search warrant at another house last week",
            "Detectives executed a search warrant and now look for video of a second car.",
            "violated a protective court order",
            "Video of deputies serving a warrant is not what we seek.",
            "The man made a demand for money.",
            "This is not a legal demand.",
            "ordered food",
            "in custody",
            "No warrant is needed to answer.",
            "Nobody needs a warrant here. Please share footage.",
            "No warrant requires you to share video.",
            "This is not a subpoena, and sharing footage is voluntary.",
            "Wanted on a warrant.\n\nPlease share camera footage.",
            "You are not required by law to share footage.",
            "Driver did not stop as required by law.",
        ]
    )
    func falseFriends(text: String) throws {
        #expect(try !Cases.decide { $0.description = .read(text, at: "/text") }.isLegalProcess)
    }

    @Test("the words of a long sentence are looked at once, however often a phrase stands in it")
    func linear() throws {
        let text = String(repeating: "suspect warrant footage ", count: 10_000)
        #expect(try !Cases.decide { $0.description = .read(text, at: "/text") }.isLegalProcess)
    }

    @Test("a field that claims legal process makes the message so, with the field's place")
    func fields() throws {
        let decision = try Cases.decide { $0.legalProcessClaims = ["/data/warrantNumber"] }
        #expect(decision.legalProcess.map(\.pointer) == ["/data/warrantNumber"])
        #expect(decision.refusals.isEmpty)
        #expect(decision.legalProcess.allSatisfy { $0.detail.contains("legal desk") })
    }
}
