import CommunityRequests

/// Finds agencies by name, identifier, state or place.
struct AgencySearch {
    private let text: String
    private let words: [String]
    private let places: [Gazetteer.Place]

    init(_ text: String, gazetteer: Gazetteer = .builtIn) {
        self.text = FoldedText.fold(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
        self.words = FoldedText.words(text)
        self.places = gazetteer.places(named: self.text)
    }

    func filter(_ agencies: [Agency]) -> [Agency] { agencies.filter(self.finds) }

    private func finds(_ agency: Agency) -> Bool {
        guard !self.words.isEmpty else { return false }
        let names = FoldedText.words("\(agency.name) \(agency.ori) \(agency.state.code) \(agency.state.name)")
        if self.words.allSatisfy({ word in names.contains { $0.hasPrefix(word) } }) { return true }
        guard let boundary = agency.boundary else { return false }
        return self.places.contains { place in
            place.state == agency.state.code && boundary.contains { $0.contains(place.position) }
        }
    }
}
