/// What stands before streets, places and nicknames, where no capital tells a name from a word.
extension Lexicon {
    /// Behind these, without an article, a street or a place stands.
    static let wayPrepositions = WordSet([
        "on", "onto", "off", "along", "at", "toward", "towards", "nb", "sb", "eb", "wb", "northbound", "southbound",
        "eastbound", "westbound", "near", "past", "via", "around", "across", "down", "up", "from", "behind", "crossed",
        "cross", "calle", "avenida", "xst", "xstreet", "xstreets",
    ])

    /// Behind these a street stands where its name is one that streets often have.
    static let placePrepositions = WordSet([
        "by", "between", "in", "into", "north", "south", "east", "west", "ave", "lkp", "loc", "location",
    ])

    /// Behind these only streets stand, and what somebody stands on.
    static let streetPrepositions = WordSet([
        "on", "onto", "off", "along", "toward", "towards", "nb", "sb", "eb", "wb", "northbound", "southbound",
        "eastbound",
        "westbound", "near", "at", "down", "up", "to",
    ])

    /// Behind these no vehicle stands without an article.
    static let streetOnlyPrepositions = WordSet(["on", "onto", "off", "along", "toward", "towards", "up", "down"])
    static let travelDirections = WordSet([
        "nb", "sb", "eb", "wb", "northbound", "southbound", "eastbound", "westbound",
    ])

    /// What stands between two streets.
    static let streetJoiners = WordSet([
        "and", "from", "to", "at", "near", "toward", "towards", "off", "x", "y", "past",
    ])

    /// Words of reports that streets are called by as well: with a capital where capitals tell something.
    static let hardStreetNames = WordSet([
        "market", "front", "center", "division", "main", "broad", "high", "church", "school", "park", "river", "lake",
        "hill",
        "mill", "court", "bridge", "water", "wall", "college", "university", "canal", "dock", "race", "green",
        "commercial",
        "station", "depot", "factory", "garden", "spring", "short", "cross", "long", "north", "south", "east", "west",
        "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
        "first", "front", "middle", "ocean", "beach", "bay", "forest", "field", "county", "city", "town", "pond",
        "plaza",
        "airport", "cemetery", "hospital", "club", "gate", "view", "mountain", "island", "rock", "stone", "meadow",
        "grove",
        "ridge", "line", "union", "mission", "central", "state", "liberty", "pleasant", "academy", "prospect", "vine",
    ])

    /// Words of places that stand without an article in their own sense: `at school`, `from church`, `in court`.
    static let bareInstitutions = WordSet(["school", "church", "college", "court", "town", "university", "hospital"])
    static let institutionPrepositions = WordSet(["at", "in", "into", "to"])

    /// What is told of a land without an article, after a movement: `across field`, `down hill`.
    static let bareLands = WordSet([
        "hill", "river", "lake", "field", "water", "wall", "bridge", "beach", "rock", "gate", "mountain", "pond",
        "race",
    ])
    static let landPrepositions = WordSet(["across", "up", "down", "over", "around", "along", "past"])

    /// With what a report without full stops goes on behind a street.
    static let sentenceBeginnings = WordSet([
        "veh", "vehs", "vehicle", "units", "police", "pd", "poss", "adv", "advd", "partial", "no", "neg", "assign",
        "copy",
        "see", "call", "request", "req", "need", "needs", "please", "pls", "again", "then", "around", "approx",
        "wearing",
        "driving", "armed", "w", "shows", "showed", "last", "late", "earlier", "yesterday", "today", "tonight", "now",
        "fast", "monday", "tuesday",
        "wednesday", "thursday", "friday", "saturday", "sunday",
    ])

    /// Of the words that name streets, those that say a direction or a length first.
    static let bearings = WordSet([
        "north", "south", "east", "west", "long", "short", "high", "cross", "front", "middle", "first",
    ])

    /// Those of them that stand nowhere else without an article.
    static let spokenStreetNames = WordSet([
        "market", "center", "division", "main", "broad", "canal", "second", "third", "fourth", "fifth", "sixth",
        "seventh",
        "eighth", "ninth", "tenth", "eleventh", "twelfth", "front",
    ])

    /// What a street is by its kind, before its name, in Spanish.
    static let callings = WordSet(["calle", "avenida", "bulevar", "callejón", "callejon", "paseo", "camino"])

