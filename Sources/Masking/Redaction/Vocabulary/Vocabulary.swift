/// The words that may pass, beyond those that the lexicon knows more of: everything else is taken out.
///
/// The lists are text in the binary, separated by spaces; the lexicon reads them once. NOTICE.md says where they come from.
enum Vocabulary {
    static let lists: [(traits: WordTraits, words: StaticString)] = [
        ([.ordinary, .listed], english), ([.ordinary, .listed, .foreign], spanish), (.ambiguous, ambiguous),
        (.given, names),
    ]

    /// How many words there are, about.
    static let count = 54_000

    static func forEachWord(of words: StaticString, _ body: (Span<UInt8>) -> Void) {
        words.withUTF8Buffer { bytes in
            var start = 0
            for index in 0...bytes.count where index == bytes.count || bytes[index] == UInt8(ascii: " ") {
                if index > start { body(bytes.extracting(start..<index).span) }
                start = index + 1
            }
        }
    }
}
