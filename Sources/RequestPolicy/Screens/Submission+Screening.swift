import CommunityRequests

extension Submission {
    /// The texts that screens read: what owners would see, and why the partner asks.
    var screenedTexts: [String] { [self.description.value, self.purpose.value].compactMap(\.self) }

    /// Whether a screen sends the request to a person: a strong phrase, one beside a harm, two weak ones, or a weak one
    /// where the request itself gives occasion.
    ///
    /// - Returns: What was found, as the end of a sentence; `nil` where nothing counts.
    func screened(by screen: TextScreen, in context: PolicyContext) -> String? {
        let hits = context.texts.flatMap { $0.hits(of: screen) }
        // Who asks for everybody that passed says much beside small talk, and little in an ordinary request.
        let isStrong = screen != .surveillance || !context.texts.allSatisfy { WordWeights.shared.isCertain($0) }
        if isStrong, let hit = hits.first(where: { $0.weight == .strong }) { return hit.reason }
        if context.texts.contains(where: \.plain.tellsOfHarm),
            let hit = hits.first(where: { $0.weight == .besideHarm })
        {
            return hit.reason
        }
        let weak = hits.filter { $0.weight != .besideHarm }
        guard let hit = weak.first, Set(weak.map(\.phrase)).count > 1 || self.givesOccasion(in: context) else {
            return nil
        }
        return hit.reason
    }

    /// Whether the offence says little, the texts do not say that anything happened, or the investigation may be
    /// another's: then words weigh more.
    private func givesOccasion(in context: PolicyContext) -> Bool {
        if !context.texts.contains(where: { IncidentWords.areIn($0.plain) }) { return true }
        switch self.offense.value {
        case .other: return true
        case .listed(let offense) where offense.saysLittle: return true
        case .listed, nil: break
        }
        return self.attests(.ownInvestigation) == nil && !context.attests.contains(.ownInvestigation)
    }
}

extension Offense {
    /// Whether it fits almost anything that people do in public: disorder, loitering, trespass, whatever is left.
    fileprivate var saysLittle: Bool { ["90B", "90C", "90J", "90Z"].contains(self.code) }
}
