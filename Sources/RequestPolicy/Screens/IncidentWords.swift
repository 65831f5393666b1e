/// Words by which a text says that something happened: a theft, a crash, a fire, somebody missing.
///
/// A text without any of them may still be innocent (`a blue pickup, northbound`); but where it also has words that
/// would weigh little beside a burglary, nothing explains them.
enum IncidentWords {
    /// Whether a text says that something happened.
    static func areIn(_ text: ScreenedText) -> Bool { text.words.contains { $0.lists.contains(.incident) } }
}
