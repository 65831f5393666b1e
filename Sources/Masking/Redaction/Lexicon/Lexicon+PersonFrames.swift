/// What stands before and behind persons, so that an ordinary word there is somebody's name.
extension Lexicon {
    /// What is said of somebody who is called so, and is no nickname: `called him back`, `call her cell`.
    static let afterCalling = WordSet([
        "back", "again", "twice", "phone", "cell", "mobile", "home", "names", "later", "today", "yesterday", "tomorrow",
        "tonight", "yet", "earlier", "now", "immediately", "number", "house", "work", "office", "stupid", "liar",
        "lazy",
        "several", "multiple", "police", "pd", "dispatch", "crazy", "repeatedly", "daily", "once", "first", "last",
        "anytime",
        "landline", "job", "attorney", "lawyer", "collect", "direct", "medics", "ems", "fire",
    ])

    /// Nouns of persons that end like no other: whom `who` follows.
    static let personNouns = WordSet([
        "one", "ones", "someone", "somebody", "anyone", "anybody", "everyone", "nobody", "people", "guy", "man",
        "woman",
        "men", "women", "kid", "boy", "girl", "lady", "dude", "child", "children", "teen", "adult", "person", "male",
        "female", "thief", "crew", "gang", "group", "couple", "family", "team", "crowd", "blonde", "blond", "redhead",
        "veteran", "friend", "individual", "relative", "ppl", "minor", "juvenile", "homeless", "white", "black",
        "hispanic", "asian", "cop", "vet", "mom", "dad", "chief", "staff", "crackhead", "junkie", "addict", "drunk",
        "punk",
        "thug", "stranger", "youth", "else", "that", "adolescent", "transient", "clerk", "cook", "host", "guest",
        "medic",
        "pilot", "hombre", "mujer", "muchacho", "senior", "gentleman", "company", "subj", "susp", "vict", "wit", "rp",
        "unk",
        "and", "or", "but", "asked", "unsure", "unknown", "sure", "know", "idea", "see", "hm", "wm", "bm", "hf", "wf",
        "bf",
        "patrons", "police",
    ])

    /// Behind these, a word alone that is a name as well is a person.
    static let contacting = WordSet([
        "ask", "asked", "reach", "reached", "contact", "contacting", "notify", "locate", "located", "arrest",
        "arrested",
        "detained", "interview", "interviewing", "questioned", "believe", "believes", "blames", "blamed", "accused",
        "punched",
        "slapped", "shoved", "choked", "stabbed", "threatened", "assaulted", "harassed", "stalked", "calmed", "hugged",
        "dropped", "recognizes", "suspects", "hates", "warned", "arresting", "locating", "married", "divorced",
        "called", "asking", "informed", "remembered", "remembers", "known", "thanked", "told",
    ])

    /// Behind these and `for`, somebody is awaited or called.
    static let awaiting = WordSet([
        "waiting", "waited", "wait", "asking", "asked", "calling", "yelling", "yelled", "screaming", "working",
        "covering",
        "speaking", "spoke",
    ])

    /// When somebody was seen: `saw bullet yesterday`.
    static let daysOfSeeing = WordSet(["yesterday", "today", "tonight", "again", "earlier", "twice", "last"])

    /// What stands at the end of a letter, before who wrote it.
    static let closings = WordSet(["yours", "sincerely", "regards", "thanks", "cheers", "respectfully", "atentamente"])

    /// Behind these and `as`, somebody is called something.
    static let knownAs = WordSet(["me", "only", "himself", "herself", "themselves", "him", "her"])

    /// Behind these, `did` asks or turns around, and its subject follows.
    static let beforeDid = WordSet(["time", "neither", "nor", "only", "when", "where", "how", "why", "what", "never"])

    /// What goes to and from somebody, as `signed by a Chambers`.
    static let handed = WordSet(["signed", "released", "sold", "registered", "issued", "rented", "addressed", "paid"])

    /// Where units are, behind who is meant.
    static let statuses = WordSet(["enrt", "os", "oos", "req", "reqs", "clr", "clear", "resp", "arrd", "enroute"])

    /// What begins a clause, so that its subject follows.
    static let clauseBeginnings = WordSet([
        "since", "because", "when", "if", "while", "until", "that", "says", "said", "and", "but", "where", "cuz",
        "stated",
        "though", "although", "whether",
    ])

