/// Words with which a text claims to be legal process, and what keeps them from meaning it.
struct LegalProcessPhrase: Sendable {
    /// In lower case, one after the other.
    let words: [String]
    /// At least one of these stands in the same sentence; empty where the words suffice.
    let with: Set<String>
    /// None of these stands in the same sentence: what tells that a crime is told of, not a demand made.
    let without: Set<String>
    /// What the text does, as the end of a sentence that begins with "The text".
    let reason: String

    init(_ words: String, with: Set<String> = [], without: Set<String> = [], _ reason: String) {
        self.words = words.split(separator: " ").map(String.init)
        self.with = with
        self.without = without
        self.reason = reason
    }
}

extension LegalProcessPhrase {
    /// Words that hand an instrument over, or rely on it.
    private static let serving: Set<String> = [
        "attached", "enclosed", "accompanying", "herewith", "hereby", "pursuant", "hereto", "undersigned",
    ]
    /// Words by which an instrument binds.
    private static let binding: Set<String> = [
        "commands", "commanded", "compels", "compelled", "compelling", "requires", "requiring", "directs",
        "directing", "directed", "orders", "comply", "compliance", "produce", "obligated", "demands",
    ]
    /// What a demand wants done.
    private static let handingOver: Set<String> = [
        "produce", "provide", "preserve", "disclose", "surrender", "submit", "comply", "release", "turn", "hand",
        "send", "share", "give", "furnish", "retain", "upload",
    ]
    /// Signs that an arrest is told of.
    private static let arrest: Set<String> = ["arrest", "arrested", "custody", "booked", "jail", "apprehended"]
    /// Signs that the court order is the victim's protection.
    private static let brokenOrder: Set<String> = [
        "violation", "violations", "violated", "violating", "violates", "violate", "breach", "breached", "against",
        "protective", "restraining", "custody", "contempt",
    ]

    /// The phrases, by their first words.
    static let all: [String: [LegalProcessPhrase]] = Dictionary(grouping: list) { $0.words.first ?? "" }

    private static let list: [LegalProcessPhrase] = [
        // Warrants.
        .init(
            "search warrant",
            with: serving.union(binding).union(["served", "serving", "service", "this", "issued", "signed"]),
            "speaks of a search warrant as served, attached or binding"
        ),
        .init("search warrants", with: serving.union(binding), "speaks of search warrants as attached or binding"),
        .init("geofence warrant", "names a geofence warrant"),
        .init("warrant attached", without: arrest, "speaks of a warrant as attached"),
        .init("warrant enclosed", without: arrest, "speaks of a warrant as enclosed"),
        .init("warrant is attached", without: arrest, "speaks of a warrant as attached"),
        .init("warrant is enclosed", without: arrest, "speaks of a warrant as enclosed"),
        .init("attached warrant", without: arrest, "speaks of a warrant as attached"),
        .init("enclosed warrant", without: arrest, "speaks of a warrant as enclosed"),
        .init("pursuant to a warrant", without: arrest, "relies on a warrant"),
        .init("pursuant to the warrant", without: arrest, "relies on a warrant"),
        .init("pursuant to warrant", without: arrest, "relies on a warrant"),
        .init("this warrant", without: arrest, "calls itself a warrant"),
        // Subpoenas. A request for help has no reason to name one.
        .init("subpoena", without: subpoenaTold, "names a subpoena"),
        .init("subpoenas", without: subpoenaTold, "names a subpoena"),
        // Orders.
        .init(
            "court order",
            with: serving.union(binding).union(["served"]),
            without: brokenOrder,
            "speaks of a court order as attached or binding"
        ),
        .init(
            "court ordered",
            with: ["production", "disclosure", "preservation"],
            without: brokenOrder,
            "speaks of a court order as binding"
        ),
        .init("by order of the court", without: brokenOrder, "speaks in the name of a court"),
        .init("production order", "names a production order"),
        .init("order to produce", "names an order to produce"),
        .init("preservation order", "names a preservation order"),
        .init("preservation letter", "names a preservation letter"),
        .init("preservation request", "makes a preservation request"),
        .init("national security letter", "names a national security letter"),
        .init(
            "legal process",
            with: serving.union(binding).union(["served", "service", "this"]),
            "calls itself legal process"
        ),
        // Emergencies.
        .init("emergency disclosure", "asks for an emergency disclosure"),
        .init("emergency data", with: ["request", "demand"], "makes an emergency data request"),
        .init("emergency request for disclosure", "asks for an emergency disclosure"),
        .init("exigent request", "makes an exigent request"),
        .init("exigent demand", "makes an exigent demand"),
        .init("exigent disclosure", "asks for an exigent disclosure"),
        .init("exigent circumstances request", "makes an exigent request"),
        .init("exigent circumstances demand", "makes an exigent demand"),
        .init("exigent circumstances disclosure", "asks for an exigent disclosure"),
        .init("exigent circumstances form", "makes an exigent request"),
        // The Stored Communications Act, by its sections.
        .init("18 u s c 2703", "relies on the Stored Communications Act"),
        .init("18 u s c 2702", "relies on the Stored Communications Act"),
        .init("18 usc 2703", "relies on the Stored Communications Act"),
        .init("18 usc 2702", "relies on the Stored Communications Act"),
        .init("2703 d", "relies on the Stored Communications Act"),
        .init("stored communications act", "relies on the Stored Communications Act"),
        // Commands to the reader.
        .init("you are hereby", "commands its reader"),
        .init("you are commanded to", "commands its reader"),
        .init("you are ordered to", "commands its reader"),
        .init("you are compelled to", "commands its reader"),
        .init("you are directed to", with: handingOver, "commands its reader"),
        .init("you are required to", with: handingOver, "commands its reader"),
        .init("you are required by law", "commands its reader"),
        .init("you are legally required", "commands its reader"),
        .init("you are obligated to", with: handingOver, "commands its reader"),
        .init("you must", with: ["warrant", "exigent", "law", "penalty", "legally"], "commands its reader"),
        .init("failure to comply with this", "threatens its reader"),
        .init("compelled disclosure", "demands disclosure"),
    ]

    /// Signs that a subpoena is part of what happened.
    private static let subpoenaTold: Set<String> = [
        "testify", "testified", "tampering", "ignored", "intimidated", "threatened",
    ]
}