    /// Words that streets and neighbourhoods are often called by: trees, lands, birds, virtues, people of rank.
    static let streetNames = WordSet([
        "acacia", "alder", "almond", "apple", "ash", "aspen", "azalea", "balsam", "banyan", "bayberry", "beech",
        "birch",
        "bluebonnet", "boxwood", "briar", "buckeye", "camellia", "cedar", "cherry", "chestnut", "clover", "cottonwood",
        "cypress", "dogwood", "elm", "evergreen", "fern", "fig", "forest", "gardenia", "grove", "hawthorn", "hawthorne",
        "hazel", "hemlock", "hickory", "holly", "honeysuckle", "ivy", "jasmine", "juniper", "larch", "laurel",
        "lavender",
        "lemon", "lilac", "linden", "locust", "magnolia", "mahogany", "maple", "mesquite", "mimosa", "mulberry",
        "myrtle",
        "oak", "oaks", "oleander", "olive", "orange", "orchard", "palm", "palmetto", "peach", "peachtree", "pear",
        "factory", "pecan",
        "pine", "pines", "plum", "poplar", "primrose", "redbud", "redwood", "rosewood", "sage", "sequoia", "spruce",
        "sumac", "sycamore", "tamarack", "teak", "thistle", "tulip", "vine", "vineyard", "walnut", "willow", "willows",
        "wisteria", "yucca",
        "arroyo", "aurora", "baseline", "bayou", "bluff", "bluffs", "canyon", "cascade", "cliff", "coast", "crest",
        "dale", "delta", "desert", "dune", "falls", "ferry", "fountain", "glade", "glen", "gulch", "harbor", "harvest",
        "heather", "highland", "hillcrest", "hillside", "hilltop", "horizon", "island", "islands", "lagoon",
        "lakeshore",
        "lakeside", "lakeview", "meadow", "meadows", "mesa", "moonlight", "mountain", "oasis", "ocean", "overlook",
        "pacific", "atlantic", "pebble", "prairie", "prospect", "rainbow", "ravine", "ridge", "riverside", "sandpiper",
        "seaside", "shady", "shore", "springs", "starlight", "stone", "summit", "sunny", "sunrise", "sunset",
        "sunshine",
        "timber", "valley", "vista", "waterfall", "waterfront", "whispering", "wilderness", "woodland", "woodlands",
        "antelope", "beaver", "blackbird", "bluebird", "bluejay", "bobcat", "buffalo", "cardinal", "condor", "coyote",
        "crane", "deer", "dolphin", "dove", "eagle", "elk", "falcon", "finch", "fox", "hawk", "heron", "hummingbird",
        "kestrel", "lark", "meadowlark", "mockingbird", "mustang", "oriole", "osprey", "otter", "owl", "partridge",
        "pelican", "pheasant", "quail", "raven", "robin", "sparrow", "swallow", "swan", "wren",
        "abbey", "academy", "beacon", "broadway", "buckingham", "cambridge", "capitol", "castle", "cathedral",
        "centennial",
        "central", "chapel", "colonial", "colony", "commerce", "congress", "constitution", "cottage", "country",
        "crown",
        "crystal", "diamond", "duke", "emerald", "empire", "exchange", "federal", "fort", "founders", "franklin",
        "freedom", "frontier", "golden", "grand", "granite", "harmony", "heritage", "homestead", "imperial",
        "independence", "industrial", "jade", "king", "kings", "knight", "legacy", "liberty", "lighthouse", "lincoln",
        "mansion", "marble", "mason", "mayfair", "memorial", "mill", "mills", "mission", "monarch", "monument", "opal",
        "palace", "paradise", "patriot", "pearl", "pioneer", "pleasant", "plantation", "power", "presidio", "prince",
        "princess", "quarry", "queen", "railroad", "ranch", "regent", "republic", "royal", "speedway", "ruby", "rural",
        "sapphire",
        "saddle", "silver", "slate", "sovereign", "stagecoach", "state", "sterling", "superior", "temple", "topaz",
        "tower", "union", "unity", "veterans", "victory", "village", "vintage", "washington", "windmill", "windsor",
        "yacht",
    ])