    /// What is read or said in quotation marks.
    static let beforeQuotes = WordSet([
        "reads", "reading", "read", "word", "words", "saying", "says", "said", "yelled", "yelling", "shouted",
        "screamed", "logo",
        "sign", "marked", "labeled", "labelled", "text", "texted", "wrote", "written", "stating", "replied", "the", "a",
        "as",
        "shirt", "letters", "sticker", "spelled", "print",
    ])

    /// What a letter and a hyphen stand before: `e-bike`, `T-shirt`, `U-turn`.
    static let afterLetters = WordSet([
        "mail", "mails", "bike", "bikes", "shirt", "shirts", "ray", "rays", "turn", "turns", "store", "stores", "neck",
        "frame",
        "shaped", "bar", "bars", "box", "boxes", "scooter", "scooters", "cig", "cigs", "cigarette", "cigarettes",
        "line",
        "clamp", "clamps", "curve", "hook", "hooks", "pillar", "series", "class", "unit", "list", "commerce", "haul",
        "lock",
        "verify", "size", "post", "top", "tops", "string", "file", "files", "ring", "rings", "team", "plan", "boned",
        "intersection",
    ])

    /// What several do, behind the last of them.
    static let pluralVerbs = WordSet([
        "are", "were", "have", "both", "do", "did", "got", "left", "came", "went", "took", "live",
    ])

    /// Nouns that stand behind a person's part and make one thing of both: `driver side`, `victim statement`.
    static let compoundHeads = WordSet([
        "side", "seat", "door", "window", "house", "home", "hand", "name", "gate", "post", "place", "property", "lot",
        "box",
        "key", "keys", "card", "bag", "car", "truck", "vehicle", "info", "statement", "line", "license", "line", "room",
        "area",
        "services", "advocate", "death", "list", "lounge", "hall", "parking", "entrance", "dog", "station", "shack",
        "booth",
        "rail", "back", "time", "mirror", "front", "rear", "left", "right", "head", "high", "drunk", "hurt", "down",
        "fled",
        "deck", "work", "early", "late", "close", "good", "clear", "cut", "broke", "hit", "light", "low", "old", "dark",
        "new", "long", "short", "may", "will", "can",
    ])

    /// Predicates of persons: `skip is intox`.
    static let personPredicates = WordSet([
        "intox", "intoxicated", "drunk", "high", "crying", "yelling", "screaming", "fighting", "arguing", "throwing",
        "refusing", "armed", "scared", "afraid", "upset", "mad", "angry", "calm", "hiding", "bleeding", "suicidal",
        "hurt",
        "injured", "unconscious", "wanted", "coming", "trying", "standing", "sitting", "walking", "talking",
        "threatening",
        "asking", "calling", "waiting", "wearing", "carrying", "hysterical", "uncooperative", "cooperative", "violent",
        "drinking",
        "sleeping", "driving", "home", "kicking", "banging", "pounding", "staying", "missing", "pregnant", "married",
        "sober", "nowhere",
    ])

    /// What persons do, and things do not.
    static let deedsOfPersons = WordSet([
        "manejaba", "conducía", "conducia", "vive", "trabaja", "vio", "dijo", "llamó", "llamo", "huyó", "huyo",
        "corrió",
        "corrio", "caminaba", "gritó", "grito", "golpeó", "golpeo", "robó", "robo", "reconoció", "reconocio", "quería",
        "amenazó", "amenazo", "discutió", "peleó", "empujó", "confesó", "niega", "cree", "piensa",
        "fled", "refused", "refuses", "denied", "denies", "admitted", "admits", "claimed", "claims", "stole", "drove",
        "knew",
        "knows", "wants", "threatened", "fought", "yelled", "screamed", "punched", "grabbed", "lied", "begged",
        "agreed",
        "took", "threw", "gave", "bought", "sold", "spoke", "lives", "stays", "thinks", "believes", "sells", "runs",
        "hangs",
    ])

    /// Behind these, without an article, a person stands where no mass is meant: `runs with boogie`, `saw bandit at`.
    static let beforePersons = WordSet(["with", "w", "saw", "says", "say", "told", "shows", "showed"])

    /// Behind these and `of`, somebody stands.
    static let fears = WordSet([
        "scared", "afraid", "tired", "jealous", "house", "friend", "friends", "frightened", "terrified",
    ])
}
