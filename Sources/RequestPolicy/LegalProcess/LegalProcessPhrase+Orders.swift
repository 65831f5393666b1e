extension LegalProcessPhrase {
    /// An instrument's name alone, as a heading or as the purpose.
    static let headings: [LegalProcessPhrase] = ["warrant", "search warrant", "summons", "court order", "legal order"]
        .map { LegalProcessPhrase($0, isHeading: true, "is headed as legal process") }

    /// A request for help has no reason to name a subpoena or a summons.
    static let subpoenas: [LegalProcessPhrase] =
        ["subpoena", "subpoenas"].flatMap { word -> [LegalProcessPhrase] in
            [
                .init(word, with: asking, without: subpoenaTold, notAfter: denials, "asks by a subpoena"),
                .init(word, without: subpoenaTold.union(crimeTold), notAfter: denials, "names a subpoena"),
            ]
        } + [
            .init("grand jury summons", "names a grand jury's summons"),
            .init("administrative summons", "names an administrative summons"),
            .init("is a summons", "calls itself a summons"),
            .init("summons", with: asking, without: warrantTold, notAfter: denials, "asks by a summons"),
        ]

    /// A court's order can be what was broken; one that binds, or stands beside recordings, is a demand.
    static let orders: [LegalProcessPhrase] = [
        .init(
            "court order",
            with: serving.union(binding).union(asking).union(["served"]),
            without: brokenOrder,
            notAfter: denials,
            "speaks of a court order as attached or binding"
        ),
        .init("is a court order", without: brokenOrder, "calls itself a court order"),
        .init("we have a court order", without: brokenOrder, "relies on a court order"),
        .init("court orders", with: asking, without: brokenOrder, "speaks of a court's orders as binding"),
        .init("judge orders", with: asking, without: brokenOrder, "speaks of a court's orders as binding"),
        .init("judge ordered", with: asking, without: brokenOrder, "speaks of a court's orders as binding"),
        .init(
            "court ordered",
            with: ["production", "disclosure", "preservation"],
            without: brokenOrder,
            "speaks of a court order as binding"
        ),
        .init("legal order", with: asking, notAfter: denials, "calls itself a legal order"),
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
    ]
}
