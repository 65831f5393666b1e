/// Words by which a sentence shows what the word beside them is.
extension Lexicon {
    /// What stands before a noun, and before a person's name seldom.
    static let determiners = WordSet([
        "the", "a", "an", "this", "that", "these", "those", "his", "her", "their", "my", "our", "your",
        "its", "no",
        "any", "each", "every", "some", "another", "both", "all", "several", "few", "many", "more",
        "less", "what",
        "which", "same", "other", "such", "first", "second", "third", "last", "next", "one", "two",
        "three", "four",
        "five", "six", "seven", "eight", "nine", "ten", "half", "whose", "el", "la", "los", "las", "un",
        "una", "unos",
        "unas", "su", "sus", "este", "esta", "ese", "esa", "mi", "del", "al", "otro", "otra", "dos",
        "tres",
    ])

    /// What says of a thing how it is.
    static let modifiers = WordSet([
        "front", "rear", "left", "right", "side", "back", "top", "bottom", "upper", "lower", "inner",
        "outer", "large",
        "small", "big", "little", "huge", "tiny", "long", "short", "tall", "high", "low", "old", "new",
        "older",
        "newer",
        "full", "empty", "heavy", "loud", "quick", "main", "local", "nearby", "open", "broken",
        "stolen", "damaged",
        "wooden", "plastic", "metal", "glass", "steel", "wire", "chain", "plain", "clear", "cold",
        "hot", "wet", "dry",
        "extra", "possible", "unknown", "unk", "entire", "whole", "good", "bad", "fresh", "strong",
        "very", "too", "so",
        "license", "security", "porch", "street", "garage", "missing", "possibly", "partial", "tinted",
        "unlocked",
        "wearing", "carrying", "holding", "having", "nearest", "single", "double", "own", "without",
        "w/o",
    ])

    /// What a sentence says of something that was named: its verb follows, and no name.
    static let subjects = WordSet([
        "he", "she", "they", "we", "i", "you", "it", "who", "not", "didn't", "don't", "doesn't", "did",
        "does", "will",
        "would", "can", "could", "should", "must", "might", "cannot", "can't", "couldn't", "wouldn't",
        "please", "pls",
    ])

    /// What follows a verb that has an object.
    static let objects = WordSet([
        "the", "a", "an", "this", "that", "him", "her", "them", "it", "his", "their", "my", "our",
        "your", "us", "me",
        "up", "down", "out", "off", "away", "any", "all", "no",
    ])

    /// What a person did, in forms that no ending shows.
    static let pasts = WordSet([
        "took", "gave", "went", "came", "got", "made", "kept", "met", "sat", "stood", "drove", "hid", "threw", "knew",
        "thought", "sent", "bought", "sold", "spoke", "began", "wrote", "rode", "held", "fought", "chose", "hung",
        "paid", "stole", "lent", "ate", "wore", "swung", "slept", "swore", "spent", "begged", "knows", "wants",
    ])

    /// What announces a person where capitals tell nothing.
    static let announcers = WordSet([
        "with", "per", "named", "told", "tells", "tell", "aka", "alias", "nickname", "nicknamed",
        "thank", "según",
        "segun", "signed", "attn", "cc", "contacted", "interviewed", "approved", "reviewed", "typed",
        "assigned",
        "dice", "advised", "notified", "llama", "compl", "uo", "poc", "knew", "knows", "met", "recognized", "dating",
        "married", "asked", "informed", "remembered", "remembers", "known", "thanked",
    ])

    /// What must stand before `to`, so that a person follows it.
    static let addressing = WordSet([
        "spoke", "speak", "speaking", "talked", "talk", "talking", "according", "belongs", "belonging",
        "belong",
        "returned", "registered", "regd", "thanks", "said", "addressed", "sold", "lent", "related",
        "married",
        "threats", "message", "messages", "texts", "money", "sent", "given", "gave", "whispered",
        "yelled", "waved", "explained", "apologized", "apologised", "lied", "listened", "proposed", "engaged",
        "complained",
    ])

    /// Behind these, `4` stands for `for` and `2` for `to`.
    static let askers = WordSet([
        "ask", "asked", "call", "look", "looking", "text", "msg", "lm", "talk", "spoke",
    ])

    /// What is called by a surname before it.
    static let households = WordSet([
        "kid", "kids", "parents", "siblings", "family", "boys", "girls", "brothers", "sisters", "twins", "residence",
        "household",
        "sons", "son",
        "bros",
        "co", "associates", "towing", "plumbing", "liquor", "roofing", "bakery", "diner", "motors", "salon", "nails",
        "pizza", "daughters", "jewelers", "taqueria", "barbershop", "cleaners", "florist", "landscaping", "realty",
        "dental", "hardware", "grill", "automotive",
    ])

    /// What is called by the surname of who lives there.
    static let homes = WordSet(["house", "place", "property", "home", "farm", "ranch", "estate"])

    /// Where capitals tell nothing, a word before one of these that is a name as well is that of who lives there.
    static let dwellings = WordSet(["home", "residence"])

    /// What is a person's, or a person's name.
    static let belongings = WordSet([
        "residence", "home", "behalf", "custody", "name", "presence", "wallet", "care", "attention", "apartment",
    ])

    /// Behind these, `a` stands before a person.
    static let spanishAddressing = WordSet([
        "llamar", "llame", "llamen", "llamó", "avisar", "avise", "contactar", "vio", "vieron", "conoce", "buscan",
        "gracias", "dije", "conocer", "pregunté", "pregunte", "esperar", "esperando", "entregó", "gritó", "grito",
        "preguntar", "reconoció", "reconocio", "identificó", "identifico", "golpeó", "señaló", "conocen", "vi", "mató",
    ])

    /// What may stand between who did something and what they did.
    static let adverbsOfTime = WordSet(["later", "then", "also", "already", "again", "still", "now", "just", "finally"])

    /// The second letters of `S/O`, `R/P`, `C/V`, `R/O`.
    static let slashedRoles = WordSet(["o", "p", "v", "w"])

    /// What stands before a person who gives or has something.
    static let givers = WordSet(["from", "to", "with", "by"])

    /// What stands before an age in years, in Spanish.
    static let ageCues = WordSet(["de", "tiene", "con", "tenía"])

    /// Fields of a form in which a person stands.
    static let personFields = WordSet([
        "person", "party", "name", "contact", "callback", "attn", "by", "reporter", "reportee",
        "nombre", "from", "cc",
        "author", "assigned", "poc",
    ])

    /// Times of day and of the year that are names as well.
    static let times = WordSet([
        "dawn", "summer", "winter", "autumn", "spring", "fall", "easter", "christmas", "noon", "may",
        "april", "june",
        "august", "eve", "noche", "abril", "mayo", "junio", "agosto", "domingo",
    ])

    /// What stands before a time, beside the determiners.
    static let timePrepositions = WordSet([
        "at", "in", "by", "until", "till", "before", "since", "after", "around", "about", "early",
        "late", "mid",
        "through", "during", "en", "de", "desde", "hasta",
    ])

    static let weekdays = WordSet([
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ])

    /// Ordinary words of a sentence in Spanish that English does not have.
    static let spanishFunctionWords = WordSet([
        "un", "una", "los", "las", "lo", "con", "por", "para", "sin", "que", "fue", "está", "esta",
        "cuando", "donde",
        "hacia", "desde", "hasta", "pero", "como", "muy", "hay", "había", "sobre", "el", "y", "su",
        "del",
    ])
}
