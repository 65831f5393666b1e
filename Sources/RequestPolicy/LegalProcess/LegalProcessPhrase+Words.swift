/// Words that make a claim of the words beside them, or keep them from being one.
extension LegalProcessPhrase {
    /// Words that hand an instrument over, or rely on it.
    static let serving: Set<String> = [
        "attached", "enclosed", "accompanying", "herewith", "hereby", "pursuant", "hereto", "undersigned",
    ]
    /// Words by which an instrument binds.
    static let binding: Set<String> = [
        "commands", "commanded", "compels", "compelled", "compelling", "requires", "requiring", "directs",
        "directing", "directed", "orders", "comply", "compliance", "produce", "obligated", "demands",
    ]
    /// What a demand wants done.
    static let handingOver: Set<String> = [
        "produce", "provide", "preserve", "disclose", "surrender", "submit", "comply", "release", "turn", "hand",
        "send", "share", "give", "furnish", "retain", "upload",
    ]
    /// What a demand wants to have.
    static let recordings: Set<String> = [
        "footage", "video", "videos", "recording", "recordings", "camera", "cameras", "records", "doorbell", "clips",
    ]
    /// What makes a demand of an instrument that is only named.
    static let asking = recordings.union([
        "produce", "provide", "providing", "disclose", "disclosure", "surrender", "hand", "turn", "furnish", "submit",
        "upload", "require", "requires", "required",
    ])
    /// What denies an instrument that is named: `no warrant is needed`, `this is not a subpoena`.
    static let denials = ["no", "not a", "not an", "without", "without a", "without any"]
    /// Signs that an arrest is told of.
    static let arrest: Set<String> = ["arrest", "arrested", "custody", "booked", "jail", "apprehended"]
    /// Signs that somebody is looked for.
    static let wanted = arrest.union(["wanted", "fugitive", "fled"])
    /// Signs that a warrant is part of what happened.
    static let warrantTold = arrest.union([
        "outstanding", "suspect", "suspects", "officer", "officers", "felony", "bench", "wanted", "fugitive",
        "executed", "executing", "execution", "serving", "fled",
    ])
    /// Signs that a subpoena is part of what happened, even beside words that ask.
    static let subpoenaTold: Set<String> = [
        "testify", "testified", "tampering", "ignored", "intimidated", "threatened",
    ]
    /// Signs that a crime is told of, in which an instrument has a part.
    static let crimeTold: Set<String> = [
        "while", "burglar", "burglars", "broke", "broken", "stole", "stolen", "robbed", "suspect", "suspects",
        "intruder", "thief", "vandal",
    ]
    /// Signs that the court order is the victim's protection.
    static let brokenOrder: Set<String> = [
        "violation", "violations", "violated", "violating", "violates", "violate", "breach", "breached", "against",
        "protective", "restraining", "custody", "contempt",
    ]
}
