import CommunityRequests

/// Words by which a text says that something happened: a theft, a crash, a fire, somebody missing.
///
/// A text without any of them may still be innocent (`a blue pickup, northbound`); but where it also has words that
/// would weigh little beside a burglary, nothing explains them.
struct IncidentWords: Sendable {
    private let words: Set<String>
    private let beginnings: [String]

    /// Reads `words,reason`.
    ///
    /// - Precondition: The file is the project's own and has been tested.
    init(csv: [UInt8]) {
        let all = CSV(csv).rows.dropFirst().flatMap { row in
            (row.fields.first?.text ?? "").split(separator: "|").map(String.init)
        }
        self.words = Set(all.filter { !$0.hasSuffix("*") })
        self.beginnings = all.filter { $0.hasSuffix("*") }.map { String($0.dropLast()) }
    }

    /// Whether a text says that something happened.
    func areIn(_ text: ScreenedText) -> Bool {
        text.words.contains { word in
            self.words.contains(word.text) || self.beginnings.contains { word.text.hasPrefix($0) }
        }
    }
}
