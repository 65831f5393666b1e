extension Lexicon {
    /// Units that make a measure of the digits before them.
    static let units = WordSet(
        [
            "am", "pm", "a", "p", "st", "nd", "rd", "th", "ft", "in", "lb", "lbs", "kg", "g", "mg", "oz",
            "mph", "kph",
            "km", "mi", "m", "cm", "mm", "yd", "yds", "yo", "yr", "yrs", "y", "year", "years", "min",
            "mins", "hr",
            "hrs", "h", "s", "sec", "secs", "k", "x", "d", "wd", "dr", "px", "gb", "mb", "tb", "hz", "v",
            "w",
            "ish", "hd", "t", "z",
        ]
    )

    /// What nobody but a person does.
    static let sayings = WordSet([
        "said", "says", "stated", "states", "told", "tells", "advised", "advises", "dijo",
    ])

    /// Two initials that are no person's.
    static let initialisms = WordSet(
        [
            "us", "pd", "am", "pm", "nw", "ne", "sw", "se", "dc", "ie", "eg", "la", "tx", "po", "st",
            "do",
        ]
    )
}