    /// What stands behind a preposition without an article, and is no place's name.
    static let notPlaces = WordSet([
        "abuse", "accident", "account", "afar", "ahead", "behind", "downstairs", "upstairs", "overhead", "underneath",
        "nearby", "within", "beneath", "heat", "smoke", "exposure", "injuries", "wounds", "surveillance", "memory",
        "scratch", "sight", "trouble", "alcohol", "alert", "amber", "approach", "arrival", "assignment", "attempt",
        "average", "bail", "balance", "base", "behalf", "bond", "booking", "break", "business", "bystander", "campus",
        "capacity", "cash", "chance", "charges", "checkout", "church", "close", "closing", "command", "condition",
        "contact",
        "contract", "control", "counter", "course", "court", "credit", "crutches", "cue", "daily", "dawn", "daybreak",
        "deadline", "deck", "delivery", "demand", "departure", "deposit", "detail", "dinner", "dirt", "disability",
        "dispatch", "display", "distance", "drugs", "dusk", "duty", "edge", "encounter", "errand", "fault", "file",
        "film",
        "fire", "first", "floor", "foot", "friday", "grass", "gravel", "guard", "gunpoint", "headquarters", "hold",
        "holiday", "home", "hospital", "ice", "impact", "impulse", "inspection", "intake", "issue", "jail",
        "knifepoint",
        "knocking", "land", "large", "last", "leash", "least", "leave", "length", "level", "life", "light", "loan",
        "location",
        "loose", "lunch", "maximum", "medication", "meth", "midday", "midnight", "minimum", "monday", "most", "naked",
        "night", "noon", "occasion", "odds", "off", "opening", "order", "oxygen", "page", "paper", "parole", "patrol",
        "pavement", "peace", "point", "present", "prison", "private", "probation", "property", "purpose", "radar",
        "radio",
        "random", "range", "reason", "recess", "record", "recording", "regular", "release", "remand", "request", "rest",
        "risk", "routine", "sale", "saturday", "scale", "scene", "schedule", "school", "sheriff", "shift", "shore",
        "sidewalk",
        "sight", "site", "speaker", "speed", "stage", "standby", "station", "stop", "strike", "sunday", "supervision",
        "surface", "suspension", "tape", "target", "tape", "throttle", "thursday", "time", "times", "top", "track",
        "traffic",
        "trial", "tuesday", "vacation", "video", "view", "wall", "watch", "wednesday", "weekends", "welfare", "will",
        "work", "worse", "worst",
    ])

    /// Behind these and `to`, a street, a place or a town stands.
    static let motions = WordSet([
        "responded", "respond", "responding", "through", "over", "back", "went", "drove", "headed", "heading",
        "returned",
        "moved", "rode", "enroute", "en", "going", "came", "walked", "ran", "fled", "close", "next", "towed",
        "transported",
        "drive", "walk", "sent", "dispatched", "traveled", "travelled", "up", "down", "continued", "transport",
    ])

    /// What opens a door, before its digits.
    static let codes = WordSet([
        "code", "pin", "passcode", "password", "combo", "combination", "keypad", "código", "codigo",
    ])

    /// Towns whose name is an ordinary word of English or Spanish.
    static let towns = WordSet([
        "amarillo", "aurora", "boulder", "bountiful", "buffalo", "concord", "corona", "evergreen", "flint", "florence",
        "frisco", "garland", "goodyear", "independence", "mesa", "mesquite", "midland", "norman", "paradise", "phoenix",
        "plano", "plantation", "pueblo", "salem", "troy", "vista",
    ])

    /// Behind these and `of`, a place or a town stands: `in the area of Walnut`, `a warrant out of Hope`.
    static let ofPlaces = WordSet(["area", "out", "pastor", "lot", "city", "town", "outside", "vicinity", "parking"])

    /// Where somebody lives or stays, so that a place follows `at the`.
    static let stays = WordSet([
        "stays", "staying", "stay", "lives", "live", "living", "out", "apartment", "apt", "resides",
    ])

    /// What stands behind a preposition and is no place, beside ``notPlaces``: `went to bed`, `out of breath`.
    static let bareNouns = WordSet([
        "bed", "sleep", "class", "practice", "rehab", "detox", "surgery", "pieces", "waste", "hell", "war", "breath",
        "state",
        "control", "nowhere", "gas", "fuel", "service", "custody", "frame", "hand", "fear", "spite", "anger", "place",
        "bounds", "money", "help", "safety", "shelter", "evade", "elude", "avoid", "blood", "wine", "pain", "tape",
        "rope",
        "force", "violence", "consent", "permission", "intent", "gauze", "ease", "speed", "knife", "gun", "weapon",
        "bat",
        "love", "death", "care", "luck", "dust", "mud", "rust", "foam", "plywood", "cardboard", "plastic", "wood",
        "metal",
        "steel", "concrete", "brick", "glass", "oil", "gasoline", "duct", "vomit", "foot", "phone", "hand", "mouth",
        "above",
        "afterwards", "afterward", "email", "follow", "mail", "evidence", "well", "behind", "similar", "anybody",
        "whomever", "everybody", "thereafter", "shortly",
    ])

