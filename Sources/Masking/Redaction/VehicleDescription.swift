public import CommunityRequests

/// What owners may read of the vehicles of a request: colours and makes that a list knows, and nothing else.
///
/// A model is left out, because with it a vehicle can be the only one of its kind in a street. A field with a word
/// that is on no list is left out as a whole: the word can be a plate, a name, or a `not`.
public struct VehicleDescription {
    /// More than so many vehicles tell owners nothing.
    private static let vehicleLimit = 8
    private static let colors = words(of: Lexicon.colors)
    private static let makes = words(of: Lexicon.makes)
    /// Makes of two words; two others side by side can be a person's name.
    private static let longMakes: [[WordKey]] = [["mercedes", "benz"], ["harley", "davidson"]]
    private static let initialisms: Set<String> = ["bmw", "gmc", "vw"]

    /// A description that says of the vehicles, after its own text, what can be told.
    public static func complete(_ text: String, with vehicles: [Vehicle]) -> String {
        guard let sentence = Self.sentence(for: vehicles) else { return text }
        guard let last = text.last else { return sentence }
        return text + (".!?:;…".contains(last) ? " " : ". ") + sentence
    }

    /// A sentence of its own, such as "Vehicle: blue Ford."
    ///
    /// - Returns: `nil` where nothing of the vehicles can be told.
    public static func sentence(for vehicles: [Vehicle]) -> String? {
        var told: [String] = []
        for vehicle in vehicles where told.count < Self.vehicleLimit {
            let parts = [vehicle.color.flatMap(Self.color), vehicle.make.flatMap(Self.make)].compactMap(\.self)
            let text = parts.joined(separator: " ")
            if !text.isEmpty, !told.contains(text) { told.append(text) }
        }
        guard !told.isEmpty else { return nil }
        return (told.count == 1 ? "Vehicle: " : "Vehicles: ") + told.joined(separator: "; ") + "."
    }

    /// `dark blue`, `black/silver`: one to three words.
    private static func color(_ text: String) -> String? {
        let words = Self.read(text, signs: "/-,")
        guard let words, words.count <= 3, words.allSatisfy({ Self.colors.contains($0.key) }) else { return nil }
        return words.map(\.text).joined(separator: " ")
    }

    private static func make(_ text: String) -> String? {
        guard let words = Self.read(text, signs: "-"), words.allSatisfy({ Self.makes.contains($0.key) }),
            words.count == 1 || Self.longMakes.contains(words.map(\.key))
        else { return nil }
        return words.map {
            Self.initialisms.contains($0.text)
                ? $0.text.uppercased() : $0.text.prefix(1).uppercased() + $0.text.dropFirst()
        }
        .joined(separator: "-")
    }

    /// The words in lower case; `nil` where something else stands between them than the signs.
    private static func read(_ text: String, signs: StaticString) -> [(key: WordKey, text: String)]? {
        let (tokens, lowercase) = Tokenizer.read(TextNormalizer.normalize(text))
        var words: [(key: WordKey, text: String)] = []
        for token in tokens where !token.isSign(of: signs) {
            guard token.kind == .word, !token.isPossessive else { return nil }
            words.append((token.word, String(decoding: lowercase[token.bytes], as: UTF8.self)))
        }
        return words.isEmpty ? nil : words
    }

    private static func words(of list: String) -> WordSet {
        WordSet(list.utf8.split(separator: UInt8(ascii: " ")).map { WordKey(Array($0).span) })
    }
}
