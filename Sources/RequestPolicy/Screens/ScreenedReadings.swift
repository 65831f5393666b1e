/// A text in both readings, cut and looked through once for all screens.
struct ScreenedReadings: Sendable {
    let text: String
    let plain: ScreenedText
    /// The words as they could be disguised; `nil` where these are the same.
    let disguised: ScreenedText?
    private let hits: [TextScreen: [TextScreen.Hit]]

    init(_ text: String) {
        self.text = text
        self.plain = ScreenedText(text)
        var hits = ScreenVocabulary.shared.hits(in: self.plain)
        let plain = self.plain
        let disguised = plain.canBeDisguised ? ScreenedText(text, reading: .disguised) : nil
        self.disguised = disguised.flatMap { $0.hasWords(of: plain) ? nil : $0 }
        if let disguised = self.disguised {
            for (screen, found) in ScreenVocabulary.shared.hits(in: disguised) {
                let known = hits[screen] ?? []
                hits[screen] = known + found.filter { !known.contains($0) }
            }
        }
        self.hits = hits
    }

    /// What a screen finds, each phrase once, in the order of the text.
    func hits(of screen: TextScreen) -> [TextScreen.Hit] { self.hits[screen] ?? [] }
}
