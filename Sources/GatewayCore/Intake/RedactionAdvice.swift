/// What a partner is told of what was taken out of a description, so that less has to be next time.
public enum RedactionAdvice {
    /// The advice for each kind, each sentence once. Constant texts: nothing of what was sent is in them.
    ///
    /// - Parameter kinds: Names of kinds, as redaction counts them.
    public static func text(for kinds: [String]) -> String {
        var sentences: [String] = []
        for kind in kinds {
            let sentence = Self.sentences[kind] ?? Self.general
            if !sentences.contains(sentence) { sentences.append(sentence) }
        }
        return sentences.joined(separator: " ")
    }

    private static let general = "Describe what was seen in ordinary words: clothing, vehicle, direction, time."
    private static let contact = "Leave out how to reach anybody: owners answer through their app."

    private static let accounts = "Leave out accounts, cards and addresses of machines."

    private static let sentences: [String: String] = [
        "name": "Leave names out: write `a resident`, `the driver`, `an officer`.",
        "phone": contact,
        "e-mail": contact,
        "link": contact,
        "account": accounts,
        "card number": accounts,
        "bank account": accounts,
        "encoded text": "Write plain text without markup, codes or hidden characters.",
        "plate": "Leave plates out: colour, make and damage are shown.",
        "vehicle id": "Leave vehicle numbers out: colour, make and damage are shown.",
        "ssn": "Leave out every number that stands for a person.",
        "birth date": "Leave birth dates out: write `about thirty`.",
        "age": "Write ages as a range in words: `in his thirties`.",
        "address": "Leave addresses out: the area of the request says where.",
        "place": "Leave names of places out: the area of the request says where.",
        "number": "Leave case, badge and unit numbers out: they have fields of their own.",
        "word": "Use ordinary words: a word that no list knows is taken for a name.",
        "text": "Write plain text without markup, codes or hidden characters.",
    ]
}
