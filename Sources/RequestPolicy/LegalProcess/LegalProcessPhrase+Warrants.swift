extension LegalProcessPhrase {
    /// A suspect's warrant is part of what happened; a warrant that stands beside recordings is a demand for them.
    static let warrants: [LegalProcessPhrase] = [
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
        .init("is a warrant", without: arrest.union(["officer"]), "calls itself a warrant"),
        .init("we have a warrant", without: arrest, "relies on a warrant"),
        .init("we have a search warrant", without: arrest, "relies on a search warrant"),
        .init("judge signed a warrant", without: arrest, "relies on a warrant"),
        .init("warrant signed", without: wanted, notAfter: tellingWarrants, "relies on a warrant"),
        .init("warrant no", without: wanted, notAfter: tellingWarrants, "gives a warrant's number"),
        .init("warrant number", without: wanted, notAfter: tellingWarrants, "gives a warrant's number"),
        .init("warrant requires", without: arrest, notAfter: denials, "speaks of a warrant as binding"),
        .init("warrant commands", without: arrest, notAfter: denials, "speaks of a warrant as binding"),
        .init("warrant directs", without: arrest, notAfter: denials, "speaks of a warrant as binding"),
        .init("warrant compels", without: arrest, notAfter: denials, "speaks of a warrant as binding"),
        .init("warrant orders", without: arrest, notAfter: denials, "speaks of a warrant as binding"),
        .init("warrant", with: asking, without: warrantTold, notAfter: tellingWarrants, "asks by a warrant"),
        .init("warrants", with: asking, without: warrantTold, notAfter: tellingWarrants, "asks by warrants"),
    ]

    /// What a warrant is for says that it is one, whoever else is spoken of: `a warrant for footage of the suspect`.
    static let warrantsForRecordings: [LegalProcessPhrase] =
        recordings.sorted().flatMap { recording in
            ["for", "for the", "for all", "for any", "for this", "for these"].map {
                LegalProcessPhrase("warrant \($0) \(recording)", notAfter: tellingWarrants, "asks by a warrant")
            }
        } + [.init("warrant for your", without: arrest, notAfter: tellingWarrants, "asks by a warrant")]

    /// What makes a person's warrant of a warrant, or none.
    private static let tellingWarrants = denials + ["arrest", "bench", "felony", "outstanding", "active"]
}
