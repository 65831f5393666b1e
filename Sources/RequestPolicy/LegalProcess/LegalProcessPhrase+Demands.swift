extension LegalProcessPhrase {
    /// Emergencies in which something is demanded, not only told of.
    static let emergencies: [LegalProcessPhrase] = [
        .init("emergency disclosure", notAfter: denials, "asks for an emergency disclosure"),
        .init("emergency demand", notAfter: denials, "makes an emergency demand"),
        .init("emergency demands", notAfter: denials, "makes emergency demands"),
        .init("emergency data", with: ["request", "demand"], "makes an emergency data request"),
        .init("emergency request for disclosure", "asks for an emergency disclosure"),
        .init("exigent request", "makes an exigent request"),
        .init("exigent demand", "makes an exigent demand"),
        .init("exigent disclosure", "asks for an exigent disclosure"),
        .init("exigent circumstances", with: asking, "relies on exigent circumstances"),
        .init("exigent circumstances exist", "relies on exigent circumstances"),
        .init("exigent circumstances request", "makes an exigent request"),
        .init("exigent circumstances demand", "makes an exigent demand"),
        .init("exigent circumstances disclosure", "asks for an exigent disclosure"),
        .init("exigent circumstances form", "makes an exigent request"),
    ]

    /// Statutes that compel, and commands to the reader.
    static let commands: [LegalProcessPhrase] = [
        // The Stored Communications Act, by its sections.
        .init("18 u s c 2703", "relies on the Stored Communications Act"),
        .init("18 u s c 2702", "relies on the Stored Communications Act"),
        .init("18 usc 2703", "relies on the Stored Communications Act"),
        .init("18 usc 2702", "relies on the Stored Communications Act"),
        .init("2703 d", "relies on the Stored Communications Act"),
        .init("stored communications act", "relies on the Stored Communications Act"),
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
        .init(
            "required by law",
            with: handingOver.union(recordings),
            notAfter: ["not"],
            "says that the law requires an answer"
        ),
        .init(
            "compelled by law",
            with: handingOver.union(recordings),
            notAfter: ["not"],
            "says that the law requires an answer"
        ),
        .init("legally required to", with: handingOver, notAfter: ["not"], "says that the law requires an answer"),
        .init("legally obligated to", with: handingOver, notAfter: ["not"], "says that the law requires an answer"),
        .init("compelled to", with: recordings, without: crimeTold, notAfter: ["not"], "compels its reader"),
        .init("is a demand", "makes a demand"),
        .init("legal demand", notAfter: denials, "makes a demand"),
        .init("demand for", with: recordings, without: crimeTold, notAfter: denials, "makes a demand"),
        .init("we demand", with: recordings, without: crimeTold, "makes a demand"),
        .init("under penalty of law", "threatens its reader"),
        .init("failure to comply with this", "threatens its reader"),
        .init("compelled disclosure", "demands disclosure"),
    ]
}
