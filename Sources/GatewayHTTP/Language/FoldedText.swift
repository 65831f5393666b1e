import Foundation

/// Text as searches compare it: without capitals and accents.
enum FoldedText {
    static func fold(_ text: String) -> String {
        text.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
    }

    /// The words of a text.
    static func words(_ text: String) -> [String] {
        self.fold(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