    /// Ordinary words with which the names of places end, and begin.
    static let placeEndings = WordSet([
        "creek", "lake", "river", "hill", "hills", "square", "brook", "springs", "woods", "park", "verde", "station",
        "village", "place", "field", "fields", "bay", "beach",
    ])
    static let placeBeginnings = WordSet(["park", "lake", "river", "mill", "spring", "rock", "church", "old", "new"])

    /// What a park or a school is by its kind: no name.
    static let parkKinds = WordSet([
        "dog", "trailer", "car", "skate", "theme", "water", "city", "state", "local", "business", "industrial", "ball",
        "rv", "amusement", "national", "office", "mobile", "home", "central", "county", "high", "middle", "elementary",
        "night", "summer", "driving", "boarding", "private", "public", "charter", "grade", "secondary", "primary",
        "old",
        "nursing", "law", "medical", "trade", "beauty", "sunday", "bible", "the", "memorial", "village", "country",
    ])

    /// What schools, churches and blocks of flats are called by the name before.
    static let institutions = WordSet([
        "elementary", "elem", "apartments", "apts", "townhomes", "condos", "condominiums", "villas", "baptist",
        "lutheran", "methodist", "presbyterian", "academy", "preschool", "substation", "precinct",
    ])

    /// Churches that are called by a number: `First Baptist`.
    static let denominations = WordSet(["baptist", "lutheran", "methodist", "presbyterian"])

    /// What says of an institution of what kind it is: no name.
    static let institutionKinds = WordSet([
        "local", "nearby", "catholic", "private", "public", "charter", "new", "old", "first", "several", "luxury",
        "vacant", "upstairs", "downstairs", "neighboring", "adjacent", "police", "military", "senior", "two", "three",
        "southern", "other", "empty", "furnished", "garden", "student", "studio",
    ])

    /// What a person is before `called` and a name.
    static let calledPersons = WordSet([
        "guy", "man", "male", "female", "woman", "kid", "dude", "friend", "boy", "girl", "person", "somebody",
        "someone",
        "lady", "hombre", "mujer", "tipo", "muchacho", "chavo", "sujeto", "individual", "associate", "buddy",
    ])

    /// Whom `as` follows: `knows him as`.
    static let knownPersons = WordSet(["known", "identified", "id'd", "ided"])
    static let pronounsOfPersons = WordSet(["him", "her", "them", "himself", "herself", "themselves"])
    static let crews = WordSet(["crew", "gang", "clique", "group", "associates", "friends"])
    static let calls = WordSet(["call", "calls", "called", "nickname", "nicknamed"])
    static let knowing = WordSet(["know", "knows", "knew", "known"])

    /// `le dicen`, `lo llaman`: what follows is what a person is called.
    static let callingVerbs = WordSet(["dicen", "llaman", "conocen", "llamaban", "decían", "decian"])
    static let calledPronouns = WordSet(["le", "lo", "la", "les"])

    /// What announces a nickname by itself.
    static let nicknameCues = WordSet([
        "aka", "alias", "nickname", "nicknamed", "moniker", "apodo", "apodado", "apodada", "apodan",
    ])

    /// What stands behind the street from which one comes in: `the Alameda entrance`.
    static let accesses = WordSet([
        "entrance", "exit", "ramp", "offramp", "onramp", "overpass", "underpass", "bridge", "intersection", "gate",
        "parking",
        "lot", "complex", "campus", "lobby", "clubhouse",
    ])

    /// Behind these and an article, in Spanish, an English word is a street.
    static let spanishPlacePrepositions = WordSet(["por", "hacia", "en", "sobre", "desde", "de"])

    /// What leads to a town.
    static let moves = WordSet([
        "registered", "up", "raised", "born", "based", "vive", "viven", "vivía", "vivia", "moved", "moving",
        "relocated", "lives", "live", "living", "resides", "staying", "stays", "transported", "traveled",
        "native",
    ])
}
