import CommunityRequests

/// What the places of sample messages probably mean, by their names and by what their values parse as.
///
/// A guess is never more: a draft marks each of them, and a manifest with a mark left in it is refused.
struct FieldGuesses {
    /// One line of a manifest, and why it is thought to be right.
    struct Line {
        var text: String
        var why: String
    }

    /// How the area is read.
    struct Area {
        var tree: SampleTree
        var reader: String
        /// What is said beside `as`.
        var parameters: [(String, String)] = []
    }

    let tree: SampleTree
    var kinds: [SampleTree] = []
    var reference: SampleTree?
    var messageID: SampleTree?
    var agency: SampleTree?
    var state: SampleTree?
    var investigation: SampleTree?
    var offense: SampleTree?
    var start: SampleTree?
    var end: SampleTree?
    /// How long it lasts, where there is a start and no end.
    var length: SampleTree?
    /// A moment where there is no start or no end.
    var moment: SampleTree?
    var areas: [Area] = []
    var description: SampleTree?
    var purpose: SampleTree?
    var vehicles: SampleTree?
    /// Each with the words that stand there, where it is no truth value itself.
    var attestations: [(attestation: Attestation, tree: SampleTree, words: FlagField.Words?)] = []
    /// Where legal process would be claimed, with the word that claims nothing, where one is seen.
    var claims: [(tree: SampleTree, words: FlagField.Words?)] = []
    var caseNumber: SampleTree?
    var investigator: SampleTree?

    /// - Parameters:
    ///   - kindPlaces: The places of which the author says that they tell the kind of a message.
    ///   - hasMessageID: Whether the message's own name is found elsewhere, so that none is looked for.
    init(_ tree: SampleTree, kindPlaces: [String], hasMessageID: Bool) {
        self.tree = tree
        self.findShapes()
        self.findKinds(kindPlaces)
        self.findClaims()
        self.findAgency()
        self.findTimes()
        self.findPeople()
        self.findNames(hasMessageID: hasMessageID)
        self.findTexts()
        self.findVehicles()
        self.findAttestations()
    }

    /// Whether the draft says something else of this place than that it is dropped.
    func uses(_ place: SampleTree) -> Bool {
        self.used.contains { $0 == place.place || place.place.hasPrefix($0 + "/") }
    }

    private var used: Set<String> = []

    // MARK: Finding

    mutating func use(_ place: String) { self.used.insert(place) }

    mutating func take(_ tree: SampleTree?) -> SampleTree? {
        if let tree { self.use(tree.place) }
        return tree
    }

    /// The unused value that fits best: by name first, then by how near it is to the message itself.
    ///
    /// - Parameter anywhere: Whether the words may stand anywhere on the way, and not in the name and the one around it.
    func best(
        _ names: [[String]],
        among isSuch: (SampleTree) -> Bool = { $0.allValues { $0.text != nil } },
        anywhere: Bool = false
    ) -> SampleTree? {
        let candidates = self.tree.leaves.filter { $0.isSingle && !self.uses($0) && isSuch($0) }
        for wanted in names {
            let fitting = candidates.filter { place in
                // The last word stands in the name itself; the others may be the name around it.
                if anywhere { return Set(wanted).isSubset(of: place.allWords) }
                return Set(wanted).isSubset(of: place.wordsOnTheWay)
                    && (wanted.last.map { place.words.contains($0) } ?? true)
            }
            // An attribute is rather the name of an element than of what it means.
            let first = fitting.min { (one, other) in
                (one.isAttribute ? 1 : 0, one.depth) < (other.isAttribute ? 1 : 0, other.depth)
            }
            if let first { return first }
        }
        return nil
    }

}
